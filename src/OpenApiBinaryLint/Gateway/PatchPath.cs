using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>The path of a PATCH operation, taken apart.</summary>
internal sealed class PatchPath
{
    private readonly string[] _names;

    public PatchPath(string text)
    {
        Text = text;
        IsPointer = text.StartsWith('/');
        _names = (IsPointer ? text[1..] : text).Split('/');
        Property = PatchProperties.Find(_names);
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Whether it is a JSON pointer (RFC 6901) as far as its first character tells.</summary>
    public bool IsPointer { get; }

    /// <summary>The property that it leads to or into, or null where that is none known.</summary>
    public PatchProperty? Property { get; }

    /// <summary>What follows the property, escapes as written; empty for the property as a whole.</summary>
    public string[] Entry => Property is null ? [] : _names[Property.Length..];

    /// <summary>Whether it stops at the object that holds the properties proper.</summary>
    public bool IsContainer => _names.Length == 1 && PatchProperties.IsContainer(_names[0]);

    /// <summary>The path of an entry.</summary>
    public static string Of(PatchProperty property, string entry) => $"/{property.Path}/{JsonPointer.Escape(entry)}";

    /// <summary>The property that a path without one is likely meant for, or null.</summary>
    public PatchProperty? Nearest(PatchResource resource) => PatchProperties.Nearest(_names, resource);

    /// <summary>The path with a property's name in the place of what stands there; a scalar has nothing behind it.</summary>
    public string With(PatchProperty property) => property.Form == PatchForm.Scalar
        ? $"/{property.Path}"
        : $"/{string.Join('/', _names.Skip(property.Length).Prepend(property.Path))}";
}
