using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Where in the document a fact stands.</summary>
internal static class Lines
{
    /// <summary><c> (line 7)</c>, or nothing where there is no place.</summary>
    public static string Of(Node? node) => node is null ? "" : $" (line {node.Source.PositionOf(node.Span.Start).Line})";
}
