using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>An object of 2.0 in the making, out of one of 3.0.</summary>
internal sealed class TargetObject(Conversion conversion, ObjectNode source)
{
    private readonly ObjectDraft _draft = new(source);

    /// <summary>The object, or null where it stays as it is.</summary>
    public Draft? Result => conversion.Finish(_draft, source);

    public bool Has(string name) => _draft.Has(name);

    public void Put(Member member, Draft? value = null) => _draft.Put(member, value);

    /// <summary>A member with the name that 2.0 has for it.</summary>
    public void Put(Member member, string name, Draft? value = null) => _draft.Put(member, FreeName(name), value);

    /// <summary>A new member, unless there is one of this name.</summary>
    public void Add(string name, Draft value, Member? origin = null) => _draft.Add(FreeName(name), value, origin);

    /// <summary>The object that several members are gathered in.</summary>
    public Draft.Object Gather(string name) => _draft.Gather(name);

    /// <summary>Keeps what 2.0 does not have as an extension, and says so.</summary>
    public void Keep(Member member, RuleInfo rule, string problem, Severity? severity = null)
    {
        var name = FreeName("x-" + member.Name);
        _draft.Put(member, name, Kept.Of(conversion, member.Value));
        conversion.Note(rule, member.Value, $"`{member.Name}` {problem}; kept as `{name}`", severity);
    }

    /// <summary>Carries an extension; keeps and reports a field that 3.0 does not know, out of the way of those that 2.0 knows.</summary>
    /// <param name="member">The field.</param>
    /// <param name="taken">Names that mean something in 2.0 here.</param>
    public void Rest(Member member, params ReadOnlySpan<string> taken)
    {
        if (member.Name.StartsWith("x-", StringComparison.Ordinal) || TemplateExpression.IsKey(member.Name))
        {
            _draft.Put(member, conversion.Carry(member.Value));
        }
        else if (taken.Contains(member.Name))
        {
            Keep(member, ConversionRules.Unknown, "is no field of OpenAPI 3.0 here, but one of 2.0");
        }
        else
        {
            _draft.Put(member, Kept.Of(conversion, member.Value));
            conversion.Note(ConversionRules.Unknown, member.Value, $"`{member.Name}` is no field of OpenAPI 3.0 here; it is kept as it stands");
        }
    }

    private string FreeName(string name)
    {
        var free = name;
        for (var i = 2; _draft.Has(free) || (free != name && source.Find(free) is not null) || IsOther(free); i++)
        {
            free = $"{name}-{i}";
        }

        return free;
    }

    // The source's own extension of this name comes to stand under it, sooner or later.
    private bool IsOther(string name) => name.StartsWith("x-", StringComparison.Ordinal) && source.Find(name) is not null;
}
