using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>Edits of a document here and there, and what the document says when they are made.</summary>
internal sealed class RandomEdits(Node root, Random random)
{
    private static readonly string[] Texts =
    [
        "text", "two words", "image/png", "*/*", "404", "yes", "null", "", "it's", "\"", "'{\"a\": \\d}'", "# no comment", "a: b", "one\ntwo\n", "é 😀", "\u0085\t",
    ];

    private readonly EditSet _edits = new();
    private readonly Dictionary<Node, string> _replaced = [];
    private readonly Dictionary<(Node Container, int Index), List<string>> _inserted = [];
    private readonly HashSet<Node> _removed = [];
    private int _keys;

    /// <summary>Tries so many edits; those that cannot be made, or touch another one, are left out.</summary>
    public void Add(int count)
    {
        var nodes = Trees.AllOf(root).ToList();
        for (var i = 0; i < count; i++)
        {
            AddTo(nodes[random.Next(nodes.Count)], nodes);
        }
    }

    /// <summary>The edited text.</summary>
    public string Text() => _edits.ApplyTo(root.Source.Content);

    /// <summary>The edited tree in one line, as <see cref="Trees.Show"/> gives it, aliases followed.</summary>
    public string Show() => Show(root);

    private void AddTo(Node node, List<Node> nodes)
    {
        switch (node)
        {
            case ScalarNode { Tag: null, Parent: not null } scalar when scalar.Value != "<<":
                var text = Trees.IsKey(scalar) ? NewKey() : NewText();
                Take(NodeEdits.Replace(scalar, text), () => _replaced.Add(scalar, Trees.IsKey(scalar) ? text : $"\"{text}\""));
                break;
            case ObjectNode { Members.Count: > 1 } mapping when random.Next(3) == 0 && !mapping.Members.Any(member => _removed.Contains(member.Key)):
                var member = mapping.Members[random.Next(mapping.Members.Count)];
                Take(NodeEdits.Remove(mapping, member), () => _removed.Add(member.Key));
                break;
            case ArrayNode { Items.Count: > 1 } list when random.Next(3) == 0 && !list.Items.Any(_removed.Contains):
                var item = list.Items[random.Next(list.Items.Count)];
                Take(NodeEdits.Remove(list, item), () => _removed.Add(item));
                break;
            case ObjectNode mapping when random.Next(3) == 0:
                Copy(mapping, nodes[random.Next(nodes.Count)]);
                break;
            case ObjectNode mapping:
                Insert(mapping);
                break;
            case ArrayNode list:
                Append(list);
                break;
        }
    }

    // A copy brings its comments along, which others count.
    private void Copy(ObjectNode mapping, Node node)
    {
        if (NewValue.AsWritten(node) is not { } copy || Comments.AreIn(node.Span, [node]))
        {
            return;
        }

        if (mapping.Members.Count > 0 && mapping.Members[random.Next(mapping.Members.Count)] is var member && !_removed.Contains(member.Key) && random.Next(2) == 0
            && member.Value is ScalarNode former && !member.IsMerge)
        {
            Take(NodeEdits.Replace(mapping, member, copy), () => _replaced.Add(former, Trees.Show(node, followAliases: true)));
            return;
        }

        var key = NewKey();
        Take(NodeEdits.Insert(mapping, key, copy), () => _inserted.Add((mapping, mapping.Members.Count - 1), [$"{key}: {Trees.Show(node, followAliases: true)}"]));
    }

    private void Insert(ObjectNode mapping)
    {
        var members = Several(() => (NewKey(), Value()));
        var shown = members.Select(member => $"{member.Item1}: {Show(member.Item2)}").ToList();
        var index = random.Next(-1, mapping.Members.Count);
        var isLast = index < 0 || mapping.Members.Count == 0;
        if (!isLast && random.Next(3) == 0)
        {
            Take(NodeEdits.InsertBefore(mapping, members, mapping.Members[index]), () => _inserted.Add((mapping, index - 1), shown));
            return;
        }

        var edit = NodeEdits.Insert(mapping, members, isLast ? null : mapping.Members[index]);
        Take(edit, () => _inserted.Add((mapping, isLast ? mapping.Members.Count - 1 : index), shown));
    }

    private void Append(ArrayNode list)
    {
        var items = Several(Value).DistinctBy(Show).ToList();
        var edits = NodeEdits.Append(list, items);
        if (_edits.TryAdd(edits))
        {
            var place = (list, list.Items.Count - 1);
            _inserted[place] = [.. _inserted.GetValueOrDefault(place, []).Union(items.Select(Show))];
        }
    }

    private void Take(TextEdit? edit, Action note)
    {
        if (edit is not null && _edits.TryAdd([edit]))
        {
            note();
        }
    }

    private List<T> Several<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => make())];

    private string NewKey() => $"{NewText()}{_keys++}";

    private string NewText() => Texts[random.Next(Texts.Length)];

    private NewValue Value(int depth) => random.Next(depth) switch
    {
        0 => new NewValue.Object([.. Enumerable.Range(0, random.Next(3)).Select(i => ($"{NewText()}{i}", Value(depth + 2)))]),
        1 => new NewValue.List([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(depth + 2))]),
        _ => NewText(),
    };

    private NewValue Value() => Value(depth: 4);

    private static string Show(NewValue value) => value switch
    {
        NewValue.Text text => $"\"{text.Value}\"",
        NewValue.Object node => $"{{{string.Join(", ", node.Members.Select(static member => $"{member.Key}: {Show(member.Value)}"))}}}",
        NewValue.List list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private string Show(Node node) => node switch
    {
        AliasNode alias => Show(alias.Target),
        ObjectNode mapping => $"{{{string.Join(", ", Children(mapping, mapping.Members.Select(ShowMember)))}}}",
        ArrayNode list => $"[{string.Join(", ", Children(list, list.Items.Select(item => _removed.Contains(item) ? null : Show(item))))}]",
        _ => _replaced.GetValueOrDefault(node) ?? Trees.Show(node),
    };

    private string? ShowMember(Member member) =>
        _removed.Contains(member.Key) ? null : $"{_replaced.GetValueOrDefault(member.Key) ?? member.Name}: {Show(member.Value)}";

    private IEnumerable<string> Children(Node container, IEnumerable<string?> children) =>
        _inserted.GetValueOrDefault((container, -1), [])
            .Concat(children.SelectMany((child, index) => (child is null ? [] : new[] { child }).Concat(_inserted.GetValueOrDefault((container, index), []))));
}
