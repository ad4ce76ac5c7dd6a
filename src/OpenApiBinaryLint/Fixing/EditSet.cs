using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Fixing;

/// <summary>Edits that can be made together.</summary>
internal sealed class EditSet
{
    // In the order of the text; of those at one place, in the order in which they came. What lengthens one list is one of them.
    private readonly List<Place> _places = [];

    /// <summary>Takes all edits of a fix, or none where one of them meets another one's.</summary>
    public bool TryAdd(IReadOnlyList<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            for (var i = First(taken => taken.End >= edit.Span.Start); i < _places.Count && _places[i].Span.Start <= edit.Span.End; i++)
            {
                if (!_places[i].IsEndOfSameList(edit))
                {
                    return false;
                }
            }
        }

        foreach (var edit in edits)
        {
            Add(edit);
        }

        return true;
    }

    /// <summary>The text with all edits made.</summary>
    public string ApplyTo(string text) => TextEdit.Apply(text, _places.SelectMany(static place => place.Edits));

    private void Add(TextEdit edit)
    {
        var behind = First(taken => taken.Start > edit.Span.Start || (taken.Start == edit.Span.Start && taken.End > edit.Span.End));
        if (behind > 0 && _places[behind - 1].IsEndOfSameList(edit))
        {
            _places[behind - 1].Add(edit);
        }
        else
        {
            _places.Insert(behind, new(edit));
        }
    }

    // Index of the first place that something holds for, as it does for all behind it.
    private int First(Predicate<TextSpan> holds)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(_places[middle].Span) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>An edit, or all that lengthen one list: an item that several ask for comes once.</summary>
    private sealed class Place(TextEdit first)
    {
        private readonly List<TextEdit> _edits = [first];
        private HashSet<TextEdit>? _known;

        public TextSpan Span => first.Span;

        public IReadOnlyList<TextEdit> Edits => _edits;

        // Edits that touch wait for each other: which of two insertions at one place comes first is not for a pass to decide. In a list any may.
        public bool IsEndOfSameList(TextEdit edit) => first.LongerList is { } list && list == edit.LongerList && first.Span == edit.Span;

        public void Add(TextEdit edit)
        {
            _known ??= [first];
            if (_known.Add(edit))
            {
                _edits.Add(edit);
            }
        }
    }
}
