using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Patching;

/// <summary>Documents of one integration, and plans as short texts.</summary>
internal static class Plans
{
    /// <summary>A document with <c>PUT /images</c>.</summary>
    /// <param name="integration">Lines of the integration.</param>
    /// <param name="root">Lines of the root.</param>
    public static PatchableApi Api(string integration, string root = "") => Read($"""
        openapi: 3.0.1
        info: {"{"}title: Images, version: "1"{"}"}
        {root}
        paths:
          /images:
            put:
              responses: {"{"}"200": {"{"}description: Stored{"}"}{"}"}
              x-amazon-apigateway-integration:
                {integration.ReplaceLineEndings("\n        ")}
        """);

    public static PatchableApi Read(string text) => PatchableApi.Read(SourceText.FromString(text), null)!;

    /// <summary>A line for each operation, with what it is sent to, and for what is not covered.</summary>
    public static string[] Show(PatchPlan plan) =>
    [
        .. plan.Steps.SelectMany(step => step.Operations.Select(operation => $"{Target(step)}{operation.Op} {operation.Path}{Value(operation)}")),
        .. plan.NotCovered.Select(reason => $"! {reason}"),
    ];

    public static string Written(PatchPlan plan, string format)
    {
        using var output = new StringWriter();
        PatchPlanWriter.For(format)!.Write(plan, output);
        return output.ToString();
    }

    private static string Target(PatchStep step) => step.Target switch
    {
        PatchTarget.RestApi => "API: ",
        PatchTarget.Integration => $"{step.Method} {step.Path}: ",
        _ => $"{step.Method} {step.Path} {step.StatusCode}: ",
    };

    private static string Value(PlannedOperation operation) => operation.Value is null ? "" : $" = {operation.Value}";
}
