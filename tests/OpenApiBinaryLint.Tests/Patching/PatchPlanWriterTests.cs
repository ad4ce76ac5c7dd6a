using System.Diagnostics;
using System.Text;
using System.Text.Json;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Tests.Cli;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Patching;

/// <summary>Plans as JSON and as a script, read and run by others.</summary>
public class PatchPlanWriterTests
{
    // Records each call: its words, and the operations in the file that the last of them names.
    private const string StubOfAws = """
        #!/bin/sh
        printf '%s\n' "$*" | sed 's|file://.*|FILE|' >> "$RECORD"
        for word; do
          case $word in file://*) cat "${word#file://}" >> "$RECORD" ;; esac
        done
        if [ "$2" = get-resources ]; then echo "${RESOURCE_ID-}"; fi

        """;

    private const string Settings = """
        type: aws
        contentHandling: CONVERT_TO_TEXT
        requestTemplates:
          application/json: "{\"it's\": \"$input.body\", `a`, \\n, ü}\nOPERATIONS\n"
        responses:
          default: {statusCode: "200", contentHandling: CONVERT_TO_BINARY}
        """;

    private static readonly PatchPlan Plan = PatchPlan.Between(null, Plans.Api(Settings, "x-amazon-apigateway-binary-media-types: [image/png]"));

    public static TheoryData<string> Documents => [.. Fixtures.In("clean"), .. Fixtures.In("pairs"), .. Fixtures.In("sample")];

    [Fact]
    public void The_shape_of_the_JSON_is_a_contract() => Snapshot.Match(Plans.Written(Plan, "json"), extension: "json");

    [Fact]
    public void The_script_is_readable() => Snapshot.Match(Plans.Written(Plan, "aws-cli"), extension: "sh");

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_plan_passes_the_rules_on_PATCH_documents(string path)
    {
        if (PatchableApi.Read(Fixtures.Read(path), Fixtures.FormatOf(path)) is { } api && PatchPlan.Between(null, api) is { Steps.Count: > 0 } plan)
        {
            Assert.Equal("", Fixtures.Show(Linter.Lint(SourceText.FromString(Plans.Written(plan, "json")))));
        }
    }

    [Fact]
    public void The_rules_on_PATCH_documents_know_where_a_step_is_sent()
    {
        var plan = Plans.Written(Plan, "json").Replace("/binaryMediaTypes/image~1png", "/requestTemplates/image~1png", StringComparison.Ordinal);
        Assert.Equal(["PAT005", "PAT006"], Linter.Lint(SourceText.FromString(plan)).Diagnostics.Select(static finding => finding.Rule.Id).Order());
    }

    [Fact]
    public void What_is_no_text_can_be_written_as_UTF_8()
    {
        var api = PatchableApi.Read(Fixtures.Read("broken/lone-surrogates.json"), null)!;
        foreach (var format in PatchPlanWriter.Formats)
        {
            Assert.NotEmpty(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(Plans.Written(PatchPlan.Between(null, api), format)));
        }
    }

    [Fact]
    public void The_calls_of_the_script_are_what_AWS_wants()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        Assert.Equal((0, ""), RunScript(Plan, folder, resourceId: "abc123"));
        Assert.Equal(
            [
                "update-rest-api --rest-api-id api1 --patch-operations FILE",
                "get-resources --rest-api-id api1 --query items[?path=='/images'].id --output text",
                "update-integration --rest-api-id api1 --resource-id abc123 --http-method PUT --patch-operations FILE",
                "update-integration-response --rest-api-id api1 --resource-id abc123 --http-method PUT --status-code 200 --patch-operations FILE",
                "create-deployment --rest-api-id api1 --stage-name prod",
            ],
            Calls(folder).Select(static call => call.Words));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_calls_of_the_script_are_what_the_plan_says(string path)
    {
        if (OperatingSystem.IsWindows() || PatchableApi.Read(Fixtures.Read(path), Fixtures.FormatOf(path)) is not { } api
            || PatchPlan.Between(null, api) is not { Steps.Count: > 0 } plan)
        {
            return;
        }

        using var folder = new TemporaryFolder();
        Assert.Equal((0, ""), RunScript(plan, folder, resourceId: "abc123"));
        var calls = Calls(folder).Where(static call => !call.Words.StartsWith("get-resources", StringComparison.Ordinal)).ToList();
        Assert.Equal(plan.Steps.Select(Words), calls.Select(static call => call.Words));
        Assert.Equal(plan.Steps.Select(static step => step.Operations), calls.Select(static call => call.List.Length == 0 ? [] : Operations(call.List)));
        Assert.All(calls.Where(static call => call.List.Length > 0), static call => Assert.Equal("", Fixtures.Show(Linter.Lint(SourceText.FromString(call.List)))));
    }

    [Fact]
    public void The_script_stops_at_a_path_that_the_API_does_not_have()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        var run = RunScript(Plan, folder, resourceId: "");

        Assert.Equal((1, "There is no resource /images in the API api1\n"), run);
        Assert.DoesNotContain("create-deployment", folder.Read("record"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_script_passes_shellcheck_where_that_is_installed(string path)
    {
        var isInstalled = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Join(folder, "shellcheck")));
        if (isInstalled && PatchableApi.Read(Fixtures.Read(path), Fixtures.FormatOf(path)) is { } api)
        {
            using var folder = new TemporaryFolder().With("patch.sh", Plans.Written(PatchPlan.Between(null, api), "aws-cli"));
            using var process = Process.Start(new ProcessStartInfo("shellcheck", [folder["patch.sh"]]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            Assert.Equal("", process.StandardOutput.ReadToEnd());
        }
    }

    private static string Words(PatchStep step)
    {
        var method = $"--rest-api-id api1 --resource-id abc123 --http-method {step.Method}";
        return step.Target switch
        {
            PatchTarget.RestApi => "update-rest-api --rest-api-id api1 --patch-operations FILE",
            PatchTarget.Integration => $"update-integration {method} --patch-operations FILE",
            PatchTarget.IntegrationResponse => $"update-integration-response {method} --status-code {step.StatusCode} --patch-operations FILE",
            _ => "create-deployment --rest-api-id api1 --stage-name prod",
        };
    }

    // What the stub recorded.
    private static IEnumerable<(string Words, string List)> Calls(TemporaryFolder folder) =>
        folder.Read("record").Split("apigateway ").Skip(1).Select(static call => call.Split('\n', 2)).Select(static call => (call[0], call[1].TrimEnd()));

    private static (int ExitCode, string Error) RunScript(PatchPlan plan, TemporaryFolder folder, string resourceId)
    {
        folder.With("aws", StubOfAws.ReplaceLineEndings("\n")).With("patch.sh", Plans.Written(plan, "aws-cli"));
        var start = new ProcessStartInfo("sh", ["-c", "chmod +x aws && PATH=$PWD:$PATH sh patch.sh api1 prod"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["RECORD"] = folder["record"];
        start.Environment["RESOURCE_ID"] = resourceId;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private static IEnumerable<PlannedOperation> Operations(string list)
    {
        using var json = JsonDocument.Parse(list);
        return [.. json.RootElement.EnumerateArray().Select(static operation => new PlannedOperation(
            operation.GetProperty("op").GetString()!,
            operation.GetProperty("path").GetString()!,
            operation.TryGetProperty("value", out var value) ? value.GetString() : null))];
    }
}
