using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>What several rules ask of every object of a document, collected in one walk.</summary>
internal sealed class DocumentSurvey : SpecificationWalk
{
    private readonly List<ScalarNode> _localReferences = [];
    private readonly List<ScalarNode> _externalReferences = [];
    private readonly List<ScalarNode> _numberFormats = [];

    private DocumentSurvey()
    {
    }

    /// <summary>Values of <c>$ref</c> that name a place of the document itself.</summary>
    public IReadOnlyList<ScalarNode> LocalReferences => _localReferences;

    /// <summary>Values of <c>$ref</c> that name another document.</summary>
    public IReadOnlyList<ScalarNode> ExternalReferences => _externalReferences;

    /// <summary>Formats of integers and decimals beside the type <c>number</c>, but for those of parameters.</summary>
    public IReadOnlyList<ScalarNode> NumberFormats => _numberFormats;

    public static DocumentSurvey Of(ObjectNode root)
    {
        var survey = new DocumentSurvey();
        var text = root.Source.Slice(root.Span);
        if (ScalarText.MayHold(text, "$ref") || (text.Contains("format", StringComparison.Ordinal) && HoldsNumberFormat(text)))
        {
            survey.Walk(root);
        }

        return survey;
    }

    protected override void Meet(ObjectNode owner, Member member, Node value)
    {
        if (value is not ScalarNode { Kind: ScalarKind.String } text)
        {
            return;
        }

        var key = member.Name;
        if (key == "$ref")
        {
            MeetReference(text);
        }
        else if (key == "format")
        {
            MeetFormat(owner, text);
        }
    }

    private void MeetReference(ScalarNode reference)
    {
        if (!OpenPart.Is(reference))
        {
            (ReferenceResolver.IsLocal(reference.Value) ? _localReferences : _externalReferences).Add(reference);
        }
    }

    private void MeetFormat(ObjectNode owner, ScalarNode format)
    {
        if (format.Value is "int32" or "int64" or "decimal" && owner["type"] is ScalarNode { Value: "number" } && !IsOfParameter(owner))
        {
            _numberFormats.Add(format);
        }
    }

    // In 2.0 the parameter holds the type itself, in 3.0 its schema does.
    private static bool IsOfParameter(ObjectNode owner) =>
        owner["in"] is ScalarNode || (owner.Parent is ObjectNode parent && parent["in"] is ScalarNode { Value: not "body" });

    private static bool HoldsNumberFormat(ReadOnlySpan<char> text) =>
        text.Contains("int32", StringComparison.Ordinal) || text.Contains("int64", StringComparison.Ordinal)
        || text.Contains("decimal", StringComparison.Ordinal);
}
