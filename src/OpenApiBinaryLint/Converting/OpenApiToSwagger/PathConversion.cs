using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Paths and what they hold.</summary>
internal static class PathConversion
{
    /// <summary>Whether a path item's member is an operation in 2.0.</summary>
    public static bool IsMethod(string name) => name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or ExtensionNames.AnyMethod;

    /// <summary>All paths; null where nothing changes.</summary>
    public static Draft? Convert(Conversion conversion, MediaTypes mediaTypes, Node paths)
    {
        if (conversion.ObjectIn(paths) is not { } source)
        {
            return null;
        }

        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            if (member.Name.StartsWith('/'))
            {
                target.Put(member, Item(conversion, mediaTypes, member.Value));
            }
            else
            {
                target.Rest(member);
            }
        }

        return target.Result;
    }

    private static Draft? Item(Conversion conversion, MediaTypes mediaTypes, Node node)
    {
        if (conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case var name when IsMethod(name):
                    target.Put(member, OperationConversion.Convert(conversion, mediaTypes, member.Value));
                    break;
                case "$ref":
                    target.Put(member, conversion.References.Text(member.Value));
                    break;
                case "summary" or "description":
                    target.Keep(member, ConversionRules.Operation, "of a path cannot be said in 2.0", Severity.Info);
                    break;
                case "trace":
                    target.Keep(member, ConversionRules.Operation, "is no method of 2.0");
                    break;
                case "servers":
                    target.Keep(member, ConversionRules.OperationServer, "of a path cannot be said in 2.0");
                    break;
                case "parameters":
                    ParameterList.Put(conversion, target, member, more: []);
                    break;
                default:
                    target.Rest(member);
                    break;
            }
        }

        return target.Result;
    }
}
