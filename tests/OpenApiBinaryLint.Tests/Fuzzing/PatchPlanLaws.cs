using System.Text.RegularExpressions;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>A plan is a PATCH document without a mistake; there is nothing to do where nothing changes.</summary>
internal static partial class PatchPlanLaws
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

        // What the document escapes by mistake, the plan brings on as it stands; and a number is taken for a position in the list.
        var json = Written("json", plan);
        if (!json.Contains("%2F", StringComparison.OrdinalIgnoreCase) && !NumberInList().IsMatch(json) && document.Lint.Diagnostics.All(static finding => finding.Rule.Id is not ("BIN017" or "TPL002")))
        {
            Assert.DoesNotContain(Linter.Lint(SourceText.FromString(json), DocumentFormat.Json).Diagnostics, static finding => finding.Severity == Severity.Error);
        }
    }

    [GeneratedRegex("/binaryMediaTypes/[0-9]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberInList();

    private static string Written(string format, PatchPlan plan)
    {
        using var output = new StringWriter();
        PatchPlanWriter.For(format)!.Write(plan, output);
        return output.ToString();
    }
}
