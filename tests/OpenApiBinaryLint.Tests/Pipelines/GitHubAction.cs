using System.Text.RegularExpressions;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Pipelines;

/// <summary>The repository's <c>action.yml</c>, read and run as GitHub does.</summary>
internal sealed partial class GitHubAction
{
    private readonly ObjectNode _root = (ObjectNode)SyntaxTree.Parse(SourceText.FromString(Repository.Read("action.yml")), DocumentFormat.Yaml).Roots[0];

    /// <summary>The inputs with their defaults.</summary>
    public IReadOnlyDictionary<string, string> Inputs =>
        ((ObjectNode)_root["inputs"]!).Members.ToDictionary(static input => input.Name, static input => Text((ObjectNode)input.Value, "default")!);

    public IReadOnlyList<ObjectNode> Steps => [.. ((ArrayNode)((ObjectNode)_root["runs"]!)["steps"]!).Items.Cast<ObjectNode>()];

    public static string? Text(ObjectNode node, string key) => (node[key] as ScalarNode)?.Value;

    /// <summary>Runs the scripts one after another, up to the first that fails, and gives what came of the last one run.</summary>
    public CommandRunOfStep Run(PipelineShell shell, params (string Input, string Value)[] given)
    {
        var values = Inputs.ToDictionary();
        foreach (var (input, value) in given)
        {
            Assert.True(values.ContainsKey(input), $"There is no input {input}");
            values[input] = value;
        }

        CommandRunOfStep? last = null;
        foreach (var step in Steps.Where(static step => step["run"] is not null))
        {
            var run = shell.Run(Text(step, "run")!, Variables(step, values));
            last = new(Text(step, "id")!, run.ExitCode, run.Output, run.Error);
            if (run.ExitCode != 0)
            {
                break;
            }
        }

        return last!;
    }

    private static Dictionary<string, string> Variables(ObjectNode step, Dictionary<string, string> inputs) =>
        ((ObjectNode)step["env"]!).Members.ToDictionary(
            static variable => variable.Name,
            variable => inputs[InputExpression().Match(((ScalarNode)variable.Value).Value).Groups["name"].Value]);

    [GeneratedRegex(@"^\$\{\{ inputs\.(?<name>[a-z-]+) \}\}$", RegexOptions.ExplicitCapture)]
    private static partial Regex InputExpression();
}

/// <summary>What came of a step.</summary>
internal sealed record CommandRunOfStep(string Step, int ExitCode, string Output, string Error);
