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
}

/// <summary>A JSON object or YAML mapping.</summary>
public sealed class ObjectNode : Node
{
    // Below this many members a scan is faster than a dictionary and costs no memory.
    private const int IndexFrom = 12;
    private const string MergeKey = "<<";
    private Dictionary<string, Member>? _index;

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
    public Member? Find(string key)
    {
        var own = MemberList.Count < IndexFrom ? Scan(key) : Index().GetValueOrDefault(key);
        return own ?? (HasMerge ? FindMerged(key) : null);
    }

    /// <summary>What a reader sees: own members, then merged ones that are not overridden.</summary>
    public IReadOnlyList<Member> Effective() => HasMerge ? Merged() : MemberList;

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

    private Dictionary<string, Member> Index()
    {
        if (_index is null)
        {
            var index = new Dictionary<string, Member>(MemberList.Count);
            foreach (var member in MemberList)
            {
                index[member.Name] = member;
            }

            _index = index;
        }

        return _index;
    }

    private Member? FindMerged(string key)
    {
        foreach (var source in MergeSources())
        {
            if (source.Find(key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private List<Member> Merged()
    {
        var seen = new HashSet<string>();
        var result = new List<Member>();
        foreach (var member in MemberList)
        {
            if (member.Name != MergeKey && seen.Add(member.Name))
            {
                result.Add(member);
            }
        }

        foreach (var source in MergeSources())
        {
            foreach (var member in source.Effective())
            {
                if (seen.Add(member.Name))
                {
                    result.Add(member);
                }
            }
        }

        return result;
    }

    // https://yaml.org/type/merge.html: a mapping or a list of mappings, earlier ones first.
    private IEnumerable<ObjectNode> MergeSources()
    {
        foreach (var member in MemberList)
        {
            if (member.Name != MergeKey)
            {
                continue;
            }

            var value = member.Value.Resolved;
            foreach (var source in value is ArrayNode list ? list.Items : [value])
            {
                if (source.Resolved is ObjectNode mapping && mapping != this)
                {
                    yield return mapping;
                }
            }
        }
    }
}
