using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Patching;

/// <summary>The operations on one resource. An old value that is null stands for a resource without any setting.</summary>
/// <param name="subject">What the resource is called.</param>
/// <param name="notCovered">Takes what operations cannot be told for.</param>
internal sealed class Changes(string subject, List<string> notCovered)
{
    private readonly List<PlannedOperation> _operations = [];

    public IReadOnlyList<PlannedOperation> Operations => _operations;

    /// <summary>What is not sure about the operations, or null.</summary>
    public string? Comment { get; private set; }

    /// <summary>Removes entries, then adds: <c>replace</c> would put the new one at the end as well.</summary>
    public void SetBinaryMediaTypes(BinaryMediaTypes? old, BinaryMediaTypes wanted)
    {
        var former = Texts(old);
        var entries = Texts(wanted);
        if (wanted.IsOpen)
        {
            Skip(old is null ? "some of the `binaryMediaTypes` are unknown" : "some of the `binaryMediaTypes` are unknown, so none is removed");
        }
        else
        {
            Add("remove", former.Except(entries));
            SkipUnknown(PatchProperties.BinaryMediaTypes, old is { IsOpen: true });
        }

        Add("add", entries.Except(former));
    }

    /// <summary>Sets a property that an empty value unsets.</summary>
    public void Set(string property, Located<string>? old, Located<string> wanted)
    {
        if (wanted.IsOpen)
        {
            Skip(wanted.State == ValueState.Invalid ? $"`{property}` has a value that it does not take" : $"`{property}` is unknown");
        }
        else if (wanted.IsKnown)
        {
            if (old is not { IsKnown: true } || old.Value != wanted.Value)
            {
                Replace(property, wanted.Value!);
            }
        }
        else if (old is { IsOpen: true })
        {
            Skip($"whether `{property}` is set is unknown; the new document does not set it");
        }
        else if (old is { IsKnown: true })
        {
            Replace(property, "");
        }
    }

    public void SetContentHandling(Located<ContentHandling>? old, Located<ContentHandling> wanted)
    {
        var count = _operations.Count;
        Set("contentHandling", old is null ? null : Text(old, Word), Text(wanted, Word));

        // Terraform's provider does so; AWS documents no way to unset it.
        if (_operations.Count > count && _operations[^1].Value!.Length == 0)
        {
            Comment = "Unverified: that an empty value unsets contentHandling is not documented; put-integration and put-integration-response without it do";
        }
    }

    /// <summary>Sets the property, whose absence means <c>WHEN_NO_MATCH</c>.</summary>
    public void SetPassthroughBehavior(Located<PassthroughBehavior>? old, Located<PassthroughBehavior> wanted)
    {
        var byDefault = old is { IsAbsent: true } && wanted is { IsKnown: true, Value: PassthroughBehavior.WhenNoMatch };
        if (wanted.IsAbsent && old is not null)
        {
            if (!old.IsAbsent && !(old.IsKnown && old.Value == PassthroughBehavior.WhenNoMatch))
            {
                Replace("passthroughBehavior", Word(PassthroughBehavior.WhenNoMatch));
            }
        }
        else if (!byDefault)
        {
            Set("passthroughBehavior", old is null ? null : Text(old, Word), Text(wanted, Word));
        }
    }

    public void SetTemplates(string property, MappingTemplates? old, MappingTemplates wanted)
    {
        var former = ByMediaType(old);
        var templates = ByMediaType(wanted);
        if (wanted.IsOpen)
        {
            Skip(old is null ? $"some of the `{property}` are unknown" : $"some of the `{property}` are unknown, so none is removed");
        }
        else
        {
            SkipUnknown(property, old is { IsOpen: true });
            foreach (var mediaType in former.Keys.Except(templates.Keys))
            {
                _operations.Add(new("remove", PathOf(property, mediaType)));
            }
        }

        foreach (var (mediaType, template) in templates)
        {
            SetTemplate(property, former.GetValueOrDefault(mediaType), template);
        }
    }

    /// <summary>Tells what differs beside the settings for payloads.</summary>
    public void Leave(OtherDifferences differences)
    {
        SkipOthers("differ", differences.Certain);
        SkipOthers("may differ", differences.Possible);
    }

    private void SkipOthers(string verb, List<string> names)
    {
        if (names.Count > 0)
        {
            Skip($"settings that {verb}, are not about payloads and stay: {string.Join(", ", names.Select(static name => $"`{name}`"))}");
        }
    }

    private void SetTemplate(string property, MappingTemplate? old, MappingTemplate wanted)
    {
        if (wanted.Text is null || wanted.IsStandIn)
        {
            Skip($"the template for `{wanted.MediaType}` in `{property}` is unknown");
        }
        else if (old is null || old.Text != wanted.Text)
        {
            _operations.Add(new(old is null ? "add" : "replace", PathOf(property, wanted.MediaType), wanted.Text));
        }
    }

    private void Add(string op, IEnumerable<string> mediaTypes) =>
        _operations.AddRange(mediaTypes.Select(mediaType => new PlannedOperation(op, PathOf(PatchProperties.BinaryMediaTypes, mediaType))));

    private void Replace(string property, string value) => _operations.Add(new("replace", $"/{property}", value));

    private void SkipUnknown(string property, bool isOpen)
    {
        if (isOpen)
        {
            Skip($"some of the old `{property}` are unknown, and stay");
        }
    }

    private void Skip(string reason) => notCovered.Add($"{subject}: {reason}");

    private static string PathOf(string property, string entry) => $"/{property}/{JsonPointer.Escape(entry)}";

    private static string[] Texts(BinaryMediaTypes? types) => [.. (types?.Entries ?? []).Select(static entry => entry.Text).Distinct()];

    private static Dictionary<string, MappingTemplate> ByMediaType(MappingTemplates? templates)
    {
        var result = new Dictionary<string, MappingTemplate>();
        foreach (var template in templates?.Items ?? [])
        {
            result[template.MediaType] = template;
        }

        return result;
    }

    private static Located<string> Text<T>(Located<T> located, Func<T, string> word) =>
        located.IsKnown ? located.As(word(located.Value!)) : located.WithoutValue<string>();

    private static string Word(ContentHandling handling) =>
        handling == ContentHandling.ConvertToBinary ? "CONVERT_TO_BINARY" : "CONVERT_TO_TEXT";

    private static string Word(PassthroughBehavior behavior) => behavior switch
    {
        PassthroughBehavior.WhenNoMatch => "WHEN_NO_MATCH",
        PassthroughBehavior.WhenNoTemplates => "WHEN_NO_TEMPLATES",
        _ => "NEVER",
    };
}
