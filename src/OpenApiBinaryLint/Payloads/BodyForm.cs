namespace OpenApiBinaryLint.Payloads;

/// <summary>What becomes of a body on its way through the gateway.</summary>
public enum BodyForm
{
    /// <summary>The document does not settle it.</summary>
    Unknown,

    /// <summary>Read as UTF-8; bytes that are no UTF-8 become U+FFFD, silently.</summary>
    Text,

    /// <summary>The bytes as they came.</summary>
    Bytes,

    /// <summary>The bytes as base64 text.</summary>
    Base64,

    /// <summary>Base64 text turned into bytes; a body that is not base64 is a 500.</summary>
    Decoded,

    /// <summary>The output of a mapping template.</summary>
    Template,

    /// <summary>No body at all.</summary>
    Nothing,

    /// <summary>The gateway answers 500.</summary>
    Error500,

    /// <summary>The gateway answers 415 Unsupported Media Type.</summary>
    Error415,
}
