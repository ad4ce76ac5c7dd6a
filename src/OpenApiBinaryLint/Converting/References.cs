using System.Buffers;
using System.Text;
using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>Keeps references pointed at what they led to, wherever that comes to stand.</summary>
internal sealed class References(Conversion conversion, IReadOnlyDictionary<string, string> moves)
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create([.. "%\" <>\\^`|#", .. Enumerable.Range(0, ' ').Select(static c => (char)c)]);
    private readonly List<Draft.Reference> _open = [];

    /// <summary>The text of a <c>$ref</c> in the target; null where it stays as it is: an address, a place that does not move, an unknown text.</summary>
    public Draft? Text(Node node)
    {
        if (node.Resolved is not ScalarNode { Kind: ScalarKind.String } text || TemplateExpression.Is(text))
        {
            return null;
        }

        if (!ReferenceResolver.IsLocal(text.Value))
        {
            return InOtherFile(text);
        }

        if (conversion.Resolver.Target(text.Value) is not { } target)
        {
            return Moved(text.Value) is { } moved ? new Draft.Scalar(moved, model: text) : null;
        }

        if (IsFixed(text.Value))
        {
            return null;
        }

        var reference = new Draft.Reference(text, target);
        _open.Add(reference);
        return reference;
    }

    /// <summary>As <see cref="Text"/>, for a <c>$ref</c> in an extension, where it is said.</summary>
    public Draft? Carried(Node node)
    {
        var draft = Text(node);
        if (draft is not null)
        {
            conversion.Note(ConversionRules.ReferenceInExtension, node, "The reference stands in an extension; it follows what it leads to");
        }

        return draft;
    }

    /// <summary>Writes every reference once all has its place.</summary>
    public void Settle(Draft root)
    {
        var places = new DraftPlaces(root, _open.Select(static reference => reference.Target));
        foreach (var reference in _open)
        {
            if (places.Of(reference.Target) is { } pointer)
            {
                reference.Text = "#" + InFragment(pointer);
                continue;
            }

            var text = reference.Text;
            reference.Text = Moved(text) ?? text;
            conversion.Note(ConversionRules.Reference, reference.Model!, $"`{text}` leads to what has no place of its own in the target; the reference is left as `{reference.Text}`");
        }
    }

    private Draft.Scalar? InOtherFile(ScalarNode text)
    {
        var hash = text.Value.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || Moved(text.Value[hash..]) is not { } moved)
        {
            return null;
        }

        var file = text.Value[..hash];
        if (conversion.Options.IsConvertedToo?.Invoke(file) == true)
        {
            return new Draft.Scalar(file + moved, model: text);
        }

        conversion.Note(ConversionRules.External, text, $"`{file}` is not converted in the same run, so `{text.Value}` still names the place that it has there");
        return null;
    }

    // The specification fixes no place for what extensions hold.
    private static bool IsFixed(string reference) =>
        reference.StartsWith("#/x-", StringComparison.Ordinal) && !reference.StartsWith("#/x-components/", StringComparison.Ordinal)
        || reference.StartsWith("#/info", StringComparison.Ordinal);

    private string? Moved(string reference)
    {
        foreach (var (from, to) in moves)
        {
            if (reference.Length > from.Length + 2 && reference[from.Length + 1] == '/' && reference.AsSpan(1).StartsWith(from))
            {
                return $"#{to}{reference[(from.Length + 1)..]}";
            }
        }

        return null;
    }

    // RFC 3986, section 3.5. Braces and the like are left: that is how documents write them, and every reader takes them.
    private static string InFragment(string pointer)
    {
        if (!pointer.AsSpan().ContainsAny(Encoded))
        {
            return pointer;
        }

        var fragment = new StringBuilder(pointer.Length);
        foreach (var c in pointer)
        {
            _ = Encoded.Contains(c)
                ? fragment.Append($"%{(int)c:X2}")
                : fragment.Append(c);
        }

        return fragment.ToString();
    }
}
