using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>The status that a mock's request template yields.</summary>
internal static class MockStatus
{
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

    // `{"statusCode": 200}`, with or without quotes around either.
    private static string? In(string template)
    {
        const string Name = "statusCode";
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
