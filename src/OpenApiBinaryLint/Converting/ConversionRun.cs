using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>A document on its way to another version. Each step reads what the one before has written; notes are brought back to the source.</summary>
internal sealed class ConversionRun(SyntaxTree source, ConversionOptions options)
{
    private readonly List<Draft> _former = [];
    private readonly List<Diagnostic> _notes = [];
    private SyntaxTree _tree = source;

    /// <summary>What the document has become.</summary>
    public Draft Draft { get; private set; } = new Draft.Original(source.Roots[0]);

    public IReadOnlyList<Diagnostic> Notes => _notes;

    /// <summary>Goes through steps; false where what one has made is too long to be written, which is noted.</summary>
    public bool TryConvert(IReadOnlyList<ConversionStage> stages)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            if (i > 0 && !TryReread())
            {
                return false;
            }

            var conversion = new Conversion((ObjectNode)_tree.Roots[0], options, stages[i].Moves);
            Draft = stages[i].Convert(conversion);
            conversion.References.Settle(Draft);
            Add(conversion.Notes);
        }

        return true;
    }

    /// <summary>Makes the changes of a residue; false where the document is too long to be written, which is noted.</summary>
    public bool TryRestore(string residue)
    {
        if (Draft is Draft.Object root)
        {
            root.Members.RemoveAll(static member => member.Name == Residue.Key);
        }

        if (!TryReread())
        {
            return false;
        }

        Draft = Residue.Apply((ObjectNode)_tree.Roots[0], residue);
        return true;
    }

    /// <summary>The document as text; null where it is too long, which is noted.</summary>
    public string? Write(DocumentFormat format)
    {
        var written = DraftText.Of(Draft, _tree, format);
        Add(written.Notes);
        return written.Text;
    }

    /// <summary>The document as another run reads it; null where it is too long.</summary>
    public SyntaxTree? Read() => Parse(DraftText.Of(Draft, _tree, _tree.Format).Text);

    private bool TryReread()
    {
        if (Parse(Write(_tree.Format)) is not { } tree)
        {
            return false;
        }

        _former.Add(Draft);
        (_tree, Draft) = (tree, new Draft.Original(tree.Roots[0]));
        return true;
    }

    private SyntaxTree? Parse(string? text) => text is null ? null : SyntaxTree.Parse(_tree.Source.With(text), _tree.Format);

    private void Add(IEnumerable<Diagnostic> notes) => _notes.AddRange(notes.Select(note => SourcePlace.Of(note, _former)));
}
