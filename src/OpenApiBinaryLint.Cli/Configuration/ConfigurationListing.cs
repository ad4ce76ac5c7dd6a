using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Shows what applies to a file and where each value is set: YAML whose comments name the places.</summary>
internal sealed class ConfigurationListing
{
    private const int Column = 32;
    private const string Default = "default";
    private const string ConformanceRule = "OAS001";

    private readonly TextWriter _output;
    private readonly LintOptions _options;
    private readonly Dictionary<string, string> _origins = [];

    private ConfigurationListing(TextWriter output, List<Setting> settings)
    {
        _output = output;
        _options = Setting.Merge(settings);
        foreach (var setting in settings)
        {
            _origins[setting.Name] = setting.Origin;
        }
    }

    /// <summary>Writes the listing.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="file">What reports call the file.</param>
    /// <param name="configuration">The file's, or null.</param>
    /// <param name="path">Of the file, absolute.</param>
    /// <param name="commandLine">Stands above what the configuration says.</param>
    public static void Write(TextWriter output, string file, ConfigurationFile? configuration, string path, List<Setting> commandLine)
    {
        output.Write($"# What applies to {DisplayText.OneLine(file)}\n");
        if (configuration?.IgnoredBy(path) is { } pattern)
        {
            output.Write($"{"# Ignored where it is found in a folder".PadRight(Column)}  # {pattern.Origin}\n");
        }

        new ConfigurationListing(output, [.. configuration?.SettingsFor(path) ?? [], .. commandLine]).Write();
    }

    private void Write()
    {
        var types = string.Join(", ", _options.BinaryMediaTypes.Select(static type => $"\"{DisplayText.OneLine(type)}\""));
        WriteLine($"{Setting.ExtendsKey}: {Setting.Presets[(int)_options.Preset]}", Origin(Setting.ExtendsKey));
        WriteLine($"{Setting.TargetKey}: {_options.Target?.ToString().ToLowerInvariant() ?? "auto"}", Origin(Setting.TargetKey));
        WriteLine($"{Setting.BinaryMediaTypesKey}: [{types}]", Origin(Setting.BinaryMediaTypesKey));
        WriteLine($"{Setting.ConformanceKey}: {(_options.Conformance ? "true" : "false")}", Origin(Setting.ConformanceKey));
        _output.Write($"{ConfigurationKeys.RulesKey}:\n");
        foreach (var rule in RuleCatalog.Infos)
        {
            WriteRule(rule);
        }
    }

    // What makes a rule other than it is by itself: what is said of it, or else of many.
    private void WriteRule(RuleInfo rule)
    {
        var isAsked = _options.Conformance || rule.Id != ConformanceRule;
        var severity = isAsked ? _options.SeverityOf(rule, rule.Severity) : null;
        var origin = !isAsked ? Origin(Setting.ConformanceKey)
            : _origins.TryGetValue(rule.Id, out var own) ? own
            : severity != rule.Severity ? Origin(Setting.ExtendsKey)
            : Default;
        WriteLine($"  {rule.Id}: {severity?.Word() ?? "off"}", origin);
    }

    private string Origin(string name) => _origins.GetValueOrDefault(name, Default);

    private void WriteLine(string value, string origin) => _output.Write($"{value.PadRight(Column)}  # {origin}\n");
}
