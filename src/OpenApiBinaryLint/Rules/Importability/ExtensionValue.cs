using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API017: settings of the API that are out of their range.</summary>
internal sealed class ExtensionValue() : Rule(new(
    "API017", "extension-value", Severity.Error, "A setting of the API with a value that API Gateway does not know"))
{
    private const int LargestCompressionSize = 10 * 1024 * 1024;

    // A policy of the newer kind; more of them will come.
    private const string NewPolicy = "SecurityPolicy_";

    private const string SecurityPolicy = ExtensionNames.Prefix + "security-policy";
    private const string EndpointAccessMode = ExtensionNames.Prefix + "endpoint-access-mode";
    private const string KeySource = ExtensionNames.Prefix + "api-key-source";

    private static string[] KeySources => ["HEADER", "AUTHORIZER"];

    private static string[] AccessModes => ["BASIC", "STRICT"];

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html
    private static string[] Policies =>
    [
        "TLS_1_0", "TLS_1_2", "SecurityPolicy_TLS13_1_3_2025_09", "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
        "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_PQ_2025_09", "SecurityPolicy_TLS13_1_2_2021_06",
        "SecurityPolicy_TLS13_2025_EDGE", "SecurityPolicy_TLS12_PFS_2025_EDGE", "SecurityPolicy_TLS12_2018_EDGE",
    ];

    public override void Check(Inspection inspection)
    {
        foreach (var use in inspection.Api.ExtensionUses)
        {
            if (use.Place == ExtensionPlace.Root && !TemplateExpression.Is(use.Member.Value.Resolved))
            {
                Check(use.Member, inspection);
            }
        }
    }

    /// <summary>Whether API Gateway knows a value of a setting, as far as that is known here.</summary>
    public static bool IsKnown(string name, Node value) => name switch
    {
        ExtensionNames.MinimumCompressionSize => IsSize(value),
        KeySource => Holds(KeySources, value),
        EndpointAccessMode => Holds(AccessModes, value),
        SecurityPolicy => Holds(Policies, value),
        _ => true,
    };

    private void Check(Member setting, Inspection inspection)
    {
        switch (setting.Name)
        {
            case ExtensionNames.MinimumCompressionSize:
                CheckSize(setting, inspection);
                break;
            case KeySource:
                CheckName(setting, KeySources, inspection);
                break;
            case EndpointAccessMode:
                CheckName(setting, AccessModes, inspection);
                break;
            case SecurityPolicy:
                CheckPolicy(setting, inspection);
                break;
        }
    }

    private void CheckSize(Member setting, Inspection inspection)
    {
        if (!IsSize(setting.Value.Resolved))
        {
            Report(setting, $"takes a whole number of bytes from 0 to {LargestCompressionSize}, not {Shown(setting)}", inspection);
        }
    }

    private void CheckName(Member setting, string[] names, Inspection inspection)
    {
        if (!Holds(names, setting.Value.Resolved))
        {
            var meant = setting.Value.Resolved is ScalarNode name && Spelling.Nearest(name.Value, names) is { } nearest ? $", `{nearest}` was probably meant" : "";
            Report(setting, $"takes `{names[0]}` or `{names[1]}`, not {Shown(setting)}{meant}", inspection);
        }
    }

    private void CheckPolicy(Member setting, Inspection inspection)
    {
        var isNew = setting.Value.Resolved is ScalarNode policy && policy.Value.StartsWith(NewPolicy, StringComparison.Ordinal);
        if (!Holds(Policies, setting.Value.Resolved))
        {
            Report(setting, $"does not know {Shown(setting)}", inspection, isNew ? Severity.Warning : null);
        }
        else if (isNew && inspection.Api.Root.Find(EndpointAccessMode) is null && !TemplateExpression.IsOpen(inspection.Api.Root))
        {
            Report(setting, $"needs `{EndpointAccessMode}` beside it for {Shown(setting)}", inspection, Severity.Warning);
        }
    }

    private static bool IsSize(Node value) => value is ScalarNode size
        && (size.Kind == ScalarKind.Null
            || (int.TryParse(size.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes <= LargestCompressionSize));

    // Null is no setting. Whether the letter case matters is not documented.
    private static bool Holds(string[] names, Node value) => value is ScalarNode scalar
        && (scalar.Kind == ScalarKind.Null || names.Contains(scalar.Value, StringComparer.OrdinalIgnoreCase));

    private static string Shown(Member setting) => setting.Value.Resolved is ScalarNode scalar ? $"`{scalar.Value}`" : "an object or a list";

    private void Report(Member setting, string fault, Inspection inspection, Severity? severity = null) => inspection.Report(
        this, setting.Value, $"`{setting.Name}` {fault}; the import refuses it", severity: severity);
}
