using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>What decides about a body, in the order of its way through API Gateway: it is converted before a template sees it.</summary>
internal enum Stage
{
    /// <summary>The integration as a whole.</summary>
    Integration,

    /// <summary>Whether the Content-Type matches the binary media types.</summary>
    ContentType,

    /// <summary>Whether Accept matches them; responses alone.</summary>
    Accept,

    /// <summary>The conversion that is asked for.</summary>
    ContentHandling,

    /// <summary>The mapping template, or the passthrough behaviour where there is none.</summary>
    Template,

    /// <summary>What follows from the other stages.</summary>
    Result,
}

/// <summary>What one stage does to a body.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Because">The reasons that lie in it.</param>
internal sealed record PathStep(Stage Stage, IReadOnlyList<string> Because)
{
    /// <summary>What is found there, in few words; null where nothing is to be said but the reasons.</summary>
    public string? Finding { get; init; }

    /// <summary>Whether the stage has a say (a match, a template, a conversion); null where that is not known.</summary>
    public bool? IsActive { get; init; } = false;

    /// <summary>What the body is from here on; null where it is still what it was before.</summary>
    public BodyForm? Body { get; init; }
}
