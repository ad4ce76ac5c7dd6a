namespace OpenApiBinaryLint.Text;

/// <summary>Lines that give way to others; lines count from 0, ends are exclusive.</summary>
internal sealed record LineChange(int Before, int BeforeEnd, int After, int AfterEnd)
{
    /// <summary>The fewest changes that lead from one list of lines to another, in order; of texts that differ everywhere, not many more.</summary>
    public static List<LineChange> Between(List<string> before, List<string> after)
    {
        var search = new Search(before, after);
        search.Divide(new(0, before.Count, 0, after.Count));
        return search.Changes;
    }

    /// <summary>E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), section 4b: in linear space, from both ends.</summary>
    private sealed class Search(List<string> before, List<string> after)
    {
        // The work grows with the square of the edits: past so many, what is nearly the fewest will do.
        private const int MostEdits = 500;

        // How many lines of `before` edits reach on each diagonal, from the start and from the end.
        private readonly int[] _fromStart = new int[before.Count + after.Count + 3];
        private readonly int[] _fromEnd = new int[before.Count + after.Count + 3];

        public List<LineChange> Changes { get; } = [];

        public void Divide(LineChange part)
        {
            var (start, end, afterStart, afterEnd) = part;
            var equal = EqualFrom(start, afterStart, part);
            (start, afterStart) = (start + equal, afterStart + equal);
            equal = EqualBefore(end, afterEnd, new(start, end, afterStart, afterEnd));
            (end, afterEnd) = (end - equal, afterEnd - equal);
            if (start < end && afterStart < afterEnd)
            {
                var (middle, afterMiddle) = Middle(new(start, end, afterStart, afterEnd));
                Divide(new(start, middle, afterStart, afterMiddle));
                Divide(new(middle, end, afterMiddle, afterEnd));
            }
            else if (start < end || afterStart < afterEnd)
            {
                Add(new(start, end, afterStart, afterEnd));
            }
        }

        private void Add(LineChange change)
        {
            if (Changes is [.., var last] && last.BeforeEnd == change.Before && last.AfterEnd == change.After)
            {
                Changes[^1] = last with { BeforeEnd = change.BeforeEnd, AfterEnd = change.AfterEnd };
            }
            else
            {
                Changes.Add(change);
            }
        }

        // Where the way from the start meets the way from the end: about half of the edits lie on either side.
        private (int Before, int After) Middle(LineChange part)
        {
            var zero = after.Count + 1;
            _fromStart[zero + 1] = _fromEnd[zero + 1] = 0;
            for (var edits = 0; ; edits++)
            {
                if (Advance(part, edits, isBackward: false) is { } forward)
                {
                    return (part.Before + forward.X, part.After + forward.Y);
                }

                if (edits == MostEdits)
                {
                    return Furthest(part, edits);
                }

                if (Advance(part, edits, isBackward: true) is { } backward)
                {
                    return (part.BeforeEnd - backward.X, part.AfterEnd - backward.Y);
                }
            }
        }

        // Where the longest of the ways from the start has got to.
        private (int Before, int After) Furthest(LineChange part, int edits)
        {
            var (count, afterCount) = (part.BeforeEnd - part.Before, part.AfterEnd - part.After);
            var (best, bestAfter) = (0, 0);
            var (lowest, top) = Diagonals(count, afterCount, edits);
            for (var diagonal = lowest; diagonal <= top; diagonal += 2)
            {
                // A way may end one step outside.
                var x = Math.Min(_fromStart[after.Count + 1 + diagonal], Math.Min(count, afterCount + diagonal));
                (best, bestAfter) = x + x - diagonal > best + bestAfter ? (x, x - diagonal) : (best, bestAfter);
            }

            return (part.Before + best, part.After + bestAfter);
        }

        // One edit more on every diagonal that crosses the part.
        private (int X, int Y)? Advance(LineChange part, int edits, bool isBackward)
        {
            var (count, afterCount) = (part.BeforeEnd - part.Before, part.AfterEnd - part.After);
            var (here, there) = isBackward ? (_fromEnd, _fromStart) : (_fromStart, _fromEnd);
            var zero = after.Count + 1;
            var canMeet = int.IsEvenInteger(count + afterCount) == isBackward;
            var lastOfOther = isBackward ? edits : edits - 1;
            var (lowest, top) = Diagonals(count, afterCount, edits);
            for (var diagonal = lowest; diagonal <= top; diagonal += 2)
            {
                var x = Reach(here, zero + diagonal, diagonal, edits);
                x += isBackward ? EqualBefore(part.BeforeEnd - x, part.AfterEnd - x + diagonal, part) : EqualFrom(part.Before + x, part.After + x - diagonal, part);
                here[zero + diagonal] = x;
                var opposite = count - afterCount - diagonal;
                if (canMeet && Math.Abs(opposite) <= lastOfOther && x + there[zero + opposite] >= count)
                {
                    return (x, x - diagonal);
                }
            }

            return null;
        }

        // Those that so many edits reach and that cross the part.
        private static (int Lowest, int Top) Diagonals(int count, int afterCount, int edits) =>
            ((2 * Math.Max(0, edits - afterCount)) - edits, edits - (2 * Math.Max(0, edits - count)));

        // By an insertion from the diagonal above, or by a deletion from the one below.
        private static int Reach(int[] reached, int index, int diagonal, int edits) =>
            diagonal == -edits || (diagonal != edits && reached[index - 1] < reached[index + 1]) ? reached[index + 1] : reached[index - 1] + 1;

        private int EqualFrom(int start, int afterStart, LineChange part)
        {
            var count = 0;
            while (start + count < part.BeforeEnd && afterStart + count < part.AfterEnd && before[start + count] == after[afterStart + count])
            {
                count++;
            }

            return count;
        }

        private int EqualBefore(int end, int afterEnd, LineChange part)
        {
            var count = 0;
            while (end - count > part.Before && afterEnd - count > part.After && before[end - count - 1] == after[afterEnd - count - 1])
            {
                count++;
            }

            return count;
        }
    }
}
