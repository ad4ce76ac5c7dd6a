using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Drafts;

/// <summary>
/// Makes an object out of one of the source, member by member. Where nothing comes out differently there is no result, and the
/// object stays as it stands.
/// </summary>
internal sealed class ObjectDraft(ObjectNode source)
{
    // Null as long as nothing differs from as many members of the source; most objects stay as they are to the end.
    private List<DraftMember>? _members;
    private int _kept;

    /// <summary>Whether members of a YAML merge key had to be written out; known once <see cref="Result"/> was asked for.</summary>
    public bool HasExpandedMerge { get; private set; }

    /// <summary>The object, or null where it is the same as in the source.</summary>
    public Draft? Result => _members is not null || _kept != source.Effective().Count ? Finish() : null;

    private List<DraftMember> Members => _members ??= Kept();

    /// <summary>A member as it stands, or with another value.</summary>
    /// <param name="member">The source's.</param>
    /// <param name="value">Null for the value as it stands.</param>
    public void Put(Member member, Draft? value = null) => Put(member, member.Name, value);

    /// <summary>A member with another key, and another value where there is one.</summary>
    public void Put(Member member, string name, Draft? value = null)
    {
        if (_members is null && value is null && name == member.Name && _kept < source.Effective().Count && source.Effective()[_kept] == member)
        {
            _kept++;
            return;
        }

        Members.Add(new(name, value ?? new Draft.Original(member.Value), member));
    }

    /// <summary>A new member, here. Comments of the member that it was made of, if any, go along.</summary>
    public void Add(string name, Draft value, Member? origin = null) => Members.Add(new(name, value, origin));

    /// <summary>Leaves a member out.</summary>
    public void Drop() => _members ??= Kept();

    /// <summary>The object that several members are gathered in; it stands where the first of them stood.</summary>
    public Draft.Object Gather(string name) => Draft.Object.MemberOf(Members, name);

    /// <summary>Whether the object already has a member of this name.</summary>
    public bool Has(string name)
    {
        for (var i = 0; i < (_members?.Count ?? _kept); i++)
        {
            if ((_members is null ? source.Effective()[i].Name : _members[i].Name) == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name that no other member has or comes to have: one with a number behind it where the source has it itself.</summary>
    public string FreeName(string name)
    {
        var free = name;
        for (var i = 2; Has(free) || source.Find(free) is not null; i++)
        {
            free = $"{name}-{i}";
        }

        return free;
    }

    private List<DraftMember> Kept()
    {
        var all = source.Effective();
        var members = new List<DraftMember>(all.Count);
        for (var i = 0; i < _kept; i++)
        {
            members.Add(new(all[i].Name, new Draft.Original(all[i].Value), all[i]));
        }

        return members;
    }

    private Draft.Object Finish()
    {
        if (source.HasMerge && !TryKeepMerge())
        {
            HasExpandedMerge = true;
        }

        return new(Members, source);
    }

    // `<<` stays where all that it brings in stays as it is.
    private bool TryKeepMerge()
    {
        var brought = source.Effective().Where(member => member.Key.Parent != source).ToList();
        if (!brought.TrueForAll(IsKept) || !source.Members.Where(static member => member.IsMerge).SelectMany(static member => NamesIn(member.Value)).All(Has))
        {
            return false;
        }

        Members.RemoveAll(member => member.Origin is { } origin && origin.Key.Parent != source);
        foreach (var merge in source.Members.Where(static member => member.IsMerge))
        {
            var before = source.Members.Take(merge.Key.Index).ToHashSet();
            var place = Members.FindLastIndex(member => member.Origin is { } origin && before.Contains(origin)) + 1;
            Members.Insert(place, new(merge.Name, new Draft.Original(merge.Value), merge));
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
        Members.Exists(draft => draft.Origin == member && draft.Name == member.Name && draft.Value is Draft.Original);
}
