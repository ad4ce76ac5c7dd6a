using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Conformance;

/// <summary>Turns errors of the library into findings about the source.</summary>
internal sealed class ConformanceDocument
{
    private readonly ObjectNode _root;
    private readonly SourcePlaces _places;
    private readonly ConformanceWording _wording;
    private readonly bool _isSwagger;
    private readonly Dictionary<string, Queue<Place>> _meant = [];
    private Dictionary<string, string>? _firstPaths;

    public ConformanceDocument(ObjectNode root)
    {
        _root = root;
        _isSwagger = root["swagger"] is not null;
        _places = new(root, _isSwagger);
        _wording = new(_isSwagger ? "Swagger 2.0" : NameOf((root["openapi"] as ScalarNode)?.Value ?? ""));
    }

    /// <summary>The finding, or null for what nobody should hear of. Errors are to be given in the library's order.</summary>
    public Diagnostic? Describe(ReaderError error)
    {
        error = Correct(error);
        if (Choose(error) is not { } owner || FalsePositives.Covers(error, owner, _isSwagger))
        {
            return null;
        }

        var member = error.Member is { } name ? (owner.Value as ObjectNode)?.Find(name) : null;
        var (severity, message) = _wording.Of(error, member);
        var subject = Subject(error, owner, member);
        return new(OpenApiConformance.Info, severity, message, SpanOf(subject, error.Kind), subject.Value.Pointer)
        {
            Related = Related(error, owner),
        };
    }

    private ReaderError Correct(ReaderError error) => error switch
    {
        // The library makes an `info` up and then misses what it should hold.
        { Rule: "InfoRequiredFields", Segments: ["info"] } when _root.Find("info") is null =>
            error with { Segments = [], Member = "info", Detail = "document" },

        // Of the documentation of a tag it names the tag.
        { Rule: "UrlIsRequired", Segments: not [.., "externalDocs"] } => error with { Segments = [.. error.Segments, "externalDocs"] },
        { Kind: ReaderErrorKind.SamePaths } => error with { Detail = FirstPathLike(error.Member!) },
        _ => error,
    };

    private string FirstPathLike(string path)
    {
        if (_firstPaths is null)
        {
            _firstPaths = [];
            foreach (var member in (_root["paths"] as ObjectNode)?.Effective() ?? [])
            {
                _firstPaths.TryAdd(ShapeOf(member.Name), member.Name);
            }
        }

        return _firstPaths.GetValueOrDefault(ShapeOf(path), path);
    }

    // /pets/{id} → /pets/{}, /{proxy+} → /{+}
    private static string ShapeOf(string path)
    {
        var parts = path.Split('{', '}');
        for (var i = 1; i < parts.Length; i += 2)
        {
            parts[i] = parts[i].EndsWith('+') ? "{+}" : "{}";
        }

        return string.Concat(parts);
    }

    // Several items of a list may be meant by the same words: the n-th time they are said, the n-th item that fits.
    private Place? Choose(ReaderError error)
    {
        if (error.Rule is not null || error.Member is null)
        {
            return _places.Find(error.Segments, error.Rule is not null)[0];
        }

        // Shared parameters of Swagger 2.0 are read twice: what is said once more than it is meant says nothing new.
        var key = string.Join('/', [.. error.Segments, error.Text]);
        if (_meant.TryGetValue(key, out var rest))
        {
            return rest.TryDequeue(out var next) ? next : null;
        }

        var owners = _places.Find(error.Segments, isValidation: false);
        rest = new(owners.Where(owner => Fits(error, owner.Value)));
        _meant[key] = rest;
        return rest.TryDequeue(out var first) ? first : owners[0];
    }

    private static bool Fits(ReaderError error, Node owner)
    {
        if (owner is not ObjectNode mapping || mapping.Find(error.Member!)?.Value.Resolved is not { } value)
        {
            return false;
        }

        return error.Kind switch
        {
            ReaderErrorKind.UnknownMember => error.Member == "$ref" || mapping.Find("$ref") is null,
            ReaderErrorKind.UnknownValue => value is ScalarNode scalar && scalar.Value == error.Detail,
            ReaderErrorKind.WrongType => error.Detail switch
            {
                "a list" => value is not ArrayNode,
                "an object" => value is not ObjectNode,
                _ => value is not ScalarNode,
            },
            _ => true,
        };
    }

    private static Place Subject(ReaderError error, Place owner, Member? member) => error.Kind switch
    {
        ReaderErrorKind.StrayPathParameter => MemberOf(owner, "name") ?? owner,
        ReaderErrorKind.OptionalPathParameter when member is null => MemberOf(owner, "in") ?? owner,
        _ when member is null => owner,
        _ => new(member.Value.Resolved, member.Key),
    };

    private static Place? MemberOf(Place owner, string name) =>
        (owner.Value as ObjectNode)?.Find(name) is { } member ? new(member.Value.Resolved, member.Key) : null;

    // The value where it is the fault; else the key; else, of an object without one, its first key.
    private static TextSpan SpanOf(Place subject, ReaderErrorKind kind)
    {
        var isValue = kind is ReaderErrorKind.MissingMember or ReaderErrorKind.UnknownValue or ReaderErrorKind.EmailAddress or ReaderErrorKind.Host
            or ReaderErrorKind.StrayPathParameter or ReaderErrorKind.OptionalPathParameter;
        if (isValue && subject.Value is ScalarNode { Kind: not ScalarKind.Null })
        {
            return subject.Value.Span;
        }

        return subject switch
        {
            { Key: { } key } => key.Span,
            { Value: ObjectNode { Members: [var first, ..] } } => first.Key.Span,
            _ => subject.Value.Span,
        };
    }

    private static IReadOnlyList<Label> Related(ReaderError error, Place owner) =>
        error.Kind == ReaderErrorKind.SamePaths && (owner.Value as ObjectNode)?.Find(error.Detail) is { } other
            ? [new(other.Key.Span, "the first one")]
            : [];

    // openapi: 3.0.3 → OpenAPI 3.0
    private static string NameOf(string version) => $"OpenAPI {string.Join('.', version.Split('.').Take(2))}";
}
