using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting;

/// <summary>The conversion of one document in one direction: where it comes from, what it shall be, and what is to be said of it.</summary>
/// <param name="root">The source.</param>
/// <param name="options">What it shall be.</param>
/// <param name="moves">Where shared values move: their pointer in the source (<c>/definitions</c>), that in the target.</param>
internal sealed class Conversion(ObjectNode root, ConversionOptions options, IReadOnlyDictionary<string, string> moves)
{
    private readonly List<Diagnostic> _notes = [];
    private List<int>? _referenceOffsets;

    public ObjectNode Root { get; } = root;

    public ConversionOptions Options { get; } = options;

    public ReferenceResolver Resolver { get; } = new(root);

    public References References => field ??= new(this, moves);

    /// <summary>In the order of the source.</summary>
    public IReadOnlyList<Diagnostic> Notes =>
        [.. _notes.OrderBy(static note => note.Span.Start).ThenBy(static note => note.Rule.Id, StringComparer.Ordinal)];

    /// <summary>Says what could not be said exactly, and what was done about it.</summary>
    public void Note(RuleInfo rule, Node node, string message, Severity? severity = null)
    {
        var span = node is ScalarNode or AliasNode ? node.Span : new TextSpan(node.Span.Start, node.Span.Start);
        _notes.Add(new(rule, severity ?? rule.Severity, message, span, node.Pointer));
    }

    /// <summary>A value that is carried as it stands, but for references, which follow what they lead to. Null where nothing changes.</summary>
    public Draft? Carry(Node node) => HoldsReference(node) || node is AliasNode ? CarryParts(node) : null;

    /// <summary>The object that a value must be; null where it is another, which is said unless a template fills it in.</summary>
    public ObjectNode? ObjectIn(Node node)
    {
        if (TemplateExpression.Is(node.Resolved))
        {
            return null;
        }

        if (node.Resolved is not ObjectNode mapping)
        {
            Note(ConversionRules.Unknown, node, "This must be an object; it is kept as it stands");
            return null;
        }

        return mapping;
    }

    /// <summary>Every member of an object as a function makes it; null where none changes.</summary>
    /// <param name="node">The object; anything else stays as it is, and is said.</param>
    /// <param name="convert">Gives null for a value that stays as it is.</param>
    public Draft? Each(Node node, Func<Member, Draft?> convert)
    {
        if ((node.Resolved as ObjectNode ?? ObjectIn(node)) is not { } source)
        {
            return null;
        }

        var draft = new ObjectDraft(source);
        foreach (var member in source.Effective())
        {
            draft.Put(member, convert(member));
        }

        return Finish(draft, source);
    }

    /// <summary>Every item of a list as a function makes it; null where none changes.</summary>
    /// <param name="node">The list; anything else stays as it is.</param>
    /// <param name="convert">Gives null for an item that stays as it is.</param>
    public static Draft? Items(Node node, Func<Node, Draft?> convert)
    {
        if (node.Resolved is not ArrayNode source)
        {
            return null;
        }

        List<Draft>? items = null;
        for (var i = 0; i < source.Items.Count; i++)
        {
            if (convert(source.Items[i]) is { } draft)
            {
                items ??= [.. source.Items.Take(i).Select(static item => new Draft.Original(item))];
                items.Add(draft);
            }
            else
            {
                items?.Add(new Draft.Original(source.Items[i]));
            }
        }

        return items is null ? null : new Draft.List(items, source);
    }

    /// <summary>What became of an object; says so where a merge key had to be written out.</summary>
    public Draft? Finish(ObjectDraft draft, ObjectNode source)
    {
        var result = draft.Result;
        if (draft.HasExpandedMerge)
        {
            Note(ConversionRules.Inlined, source, "The merge key `<<` brings in what the target writes otherwise; its members are written out here");
        }

        return result;
    }

    // Looked for once: reading every value's text again at each level takes seconds where documents are thousands of levels deep.
    private bool HoldsReference(Node node)
    {
        _referenceOffsets ??= OffsetsIn(node.Source.Content);
        var index = _referenceOffsets.BinarySearch(node.Span.Start);
        index = index < 0 ? ~index : index;
        return index < _referenceOffsets.Count && _referenceOffsets[index] < node.Span.End;
    }

    private static List<int> OffsetsIn(string content)
    {
        var offsets = new List<int>();
        foreach (var mark in (string[])["$ref", .. ScalarText.LetterEscapes])
        {
            for (var i = content.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = content.IndexOf(mark, i + 1, StringComparison.Ordinal))
            {
                offsets.Add(i);
            }
        }

        offsets.Sort();
        return offsets;
    }

    private Draft? CarryParts(Node node) => node.Resolved switch
    {
        ObjectNode => Each(node, member => member.Name == "$ref" ? References.Carried(member.Value) : Carry(member.Value)),
        ArrayNode => Items(node, Carry),
        _ => null,
    };
}
