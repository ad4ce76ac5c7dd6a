using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Components, which stand at the root in 2.0.</summary>
internal sealed class ComponentsConversion
{
    private readonly Conversion _conversion;
    private readonly MediaTypes _mediaTypes;
    private readonly List<DraftMember> _kept = [];
    private readonly List<DraftMember> _parameters = [];
    private bool _isKeptPut;

    private ComponentsConversion(Conversion conversion, MediaTypes mediaTypes)
    {
        _conversion = conversion;
        _mediaTypes = mediaTypes;
    }

    /// <summary>Puts the components at the root; what 2.0 does not have, in <c>x-components</c>.</summary>
    public static void Put(Conversion conversion, MediaTypes mediaTypes, TargetObject root, Member member)
    {
        if (member.Value.Resolved is not ObjectNode source || TemplateExpression.Is(member.Value))
        {
            root.Keep(member, ConversionRules.Component, "cannot be read as components", Severity.Error);
            return;
        }

        new ComponentsConversion(conversion, mediaTypes).PutAll(root, source, member);
    }

    private void PutAll(TargetObject root, ObjectNode source, Member components)
    {
        var origin = components;
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case "schemas":
                    Add("definitions", SchemaConversion.Named(_conversion, member.Value), member);
                    break;
                case "responses":
                    Add("responses", Named(member.Value, value => ResponseConversion.Shared(_conversion, _mediaTypes, value)), member);
                    break;
                case "securitySchemes":
                    Add("securityDefinitions", Named(member.Value, value => SecuritySchemeConversion.Convert(_conversion, value)), member);
                    break;
                case "parameters" when member.Value.Resolved is ObjectNode:
                    PutParameters(member);
                    AddParameters(root, member);
                    break;
                case "requestBodies" when member.Value.Resolved is ObjectNode:
                    PutBodies(member);
                    AddParameters(root, member);
                    break;
                default:
                    Keep(member);
                    break;
            }

            AddKept(isNeeded: _kept.Count > 0);
        }

        AddKept(isNeeded: source.Effective().Count == 0);

        // Where the first part of it stands.
        void AddKept(bool isNeeded)
        {
            if (isNeeded && !_isKeptPut)
            {
                _isKeptPut = true;
                root.Add("x-components", new Draft.Object(_kept), origin);
            }
        }

        void Add(string name, Draft? value, Member member)
        {
            root.Add(name, value ?? new Draft.Original(member.Value), member);
        }
    }

    private Draft? Named(Node node, Func<Node, Draft?> convert) => _conversion.Each(node, member =>
        TemplateExpression.IsKey(member.Name) ? _conversion.Carry(member.Value) : convert(member.Value));

    // Parameters and bodies come together where the first of them stand.
    private void AddParameters(TargetObject root, Member member)
    {
        if (!root.Has("parameters") && (_parameters.Count > 0 || ((ObjectNode)member.Value.Resolved).Effective().Count == 0))
        {
            root.Add("parameters", new Draft.Object(_parameters, member.Value.Resolved as ObjectNode), member);
        }
    }

    private void PutParameters(Member parameters)
    {
        foreach (var member in ((ObjectNode)parameters.Value.Resolved).Effective())
        {
            if (ParameterList.IsCookie(_conversion, member.Value))
            {
                KeepIn(parameters.Name, member);
                _conversion.Note(ConversionRules.Cookie, member.Value, $"The cookie parameter `{member.Name}` cannot be said in 2.0; kept in `x-components`");
            }
            else
            {
                AddParameter(member, ParameterConversion.Convert(_conversion, member.Value) ?? new Draft.Original(member.Value));
            }
        }
    }

    private void PutBodies(Member bodies)
    {
        foreach (var member in ((ObjectNode)bodies.Value.Resolved).Effective())
        {
            if (member.Value.Resolved is not ObjectNode source || FormConversion.Is(_conversion, source))
            {
                KeepIn(bodies.Name, member);
                _conversion.Note(ConversionRules.Component, member.Value, $"The form `{member.Name}` is several parameters in 2.0; it is written out where it is used and kept in `x-components`");
            }
            else
            {
                AddParameter(member, RequestBodyConversion.Body(_conversion, _mediaTypes, source));
            }
        }
    }

    private void AddParameter(Member member, Draft value)
    {
        var name = member.Name;
        for (var i = 2; _parameters.Exists(parameter => parameter.Name == name); i++)
        {
            name = $"{member.Name}-{i}";
        }

        if (name != member.Name)
        {
            _conversion.Note(ConversionRules.Renamed, member.Key, $"2.0 keeps bodies and parameters in one place, where `{member.Name}` is taken; it is named `{name}`");
        }

        _parameters.Add(new(name, value, member));
    }

    private void Keep(Member member)
    {
        _kept.Add(new(member.Name, Kept.Of(_conversion, member.Value), member));
        if (member.Name is "headers" or "examples" or "links" or "callbacks")
        {
            _conversion.Note(ConversionRules.Component, member.Value, $"2.0 has no shared {member.Name}; kept in `x-components`");
        }
        else if (!member.Name.StartsWith("x-", StringComparison.Ordinal) && !TemplateExpression.IsKey(member.Name))
        {
            _conversion.Note(ConversionRules.Unknown, member.Value, $"`{member.Name}` cannot be read as components of OpenAPI 3.0; kept in `x-components`");
        }
    }

    private void KeepIn(string name, Member member)
    {
        if (_kept.Find(kept => kept.Name == name)?.Value is not Draft.Object group)
        {
            _kept.Add(new(name, group = new Draft.Object([])));
        }

        group.Members.Add(new(member.Name, Kept.Of(_conversion, member.Value), member));
    }
}
