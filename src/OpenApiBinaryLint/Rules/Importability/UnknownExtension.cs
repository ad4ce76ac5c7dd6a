using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API013: a key that looks like an extension of API Gateway and is none.</summary>
internal sealed class UnknownExtension() : Rule(new(
    "API013", "unknown-extension", Severity.Error, "A key that looks like an extension of API Gateway and is none",
    ReadsHttpApis: true, Silences: ["BIN007", "BIN008", "INT001"]))
{
    // Shorter than the whole prefix, to hold its misspellings too.
    private const string Beginning = "x-amazon-apigate";

    public override void Check(Inspection inspection)
    {
        foreach (var use in inspection.Api.ExtensionUses)
        {
            if (Extension.Find(use.Name) is null && use.Place != ExtensionPlace.Data && !TemplateExpression.IsIn(use.Name))
            {
                Look(use, inspection);
            }
        }
    }

    private void Look(ExtensionUse use, Inspection inspection)
    {
        var operation = inspection.Api.OperationAround(use.Member.Key);
        var meant = Extension.NearestName(use.Name);
        if (meant == ExtensionNames.Integration)
        {
            // Without an operation a finding silences everywhere, and a stray integration says nothing of the operations.
            Report(use, Meant(meant, "the integration is not read"), Severity.Error, operation is null ? [] : ["INT001"]);
        }
        else if (meant == ExtensionNames.BinaryMediaTypes && inspection.Api.Target == ApiTarget.Rest)
        {
            // Misspelt and misplaced is BIN016.
            if (use.Place == ExtensionPlace.Root)
            {
                Report(use, Meant(meant, "no media type counts as binary, and bodies are corrupted"), Severity.Error, ["BIN007", "BIN008"]);
            }
        }
        else if (meant is not null)
        {
            Report(use, Meant(meant, "the import ignores it"), Severity.Warning, []);
        }
        else if (use.Name.StartsWith(Beginning, StringComparison.Ordinal))
        {
            Report(use, "no extension that API Gateway documents: the import ignores it", Severity.Info, []);
        }

        void Report(ExtensionUse use, string what, Severity severity, IReadOnlyList<string> silences) =>
            inspection.Report(this, use.Member.Key, $"`{use.Name}` is {what}", operation, severity, silences: silences);
    }

    private static string Meant(string name, string consequence) => $"no extension of API Gateway, `{name}` was probably meant: {consequence}";
}
