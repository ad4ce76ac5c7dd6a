using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>What a document is, told by its content.</summary>
internal enum DocumentKind
{
    /// <summary>Nothing that has to do with APIs.</summary>
    Unrelated,

    /// <summary>A Swagger 2.0 or OpenAPI 3 document.</summary>
    Api,

    /// <summary>A document that names a version that does not exist, or two.</summary>
    UnknownVersion,

    /// <summary>A CloudFormation or SAM template.</summary>
    CloudFormation,

    /// <summary>A serverless.yml.</summary>
    Serverless,

    /// <summary>Terraform configuration or plan.</summary>
    Terraform,

    /// <summary>Operations of RFC 6902 for API Gateway's control plane.</summary>
    PatchDocument,

    /// <summary>Part of an API document: paths, components, an operation.</summary>
    Fragment,
}

/// <summary>Recognises documents.</summary>
internal static class DocumentKinds
{
    public static DocumentKind Of(Node root) => root switch
    {
        ObjectNode mapping => Of(mapping),
        ArrayNode { Items: [ObjectNode first, ..] } when IsPatch(first) => DocumentKind.PatchDocument,
        _ when ScalarText.Holds(root, ExtensionNames.Prefix) => DocumentKind.Fragment,
        _ => DocumentKind.Unrelated,
    };

    private static DocumentKind Of(ObjectNode root)
    {
        if (root.Find("swagger") is not null || root.Find("openapi") is not null)
        {
            return SpecificationVersions.Of(root) is null ? DocumentKind.UnknownVersion : DocumentKind.Api;
        }

        if (IsCloudFormation(root))
        {
            return DocumentKind.CloudFormation;
        }

        if (root.Find("provider") is not null && (root.Find("service") is not null || root.Find("functions") is not null))
        {
            return DocumentKind.Serverless;
        }

        if (root.Find("terraform_version") is not null || IsTerraform(root["resource"]))
        {
            return DocumentKind.Terraform;
        }

        if (IsPatch(root))
        {
            return DocumentKind.PatchDocument;
        }

        return IsFragment(root) && !IsOutput(root) ? DocumentKind.Fragment : DocumentKind.Unrelated;
    }

    private static bool IsCloudFormation(ObjectNode root)
    {
        if (root.Find("AWSTemplateFormatVersion") is not null)
        {
            return true;
        }

        if (root["Resources"] is not ObjectNode resources)
        {
            return false;
        }

        foreach (var resource in resources.Members)
        {
            if (resource.Value.Resolved is ObjectNode node && node["Type"] is ScalarNode type
                && (type.Value.StartsWith("AWS::", StringComparison.Ordinal) || type.Value.StartsWith("Custom::", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // A block is one object, or a list of them.
    private static bool IsTerraform(Node? resource) => resource switch
    {
        ObjectNode types => HoldsMember(types, "aws_"),
        ArrayNode { Items: [var first, ..] } => IsTerraform(first.Resolved),
        _ => false,
    };

    private static bool IsPatch(ObjectNode node) =>
        node.Find(PatchDocument.Key) is not null || IsPlan(node) || (node.Find("op") is not null && node.Find("path") is not null);

    // A plan of this program; one without steps tells only by what else it holds.
    private static bool IsPlan(ObjectNode node) => node[PatchDocument.Steps] is ArrayNode steps && (steps.Items is []
        ? node.Find("version") is not null && node["notCovered"] is ArrayNode
        : steps.Items[0].Resolved is ObjectNode first && first.Find(PatchDocument.Key) is not null);

    private static bool IsFragment(ObjectNode root) =>
        root["paths"] is ObjectNode || HoldsMember(root, "/")
        || (root["components"] is ObjectNode components && components.Find("schemas") is not null)
        || ScalarText.Holds(root, ExtensionNames.Prefix);

    // Reports and baselines of this program quote what they are about.
    private static bool IsOutput(ObjectNode root) =>
        root.Find("version") is not null && (root["findings"] is ArrayNode || root["files"] is ObjectNode);

    private static bool HoldsMember(ObjectNode node, string prefix)
    {
        foreach (var member in node.Members)
        {
            if (member.Name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
