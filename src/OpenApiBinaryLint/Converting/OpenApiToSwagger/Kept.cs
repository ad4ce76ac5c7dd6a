using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>What 2.0 cannot say, kept in the form of 3.0; only references follow what they lead to.</summary>
internal static class Kept
{
    /// <summary>The value, here and nowhere else.</summary>
    public static Draft Of(Conversion conversion, Node node) => Changed(conversion, node, key: "") ?? new Draft.Original(node);

    /// <summary>The value once more, beside what was made of it: references do not lead here.</summary>
    public static Draft CopyOf(Conversion conversion, Node node) => Copy(Of(conversion, node));

    /// <summary>The same draft as a copy.</summary>
    public static Draft Copy(Draft draft) => draft switch
    {
        Draft.Original original => new Draft.Original(original.Node) { IsCopy = true },
        Draft.Object mapping => new Draft.Object(mapping.Members, mapping.Model as ObjectNode) { IsCopy = true },
        Draft.List list => new Draft.List(list.Items, list.Model as ArrayNode) { IsCopy = true },
        _ => draft,
    };

    private static Draft? Changed(Conversion conversion, Node node, string key) => node.Resolved switch
    {
        ObjectNode => conversion.Each(node, member => Part(conversion, member, key)),
        ArrayNode => Conversion.Items(node, item => Changed(conversion, item, key: "")),
        _ => null,
    };

    // What stands under these keys is data, unless they are names of properties.
    private static Draft? Part(Conversion conversion, Member member, string key) => (key, member.Name) switch
    {
        ("properties", _) => Changed(conversion, member.Value, key: ""),
        ("discriminator", "mapping") => conversion.Each(member.Value, target => conversion.References.Text(target.Value)),
        (_, "$ref" or "operationRef") => conversion.References.Text(member.Value),
        (_, "example" or "value" or "default" or "enum") => null,
        _ => Changed(conversion, member.Value, member.Name),
    };
}
