namespace OpenApiBinaryLint.Tests.Reporting;

/// <summary>A line as the runner of GitHub Actions understands it.</summary>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data)
{
    public static WorkflowCommand Read(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var (head, data) = (line[2..end], line[(end + 2)..]);
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = head[(space + 1)..].Split(',').Select(static property => property.Split('=', 2));
        return new(head[..space], properties.ToDictionary(static property => property[0], static property => Unescaped(property[1])), Unescaped(data));
    }

    private static string Unescaped(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);
}
