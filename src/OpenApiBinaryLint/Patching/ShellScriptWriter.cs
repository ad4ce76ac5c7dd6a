using System.Text;

namespace OpenApiBinaryLint.Patching;

/// <summary>A POSIX shell script that calls the AWS command line.</summary>
internal sealed class ShellScriptWriter : PatchPlanWriter
{
    private const string Head = """
        #!/bin/sh
        # Brings a REST API of Amazon API Gateway to what an OpenAPI document says about payloads

        """;

    private const string Parameters = """
        # Usage: sh SCRIPT REST_API_ID STAGE_NAME
        set -eu

        if [ "$#" -ne 2 ]; then
          echo "Usage: sh $0 REST_API_ID STAGE_NAME" >&2
          exit 2
        fi

        rest_api_id=$1
        stage_name=$2

        # A pager would wait for somebody to read on.
        AWS_PAGER=''
        export AWS_PAGER

        operations=$(mktemp)
        trap 'rm -f "$operations"' EXIT
        trap 'exit 1' HUP INT TERM

        """;

    // The answer may come in pages, each of which prints a line for what it does not hold.
    private const string Lookup = """

        # Prints the id of the resource that has a path, which is what the calls below take.
        resource_at() {
          id=$(aws apigateway get-resources --rest-api-id "$rest_api_id" --query "items[?path=='$1'].id" --output text) || return 1
          id=$(printf '%s' "$id" | sed 's/None//g' | tr -d '[:space:]')
          if [ -z "$id" ]; then
            printf 'There is no resource %s in the API %s\n' "$1" "$rest_api_id" >&2
            return 1
          fi
          printf '%s\n' "$id"
        }

        """;

    public override void Write(PatchPlan plan, TextWriter output)
    {
        output.Write(Head);
        WriteNotCovered(plan.NotCovered, output);
        if (plan.Steps.Count == 0)
        {
            output.Write("# There is nothing to change\n");
            return;
        }

        output.Write(Parameters);
        if (plan.Steps.Any(static step => step.Path is not null))
        {
            output.Write(Lookup);
        }

        string? path = null;
        foreach (var step in plan.Steps)
        {
            output.Write($"\n# {Title(step)}\n");
            if (step.Path is not null && step.Path != path)
            {
                path = step.Path;
                output.Write($"resource_id=$(resource_at {Quoted(InQuery(InOneLine(path)))})\n");
            }

            WriteCall(step, output);
        }
    }

    private static void WriteNotCovered(IReadOnlyList<string> reasons, TextWriter output)
    {
        if (reasons.Count > 0)
        {
            output.Write("#\n# Not covered:\n");
            foreach (var reason in reasons)
            {
                output.Write($"# - {InOneLine(reason)}\n");
            }

            output.Write("#\n");
        }
    }

    private static string Title(PatchStep step)
    {
        var subject = step.Target switch
        {
            PatchTarget.RestApi => "The API",
            PatchTarget.Deployment => "Deployment",
            _ => $"{step.Method} {step.Path}",
        };
        var response = step.StatusCode is null ? "" : $", response of status code {step.StatusCode}";
        var comment = step.Comment is null ? "" : $"\n# {step.Comment}";
        return InOneLine(subject + response) + comment;
    }

    private static void WriteCall(PatchStep step, TextWriter output)
    {
        if (step.Target == PatchTarget.Deployment)
        {
            output.Write("aws apigateway create-deployment --rest-api-id \"$rest_api_id\" --stage-name \"$stage_name\"\n");
            return;
        }

        var call = step.Target switch
        {
            PatchTarget.RestApi => "update-rest-api --rest-api-id \"$rest_api_id\"",
            PatchTarget.Integration => $"update-integration {Method(step)}",
            _ => $"update-integration-response {Method(step)} --status-code {step.StatusCode}",
        };

        // In quotes the shell leaves a here-document as it is, and JSON has no line that could end it.
        output.Write($"cat > \"$operations\" <<'OPERATIONS'\n{InAscii(JsonPlanWriter.ListOf(step.Operations))}\nOPERATIONS\n");
        output.Write($"aws apigateway {call} \\\n  --patch-operations \"file://$operations\" > /dev/null\n");
    }

    private static string Method(PatchStep step) =>
        $"--rest-api-id \"$rest_api_id\" --resource-id \"$resource_id\" --http-method {step.Method}";

    // A raw string of JMESPath: https://jmespath.org/specification.html#raw-string-literals
    private static string InQuery(string path) => path.Replace("'", @"\'", StringComparison.Ordinal);

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    // Half a surrogate pair, which JSON can escape and UTF-8 cannot say, becomes U+FFFD.
    private static string InOneLine(string text) =>
        string.Concat(text.EnumerateRunes().Select(static rune => Rune.IsControl(rune) ? " " : rune.ToString()));

    // The AWS command line reads files in the encoding of the locale.
    private static string InAscii(string json)
    {
        var text = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            _ = char.IsAscii(c) ? text.Append(c) : text.Append($"\\u{(int)c:x4}");
        }

        return text.ToString();
    }
}
