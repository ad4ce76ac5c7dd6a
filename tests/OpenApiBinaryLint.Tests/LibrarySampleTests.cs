using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests;

/// <summary>Compiles and runs what is shown of the library. Its using directives are the sample's.</summary>
public class LibrarySampleTests
{
    private const string Indent = "        ";

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/OpenApiBinaryLint/README.md")]
    public void What_is_shown_is_what_is_run_here(string page) =>
        Assert.Contains($"```csharp\n{Shown()}```\n", Repository.Read(page), StringComparison.Ordinal);

    [Fact]
    public void It_prints()
    {
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            Sample([Repository.PathOf("fixtures", "sample", "images.yaml")]);
        }
        finally
        {
            Console.SetOut(console);
        }

        Snapshot.Match(printed.ToString());
    }

    private static void Sample(string[] args)
    {
        // <sample>
        var source = SourceText.FromBytes(File.ReadAllBytes(args[0]));
        var tree = SyntaxTree.Parse(source);
        Console.WriteLine($"{tree.Format}, {source.LineCount} lines, {tree.Diagnostics.Count} syntax errors");

        foreach (var finding in Linter.Lint(source).Diagnostics)
            Console.WriteLine($"{source.PositionOf(finding.Span.Start)} {finding.Severity} {finding.Rule.Id}: {finding.Message}");

        var mended = Fixer.Fix(source).Lint.Source; // safe fixes; every other byte stays

        var converted = Converter.Convert(mended, tree.Format, new() { To = TargetVersion.Swagger20 });
        Console.WriteLine($"{converted.Source?.LineCount} lines of Swagger 2.0, {converted.Notes.Count} notes");

        foreach (var operation in Explainer.Explain(mended)?.Operations ?? [])
            foreach (var request in operation.Requests)
                Console.WriteLine($"{operation.Method} {operation.Path} {request.ContentType}: {request.BackendReceives}");

        if (PatchableApi.Read(source) is { } live && PatchableApi.Read(mended) is { } wanted)
            foreach (var step in PatchPlan.Between(live, wanted).Steps)
                Console.WriteLine($"{step.Request}, {step.Operations.Count} operations");
        // </sample>
    }

    private static string Shown()
    {
        var lines = Repository.Read("tests", "OpenApiBinaryLint.Tests", "LibrarySampleTests.cs").Split('\n');
        var sample = lines.SkipWhile(static line => line != Indent + "// <sample>").Skip(1).TakeWhile(static line => line != Indent + "// </sample>")
            .Select(static line => line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line);
        return string.Concat(((string[])[.. lines.TakeWhile(static line => line.Length > 0), "", .. sample]).Select(static line => line + "\n"));
    }
}
