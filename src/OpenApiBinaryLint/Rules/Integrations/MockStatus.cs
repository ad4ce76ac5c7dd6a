using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>The status that a mock's request template yields.</summary>
internal static class MockStatus
{
    private const string Name = "statusCode";

    /// <summary>The only status code in the mock's request templates, or null where there is none, more than one, or a computed one.</summary>
    public static string? Of(Integration mock)
    {
        string? only = null;
        if (mock.RequestTemplates.IsOpen)
        {
            return null;
        }

        foreach (var template in mock.RequestTemplates.Items)
        {
            if (template.Text is not { } text || In(text) is not { } status || (only is not null && only != status))
            {
                return null;
            }

            only = status;
        }

        return only;
    }

    /// <summary>Why a request template certainly yields no status code, or null.</summary>
    public static string? FaultIn(string template)
    {
        var at = template.IndexOf(Name, StringComparison.Ordinal);
        if (at < 0)
        {
            return MappingTemplateText.IsFilledInLater(template) || HoldsReferenceOutsideOfStrings(template) ? null : $"yields no `{Name}`";
        }

        // `"statusCode": "200"` is no integer.
        return In(template) is not null && template.AsSpan(at + Name.Length).TrimStart("'\"").TrimStart(" \t:") is ['"', ..]
            ? $"yields a `{Name}` in quotes, which is no integer"
            : null;
    }

    // What a reference stands for may bring the status in.
    private static bool HoldsReferenceOutsideOfStrings(string template)
    {
        var isInString = false;
        for (var i = 0; i < template.Length; i++)
        {
            switch (template[i])
            {
                case '\\':
                    i++;
                    break;
                case '"':
                    isInString = !isInString;
                    break;
                case '$' when MappingTemplateText.EndOfReference(template, i) is var end && end > i:
                    if (!isInString)
                    {
                        return true;
                    }

                    i = end - 1;
                    break;
            }
        }

        return false;
    }

    // `{"statusCode": 200}`, with or without quotes around either.
    private static string? In(string template)
    {
        var at = template.IndexOf(Name, StringComparison.Ordinal);
        if (at < 0 || template.IndexOf(Name, at + Name.Length, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var value = template.AsSpan(at + Name.Length).TrimStart("'\": \t");
        return value.Length >= 3 && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[1]) && char.IsAsciiDigit(value[2])
            ? value[..3].ToString()
            : null;
    }
}
