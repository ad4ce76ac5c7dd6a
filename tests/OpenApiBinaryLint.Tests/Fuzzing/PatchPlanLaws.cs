using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>A plan is a PATCH document without a mistake; there is nothing to do where nothing changes.</summary>
internal static class PatchPlanLaws
{
    public static void Hold(FuzzedDocument document)
    {
        if (PatchableApi.Read(document.Source, document.Format) is not { } api)
        {
            return;
        }

        Assert.Empty(PatchPlan.Between(api, api).Steps);
        var plan = PatchPlan.Between(null, api);
        Assert.All(PatchPlanWriter.Formats, format => Assert.Equal(Written(format, plan), Written(format, PatchPlan.Between(null, api))));

        // What the document escapes by mistake, the plan brings on as it stands.
        var json = Written("json", plan);
        if (!json.Contains("%2F", StringComparison.OrdinalIgnoreCase) && document.Lint.Diagnostics.All(static finding => finding.Rule.Id is not ("BIN017" or "TPL002")))
        {
            Assert.DoesNotContain(Linter.Lint(SourceText.FromString(json), DocumentFormat.Json).Diagnostics, static finding => finding.Severity == Severity.Error);
        }
    }

    private static string Written(string format, PatchPlan plan)
    {
        using var output = new StringWriter();
        PatchPlanWriter.For(format)!.Write(plan, output);
        return output.ToString();
    }
}
