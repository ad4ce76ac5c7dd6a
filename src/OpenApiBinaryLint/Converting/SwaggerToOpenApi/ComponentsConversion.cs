using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>What is shared: <c>definitions</c>, <c>parameters</c>, <c>responses</c> and <c>securityDefinitions</c> become <c>components</c>.</summary>
internal static class ComponentsConversion
{
    /// <summary>Takes a member of the root that goes into the components.</summary>
    public static bool TryPut(Swagger source, ObjectDraft root, Member member)
    {
        switch (member.Name)
        {
            case "definitions":
                Put(source, root, member, "schemas", inner => SchemaConversion.Convert(source, inner));
                return true;
            case "responses":
                Put(source, root, member, "responses", inner => ResponseConversion.Shared(source, inner));
                return true;
            case "securityDefinitions":
                Put(source, root, member, "securitySchemes", inner => SecurityConversion.Scheme(source, inner));
                return true;
            case "parameters":
                PutParameters(source, root, member);
                return true;
            case "x-components" when member.Value.Resolved is ObjectNode components:
                Restore(source, root, components);
                return true;
            case "components" when member.Value.Resolved is ObjectNode components:
                source.Conversion.Note(ConversionRules.Unknown, member.Value, "Swagger 2.0 has no field `components`; it is kept as it stands");
                Restore(source, root, components);
                return true;
            default:
                return false;
        }
    }

    private static void Put(Swagger source, ObjectDraft root, Member member, string section, Func<Member, Draft?> convert)
    {
        if (source.ObjectAt(member) is not { } shared)
        {
            AddTo(root, section, new(section, new Draft.Original(member.Value), member));
            return;
        }

        var members = shared.Effective().Select(inner => Named(source, member.Name, inner, convert(inner))).ToList();
        AddTo(root, section, new(section, new Draft.Object(members, shared), member));
    }

    private static DraftMember Named(Swagger source, string section, Member member, Draft? value) =>
        new(source.Names.Of(section, member.Name), value ?? new Draft.Original(member.Value), member);

    // Bodies are request bodies. A form field has no place of its own in 3.0: it is written out wherever it is used.
    private static void PutParameters(Swagger source, ObjectDraft root, Member member)
    {
        if (source.ObjectAt(member) is not { } shared)
        {
            AddTo(root, "parameters", new("parameters", new Draft.Original(member.Value), member));
            return;
        }

        var parameters = new Draft.Object([], shared);
        var bodies = new Draft.Object([]);
        var fields = new Draft.Object([]);
        foreach (var inner in shared.Effective())
        {
            var (section, value) = inner.Value switch
            {
                var node when BodyConversion.IsBody(source, node) => (bodies, BodyConversion.Shared(source, node)),
                var node when FormConversion.IsField(source, node) => (fields, source.Conversion.Carry(node)),
                var node => (parameters, ParameterConversion.Convert(source, node)),
            };
            section.Members.Add(Named(source, member.Name, inner, value));
        }

        Member? origin = member;
        foreach (var (name, section) in new[] { ("parameters", parameters), ("requestBodies", bodies), ("x-parameters", fields) })
        {
            if (section.Members.Count > 0 || shared.Effective().Count == 0 && section == parameters)
            {
                AddTo(root, name, new(name, section, origin));
                origin = null;
            }
        }
    }

    private static void Restore(Swagger source, ObjectDraft root, ObjectNode components)
    {
        root.Gather("components");
        foreach (var section in components.Effective())
        {
            if (section.Value.Resolved is ObjectNode shared && !Swagger.IsExtension(section))
            {
                var members = shared.Effective().Select(member => new DraftMember(member.Name, Restoration.Whole(source, member.Value), member));
                AddTo(root, section.Name, new(section.Name, new Draft.Object([.. members], shared), section));
            }
            else
            {
                AddTo(root, section.Name, new(section.Name, Restoration.Whole(source, section.Value), section));
            }
        }
    }

    private static void AddTo(ObjectDraft root, string section, DraftMember member)
    {
        var components = root.Gather("components");
        var known = components.Members.FindIndex(other => other.Name == section);
        if (known < 0)
        {
            components.Members.Add(member);
            return;
        }

        if (components.Members[known].Value is not Draft.Object mapping || member.Value is not Draft.Object more)
        {
            components.Members.Add(member with { Name = "x-" + section });
            return;
        }

        var twice = more.Members.FindAll(inner => mapping.Find(inner.Name) is not null);
        mapping.Members.AddRange(more.Members.Except(twice));
        if (twice.Count > 0)
        {
            components.Members.Add(new("x-" + section, new Draft.Object(twice)));
        }
    }
}
