using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>One thing that a user wants otherwise, in a configuration file or on the command line.</summary>
/// <param name="Name">What it sets: a key of configuration files, or a rule's ID.</param>
/// <param name="Origin">Where it stands: <c>file:line</c>, or an option.</param>
/// <param name="Apply">Gives options as they are with it.</param>
internal sealed record Setting(string Name, string Origin, Func<LintOptions, LintOptions> Apply)
{
    public const string ExtendsKey = "extends";
    public const string TargetKey = "target";
    public const string BinaryMediaTypesKey = "binary-media-types";
    public const string ConformanceKey = "conformance";

    /// <summary>In the order of <see cref="Linting.Preset"/>.</summary>
    public static readonly string[] Presets = ["recommended", "strict", "all"];
    public static readonly string[] Targets = ["rest", "http", "auto"];
    public static readonly string[] Severities = ["error", "warning", "info", "off", "on"];

    /// <summary>The set of rules to start from, one of <see cref="Presets"/>.</summary>
    public static Setting OfPreset(string word, string origin)
    {
        var preset = (Preset)Array.IndexOf(Presets, word);
        return new(ExtendsKey, origin, options => options with { Preset = preset });
    }

    /// <summary>The product that documents are for, one of <see cref="Targets"/>.</summary>
    public static Setting OfTarget(string word, string origin)
    {
        ApiTarget? target = word switch
        {
            "rest" => ApiTarget.Rest,
            "http" => ApiTarget.Http,
            _ => null,
        };
        return new(TargetKey, origin, options => options with { Target = target });
    }

    /// <summary>The binary media types that are set elsewhere, in place of those said before.</summary>
    public static Setting OfBinaryMediaTypes(List<string> types, string origin) =>
        new(BinaryMediaTypesKey, origin, options => options with { BinaryMediaTypes = types });

    /// <summary>Whether Microsoft.OpenApi reads documents too.</summary>
    public static Setting OfConformance(bool isOn, string origin) =>
        new(ConformanceKey, origin, options => options with { Conformance = isOn });

    /// <summary>What becomes of a rule, one of <see cref="Severities"/>.</summary>
    public static Setting OfRule(RuleInfo rule, string word, string origin)
    {
        var setting = word switch
        {
            "off" => new RuleSetting(IsOff: true),
            "error" => new(IsOff: false, Severity.Error),
            "warning" => new(IsOff: false, Severity.Warning),
            "info" => new(IsOff: false, Severity.Info),
            _ => new(IsOff: false),
        };
        return new(rule.Id, origin, options => options with
        {
            Rules = new Dictionary<string, RuleSetting>(options.Rules) { [rule.Id] = setting },
        });
    }

    /// <summary>The options that a list of settings makes, later ones on top.</summary>
    public static LintOptions Merge(List<Setting> settings)
    {
        var options = new LintOptions();
        foreach (var setting in settings)
        {
            options = setting.Apply(options);
        }

        return options;
    }
}
