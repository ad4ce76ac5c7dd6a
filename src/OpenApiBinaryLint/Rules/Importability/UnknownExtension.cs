using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API013: a key that looks like an extension of API Gateway and is none.</summary>
internal sealed class UnknownExtension() : Rule(new(
    "API013", "unknown-extension", Severity.Error, "A key that looks like an extension of API Gateway and is none",
    Fix: FixSafety.Safe, ReadsHttpApis: true, Silences: ["BIN007", "BIN008", "INT001"]))
{
    // Shorter than the whole prefix, to hold its misspellings too.
    private const string Beginning = "x-amazon-apigate";

    public override void Check(Inspection inspection)
    {
        Dictionary<(Node?, string?), int>? counts = null;
        foreach (var use in inspection.Api.ExtensionUses)
        {
            if (Extension.Find(use.Name) is null && use.Place != ExtensionPlace.Data && !TemplateExpression.IsIn(use.Name))
            {
                counts ??= Count(inspection.Api.ExtensionUses);
                Look(use, isOnly: counts[(use.Member.Key.Parent, use.Meant)] == 1, inspection);
            }
        }
    }

    private static Dictionary<(Node?, string?), int> Count(IReadOnlyList<ExtensionUse> uses) =>
        uses.CountBy(static use => (use.Member.Key.Parent, use.Meant)).ToDictionary();

    private void Look(ExtensionUse use, bool isOnly, Inspection inspection)
    {
        var operation = inspection.Api.OperationAround(use.Member.Key);
        var meant = use.Meant;
        if (meant == ExtensionNames.Integration)
        {
            // Without an operation a finding silences everywhere, and a stray integration says nothing of the operations.
            Report(Meant(meant, "the integration is not read"), Severity.Error, operation is null ? [] : ["INT001"]);
        }
        else if (meant == ExtensionNames.BinaryMediaTypes && inspection.Api.Target == ApiTarget.Rest)
        {
            // Misspelt and misplaced is BIN016.
            if (use.Place == ExtensionPlace.Root)
            {
                Report(Meant(meant, "no media type counts as binary, and bodies are corrupted"), Severity.Error, ["BIN007", "BIN008"]);
            }
        }
        else if (meant is not null)
        {
            Report(Meant(meant, "the import ignores it"), Severity.Warning, []);
        }
        else if (use.Name.StartsWith(Beginning, StringComparison.Ordinal))
        {
            Report("no extension that API Gateway documents: the import ignores it", Severity.Info, []);
        }

        void Report(string what, Severity severity, IReadOnlyList<string> silences) => inspection.Report(
            this,
            use.Member.Key,
            $"`{use.Name}` is {what}",
            operation,
            severity,
            silences: silences,
            fix: meant is not null && isOnly && IsCertain(use, Extension.Find(meant)!, inspection.Api) ? Mending.Replace(use.Member.Key, meant, FixSafety.Safe) : null);
    }

    // Read there, there once, and nothing else was meant. What others do with their own extensions is not known.
    private static bool IsCertain(ExtensionUse use, Extension meant, GatewayApi api) =>
        use.Place != ExtensionPlace.Vendor && !ExtensionPlaces.IsOutside(use.Place, api.Notation.PlacesOf(meant))
        && ExtensionMending.Takes(meant, use.Member.Value.Resolved) && Extension.HasOneNearestName(use.Name)
        && (meant.Name != ExtensionNames.BinaryMediaTypes || api.Target == ApiTarget.Rest)
        && use.Member.Key is { Properties: null, Parent: ObjectNode parent } && parent.Find(meant.Name) is null;

    private static string Meant(string name, string consequence) => $"no extension of API Gateway, `{name}` was probably meant: {consequence}";
}
