using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Document;

/// <summary>DOC009: a suppression that cannot be understood, most often because it names a rule that does not exist.</summary>
internal static class UnknownRule
{
    public static readonly RuleInfo Info = new(
        "DOC009", "unknown-rule", Severity.Warning, "A suppression that names a rule or a directive that does not exist",
        ReadsHttpApis: true);

    private const string Consequence = "nothing is silenced";

    /// <summary>For a rule that does not exist.</summary>
    public static Diagnostic Name(string name, TextSpan span, Node? target) => New(
        RuleNames.Nearest(name) is { } nearest
            ? $"There is no rule `{name}`, `{nearest}` was probably meant: it silences nothing"
            : $"There is no rule `{name}`: it silences nothing; `openapi-binary-lint rules` lists the rules, and a reason stands behind `--`",
        span,
        target?.Pointer);

    /// <summary>For a directive that does not exist.</summary>
    public static Diagnostic Directive(string directive, TextSpan span, IReadOnlyList<string> directives) => New(
        Spelling.NearestOrLonger(directive, directives) is { } nearest
            ? $"`{directive}` is no directive, `{nearest}` was probably meant: {Consequence}"
            : $"`{directive}` is no directive, there are {Wording.List(directives)}: {Consequence}",
        span);

    /// <summary>For a comment that has no directive where one is read.</summary>
    public static Diagnostic NoDirective(TextSpan span, IReadOnlyList<string> directives) =>
        New($"Behind `openapi-binary-lint` must stand `:` and one of {Wording.List(directives)}: {Consequence}", span);

    /// <summary>For a key that is close to the one that is read.</summary>
    public static Diagnostic Member(Member member, string name) =>
        New($"`{member.Name}` is not read, `{name}` was probably meant: {Consequence}", member.Key.Span, member.Key.Pointer);

    /// <summary>For a value that is no text.</summary>
    public static Diagnostic Value(Node value, string name) =>
        New($"`{name}` must be a text such as `BIN001 -- reason`, or a list of them: {Consequence}", value.Span, value.Pointer);

    private static Diagnostic New(string message, TextSpan span, string? pointer = null) => new(Info, Info.Severity, message, span, pointer ?? "");
}
