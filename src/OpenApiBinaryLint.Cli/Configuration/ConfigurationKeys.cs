using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Reads what the keys of one configuration file say.</summary>
internal sealed class ConfigurationKeys(ConfigurationReader reader, string path, ConfigurationValues values)
{
    public const string IgnoreKey = "ignore";
    public const string OverridesKey = "overrides";
    public const string RulesKey = "rules";
    public const string FilesKey = "files";
    public const string SeverityKey = "severity";

    public static readonly string[] OfRules = [SeverityKey];
    public static readonly string[] OfOverrides =
        [FilesKey, RulesKey, Setting.TargetKey, Setting.BinaryMediaTypesKey, Setting.ConformanceKey];
    public static readonly string[] OfFiles =
    [
        Setting.ExtendsKey, RulesKey, Setting.TargetKey, Setting.BinaryMediaTypesKey, Setting.ConformanceKey, IgnoreKey, OverridesKey,
    ];

    private readonly string _folder = Path.GetDirectoryName(path)!;
    private readonly ConfigurationFile _file = new([], []);

    /// <summary>Reads a whole file; what it says itself stands above what it extends, wherever that key stands.</summary>
    public ConfigurationFile Read(ObjectNode root)
    {
        values.CheckKeys(root, "a configuration", OfFiles);
        ReadEach(root, Setting.ExtendsKey, ReadExtends);
        _file.Layers.Add(new(Files: null, ReadSettings(root)));
        ReadEach(root, IgnoreKey, value => _file.Ignored.AddRange(ReadPatterns(value, IgnoreKey)));
        ReadEach(root, OverridesKey, ReadOverrides);
        return _file;
    }

    // A key that stands twice is a mistake of its own; those in its values are told all the same.
    private static void ReadEach(ObjectNode node, string key, Action<Node> read)
    {
        foreach (var member in node.Effective())
        {
            if (member.Name == key)
            {
                read(member.Value);
            }
        }
    }

    private void ReadExtends(Node node)
    {
        foreach (var item in node.Resolved is ArrayNode list ? list.Items : [node])
        {
            if (values.Text(item, $"`{Setting.ExtendsKey}`") is { } text)
            {
                Extend(text, item);
            }
        }
    }

    private void Extend(string text, Node node)
    {
        if (Array.IndexOf(Setting.Presets, text) >= 0)
        {
            _file.Layers.Add(new(Files: null, [Setting.OfPreset(text, values.Origin(node))]));
            return;
        }

        if (text.AsSpan().IndexOfAny('.', '/', '\\') < 0)
        {
            var advice = ConfigurationValues.Advice(text, Setting.Presets, $"`{Setting.ExtendsKey}` takes paths such as ./base.yaml and");
            values.Mistake(node, $"There is no preset `{text}`; {advice}");
            return;
        }

        var extended = Path.GetFullPath(text, _folder);
        if (reader.FaultOfExtending(extended) is { } fault)
        {
            values.Mistake(node, fault);
            return;
        }

        var file = reader.Read(extended);
        _file.Layers.AddRange(file.Layers);
        _file.Ignored.AddRange(file.Ignored);
    }

    private void ReadOverrides(Node node)
    {
        foreach (var value in values.Items(node, $"`{OverridesKey}`"))
        {
            if (values.Object(value, $"An item of `{OverridesKey}`") is { } item)
            {
                ReadOverride(item);
            }
        }
    }

    private void ReadOverride(ObjectNode item)
    {
        values.CheckKeys(item, "an override", OfOverrides);
        var files = new List<FilePattern>();
        ReadEach(item, FilesKey, value => files.AddRange(ReadPatterns(value, FilesKey)));
        _file.Layers.Add(new(files, ReadSettings(item)));
        if (item.Find(FilesKey) is not { Value: var value })
        {
            values.Mistake(item, $"This override does not say for which `{FilesKey}` it is");
        }
        else if (value.Resolved is ArrayNode { Items: [] })
        {
            values.Mistake(value, $"`{FilesKey}` is empty: this override is for no file");
        }
    }

    private List<FilePattern> ReadPatterns(Node node, string key)
    {
        var patterns = new List<FilePattern>();
        foreach (var (text, item) in values.Texts(node, key))
        {
            if (FilePattern.Fault(text) is { } fault)
            {
                values.Mistake(item, $"`{text}` is no pattern of files: {fault}");
            }
            else
            {
                patterns.Add(FilePattern.Parse(text, _folder, values.Origin(item)));
            }
        }

        return patterns;
    }

    private List<Setting> ReadSettings(ObjectNode node)
    {
        var settings = new List<Setting>();
        foreach (var member in node.Effective())
        {
            ReadSetting(member, settings);
        }

        return settings;
    }

    private void ReadSetting(Member member, List<Setting> settings)
    {
        var origin = values.Origin(member.Key);
        switch (member.Name)
        {
            case Setting.TargetKey when values.Word(member.Value, member.Name, Setting.Targets) is { } target:
                settings.Add(Setting.OfTarget(target, origin));
                break;
            case Setting.BinaryMediaTypesKey:
                var types = values.Texts(member.Value, member.Name).ConvertAll(static type => type.Text);
                settings.Add(Setting.OfBinaryMediaTypes(types, origin));
                break;
            case Setting.ConformanceKey when values.Boolean(member.Value, member.Name) is { } isOn:
                settings.Add(Setting.OfConformance(isOn, origin));
                break;
            case RulesKey when values.Object(member.Value, $"`{RulesKey}`") is { } rules:
                ReadRules(rules, settings);
                break;
        }
    }

    private void ReadRules(ObjectNode rules, List<Setting> settings)
    {
        var seen = new Dictionary<string, Member>();
        foreach (var member in rules.Effective())
        {
            if (RuleNames.Find(member.Name) is not { } rule)
            {
                var advice = RuleNames.Nearest(member.Name) is { } nearest
                    ? $"did you mean `{nearest}`?"
                    : $"`{Program.Name} rules` lists them";
                values.Mistake(member.Key, $"There is no rule `{member.Name}`; {advice}");
            }
            else if (!seen.TryAdd(rule.Id, member) && seen[rule.Id].Name != member.Name)
            {
                values.Mistake(member.Key, $"`{member.Name}` and `{seen[rule.Id].Name}` are the same rule");
            }
            else if (ReadSeverity(member) is { } severity)
            {
                settings.Add(Setting.OfRule(rule, severity, values.Origin(member.Key)));
            }
        }
    }

    private string? ReadSeverity(Member member)
    {
        if (member.Value.Resolved is not ObjectNode settings)
        {
            return values.Word(member.Value, member.Name, Setting.Severities);
        }

        values.CheckKeys(settings, "a rule", OfRules);
        if (settings.Find(SeverityKey) is { } severity)
        {
            return values.Word(severity.Value, SeverityKey, Setting.Severities);
        }

        if (settings.Members.Count == 0)
        {
            values.Mistake(member.Value, $"`{member.Name}` takes a {SeverityKey}, not an empty object");
        }

        return null;
    }
}
