using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>A key and its value.</summary>
public sealed class Member
{
    internal Member(ScalarNode key, Node value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key node; a YAML key that is not a scalar is shown as one with its source text.</summary>
    public ScalarNode Key { get; }

    /// <summary>The value, possibly an alias.</summary>
    public Node Value { get; }

    /// <summary>The key's text.</summary>
    public string Name => Key.Value;

    /// <summary>Whether this is a YAML merge key. A quoted <c>"&lt;&lt;"</c> is an ordinary key.</summary>
    internal bool IsMerge => Key is { Style: ScalarStyle.Plain, Value: "<<" };
}

/// <summary>A JSON object or YAML mapping.</summary>
public sealed class ObjectNode : Node
{
    // Below this many members a scan is faster than a dictionary and costs no memory.
    private const int IndexFrom = 12;
    private Dictionary<string, Member>? _index;
    private List<Member>? _effective;
    private HashSet<string>? _repeated;

    internal ObjectNode(SourceText source, TextSpan span)
        : base(source, span)
    {
    }

    /// <summary>The members as written, in document order, duplicates and YAML merge keys included.</summary>
    public IReadOnlyList<Member> Members => MemberList;

    internal List<Member> MemberList { get; } = [];

    /// <summary>Whether a YAML merge key (<c>&lt;&lt;</c>) brings members of other mappings in.</summary>
    internal bool HasMerge { get; set; }

    /// <summary>The value of a key with aliases followed, or null. The last of two equal keys counts, as in most readers.</summary>
    public Node? this[string key] => Find(key)?.Value.Resolved;

    /// <summary>The member with this key, own members before merged ones, or null.</summary>
    public Member? Find(string key) =>
        HasMerge || MemberList.Count >= IndexFrom ? ByName().GetValueOrDefault(key) : Scan(key);

    /// <summary>As <see cref="Find"/>, but not what a merge key brings in, which is others' as well.</summary>
    internal Member? FindOwn(string key) => Find(key) is { } member && member.Key.Parent == this ? member : null;

    /// <summary>What a reader sees: own members, then merged ones that are not overridden.</summary>
    public IReadOnlyList<Member> Effective() => HasMerge ? _effective ??= Merged() : MemberList;

    /// <summary>Whether several of its own members have this name.</summary>
    internal bool HoldsTwice(string name) =>
        (_repeated ??= [.. MemberList.CountBy(static member => member.Name).Where(static count => count.Value > 1).Select(static count => count.Key)]).Contains(name);

    private Member? Scan(string key)
    {
        for (var i = MemberList.Count - 1; i >= 0; i--)
        {
            if (MemberList[i].Name == key)
            {
                return MemberList[i];
            }
        }

        return null;
    }

    private Dictionary<string, Member> ByName()
    {
        if (_index is not null)
        {
            return _index;
        }

        var index = new Dictionary<string, Member>(MemberList.Count);
        if (HasMerge)
        {
            AddTo(index, Effective());
        }

        AddTo(index, MemberList);
        return _index = index;
    }

    private static void AddTo(Dictionary<string, Member> index, IReadOnlyList<Member> members)
    {
        foreach (var member in members)
        {
            index[member.Name] = member;
        }
    }

    // Each mapping is taken once: coming to it again, by whatever way, can add nothing. So the cost is that of the text,
    // not of the text with every merge written out.
    private List<Member> Merged()
    {
        var result = new List<Member>();
        var names = new HashSet<string>();
        var taken = new HashSet<ObjectNode>();
        var pending = new Stack<ObjectNode>([this]);
        while (pending.TryPop(out var mapping))
        {
            if (taken.Add(mapping))
            {
                mapping.AddOwnTo(result, names);
                mapping.PushMergeSources(pending);
            }
        }

        return result;
    }

    private void AddOwnTo(List<Member> result, HashSet<string> names)
    {
        var start = result.Count;
        for (var i = MemberList.Count - 1; i >= 0; i--)
        {
            var member = MemberList[i];
            if (!member.IsMerge && names.Add(member.Name))
            {
                result.Add(member);
            }
        }

        result.Reverse(start, result.Count - start);
    }

    // https://yaml.org/type/merge.html: a mapping or a list of mappings, earlier ones first.
    private void PushMergeSources(Stack<ObjectNode> pending)
    {
        for (var i = MemberList.Count - 1; i >= 0; i--)
        {
            if (!MemberList[i].IsMerge)
            {
                continue;
            }

            if (MemberList[i].Value.Resolved is ArrayNode list)
            {
                for (var j = list.ItemList.Count - 1; j >= 0; j--)
                {
                    Push(list.ItemList[j]);
                }
            }
            else
            {
                Push(MemberList[i].Value);
            }
        }

        void Push(Node source)
        {
            if (source.Resolved is ObjectNode mapping)
            {
                pending.Push(mapping);
            }
        }
    }
}
