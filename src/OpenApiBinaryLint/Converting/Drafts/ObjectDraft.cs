using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Drafts;

/// <summary>
/// Makes an object out of one of the source, member by member. Where nothing comes out differently there is no result, and the
/// object stays as it stands.
/// </summary>
internal sealed class ObjectDraft(ObjectNode source)
{
    private readonly List<DraftMember> _members = [];
    private bool _isChanged;

    /// <summary>Whether members of a YAML merge key had to be written out; known once <see cref="Result"/> was asked for.</summary>
    public bool HasExpandedMerge { get; private set; }

    /// <summary>The object, or null where it is the same as in the source.</summary>
    public Draft? Result => _isChanged || _members.Count != source.Effective().Count ? Finish() : null;

    /// <summary>A member as it stands, or with another value.</summary>
    /// <param name="member">The source's.</param>
    /// <param name="value">Null for the value as it stands.</param>
    public void Put(Member member, Draft? value = null) => Put(member, member.Name, value);

    /// <summary>A member with another key, and another value where there is one.</summary>
    public void Put(Member member, string name, Draft? value = null)
    {
        _isChanged |= value is not null || name != member.Name;
        _members.Add(new(name, value ?? new Draft.Original(member.Value), member));
    }

    /// <summary>A new member, here. Comments of the member that it was made of, if any, go along.</summary>
    public void Add(string name, Draft value, Member? origin = null)
    {
        _isChanged = true;
        _members.Add(new(name, value, origin));
    }

    /// <summary>Leaves a member out.</summary>
    public void Drop() => _isChanged = true;

    /// <summary>The object that several members are gathered in; it stands where the first of them stood.</summary>
    public Draft.Object Gather(string name)
    {
        _isChanged = true;
        return Draft.Object.MemberOf(_members, name);
    }

    /// <summary>Whether the object already has a member of this name.</summary>
    public bool Has(string name) => _members.Exists(member => member.Name == name);

    private Draft.Object Finish()
    {
        if (source.HasMerge && !TryKeepMerge())
        {
            HasExpandedMerge = true;
        }

        return new(_members, source);
    }

    // `<<` stays where all that it brings in stays as it is.
    private bool TryKeepMerge()
    {
        var brought = source.Effective().Where(member => member.Key.Parent != source).ToList();
        if (!brought.TrueForAll(IsKept) || !source.Members.Where(static member => member.IsMerge).SelectMany(static member => NamesIn(member.Value)).All(Has))
        {
            return false;
        }

        _members.RemoveAll(member => member.Origin is { } origin && origin.Key.Parent != source);
        foreach (var merge in source.Members.Where(static member => member.IsMerge))
        {
            var before = source.Members.Take(merge.Key.Index).ToHashSet();
            var place = _members.FindLastIndex(member => member.Origin is { } origin && before.Contains(origin)) + 1;
            _members.Insert(place, new(merge.Name, new Draft.Original(merge.Value), merge));
        }

        return true;
    }

    // Names that a merge key offers; one that the object overrides must not come back where its own member got another name.
    private static IEnumerable<string> NamesIn(Node merged) => merged.Resolved switch
    {
        ObjectNode mapping => mapping.Effective().Select(static member => member.Name),
        ArrayNode list => list.Items.SelectMany(NamesIn),
        _ => [],
    };

    private bool IsKept(Member member) =>
        _members.Exists(draft => draft.Origin == member && draft.Name == member.Name && draft.Value is Draft.Original);
}
