using System.Text;
using System.Text.Json;
using OpenApiBinaryLint.Explaining;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Whatever is explained can be written in every format, the same way each time, with an answer to each question.</summary>
internal static class ExplanationLaws
{
    private static readonly ExplainQuery Asked = new() { ContentType = "image/png", Accept = "image/*, */*;q=0.1", ResponseContentType = "" };

    public static void Hold(FuzzedDocument document)
    {
        foreach (var query in (ExplainQuery[])[new() { Target = document.Options.Target, BinaryMediaTypes = document.Options.BinaryMediaTypes }, Asked])
        {
            if (Explainer.Explain(document.Source, document.Format, query, document.Lint.Diagnostics) is not { } explanation)
            {
                continue;
            }

            Assert.All(explanation.Operations, static operation => Assert.NotEmpty(operation.Responses));
            foreach (var format in ExplanationWriter.Formats)
            {
                var text = Written(format, explanation);
                Assert.Equal(text, Written(format, Explainer.Explain(document.Source, document.Format, query, document.Lint.Diagnostics)!));
                if (format == "json")
                {
                    using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
                    Assert.Equal(explanation.Operations.Count, json.RootElement.GetProperty("operations").GetArrayLength());
                }
            }
        }
    }

    private static string Written(string format, Explanation explanation)
    {
        using var output = new StringWriter();
        ExplanationWriter.For(format)!.Write(explanation, output);
        return output.ToString();
    }
}
