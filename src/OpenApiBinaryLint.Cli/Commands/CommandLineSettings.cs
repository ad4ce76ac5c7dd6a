using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Reads from a command line what a configuration may say as well.</summary>
internal static class CommandLineSettings
{
    /// <summary>The settings in no particular order: none of them touches another.</summary>
    public static List<Setting> Read(Arguments arguments)
    {
        // What was not asked for is not compiled: that is most of it in most runs.
        var settings = new List<Setting>();
        if (arguments.Has(LintCommand.NoConformance))
        {
            settings.Add(Setting.OfConformance(isOn: false, Origin(LintCommand.NoConformance)));
        }

        if (arguments.Value(LintCommand.Target) is { } target)
        {
            settings.Add(Setting.OfTarget(target, Origin(LintCommand.Target)));
        }

        if (arguments.Value(LintCommand.PresetOption) is { } preset)
        {
            settings.Add(Setting.OfPreset(preset, Origin(LintCommand.PresetOption)));
        }

        if (arguments.Has(LintCommand.BinaryMediaTypes))
        {
            var types = SplitAtCommas(arguments.Values(LintCommand.BinaryMediaTypes));
            settings.Add(Setting.OfBinaryMediaTypes(types, Origin(LintCommand.BinaryMediaTypes)));
        }

        foreach (var written in arguments.Values(LintCommand.RuleOption))
        {
            settings.Add(ReadRule(written));
        }

        return settings;
    }

    private static List<string> SplitAtCommas(List<string> lists)
    {
        var items = new List<string>();
        foreach (var list in lists)
        {
            items.AddRange(list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return items;
    }

    private static Setting ReadRule(string written)
    {
        var equals = written.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? written : written[..equals];
        var severity = equals < 0 ? "on" : written[(equals + 1)..];
        var rule = RuleNames.Find(name) ?? throw RulesCommand.UnknownRule(name);
        return Array.IndexOf(Setting.Severities, severity) >= 0
            ? Setting.OfRule(rule, severity, Origin(LintCommand.RuleOption))
            : throw Arguments.Unknown($"severity '{severity}' of --rule", severity, Setting.Severities);
    }

    private static string Origin(Option option) => $"--{option.Name}";
}
