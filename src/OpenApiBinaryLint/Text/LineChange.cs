namespace OpenApiBinaryLint.Text;

/// <summary>Lines that give way to others; lines count from 0, ends are exclusive.</summary>
internal sealed record LineChange(int Before, int BeforeEnd, int After, int AfterEnd)
{
    /// <summary>The changes that lead from one list of lines to another, by E. Myers, "An O(ND) Difference Algorithm" (1986).</summary>
    public static List<LineChange> Between(List<string> before, List<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var trace = Trace(before, after, start, before.Count - end - start, after.Count - end - start);
        return Collect(trace, start, before.Count - end - start, after.Count - end - start);
    }

    // For each number of edits, the farthest line of `before` that is reached on each diagonal.
    private static List<Dictionary<int, int>> Trace(List<string> before, List<string> after, int offset, int beforeCount, int afterCount)
    {
        var reached = new Dictionary<int, int> { [1] = 0 };
        var trace = new List<Dictionary<int, int>>();
        for (var edits = 0; edits <= beforeCount + afterCount; edits++)
        {
            trace.Add(new(reached));
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = IsInsertion(reached, diagonal, edits) ? reached[diagonal + 1] : reached[diagonal - 1] + 1;
                while (x < beforeCount && x - diagonal < afterCount && before[offset + x] == after[offset + x - diagonal])
                {
                    x++;
                }

                reached[diagonal] = x;
                if (x >= beforeCount && x - diagonal >= afterCount)
                {
                    return trace;
                }
            }
        }

        return trace;
    }

    private static bool IsInsertion(Dictionary<int, int> reached, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && reached[diagonal - 1] < reached[diagonal + 1]);

    private static List<LineChange> Collect(List<Dictionary<int, int>> trace, int offset, int beforeCount, int afterCount)
    {
        var changes = new List<LineChange>();
        var (x, y) = (beforeCount, afterCount);
        for (var edits = trace.Count - 1; edits > 0; edits--)
        {
            var diagonal = x - y;
            var isInsertion = IsInsertion(trace[edits], diagonal, edits);
            var previous = isInsertion ? diagonal + 1 : diagonal - 1;
            var previousX = trace[edits][previous];
            var previousY = previousX - previous;
            Prepend(changes, new(
                offset + previousX,
                offset + previousX + (isInsertion ? 0 : 1),
                offset + previousY,
                offset + previousY + (isInsertion ? 1 : 0)));
            (x, y) = (previousX, previousY);
        }

        changes.Reverse();
        return changes;
    }

    // Found from the end; one that touches the one found before it becomes one with it.
    private static void Prepend(List<LineChange> changes, LineChange change)
    {
        if (changes is [.., var next] && next.Before == change.BeforeEnd && next.After == change.AfterEnd)
        {
            changes[^1] = new(change.Before, next.BeforeEnd, change.After, next.AfterEnd);
        }
        else
        {
            changes.Add(change);
        }
    }
}
