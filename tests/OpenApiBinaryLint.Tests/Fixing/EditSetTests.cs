using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fixing;

public sealed class EditSetTests
{
    private const string Text = "0123456789";
    private readonly EditSet _edits = new();

    [Theory]
    [InlineData(4, 6, false)]
    [InlineData(3, 7, false)]
    [InlineData(5, 5, false)]
    [InlineData(2, 4, false)]
    [InlineData(6, 8, false)]
    [InlineData(4, 4, false)]
    [InlineData(0, 9, false)]
    [InlineData(2, 3, true)]
    [InlineData(7, 7, true)]
    public void Edits_that_touch_wait(int start, int end, bool isTaken)
    {
        Assert.True(_edits.TryAdd([Edit(9, 9, "c"), Edit(4, 6, "a"), Edit(0, 1, "b")]));
        Assert.Equal(isTaken, _edits.TryAdd([Edit(start, end, "x")]));
    }

    [Fact]
    public void Edits_of_one_fix_may_touch()
    {
        Assert.True(_edits.TryAdd([Edit(5, 5, "a"), Edit(3, 5, ""), Edit(5, 7, "")]));
        Assert.False(_edits.TryAdd([Edit(4, 4, "b")]));
        Assert.Equal("012a789", _edits.ApplyTo(Text));
    }

    [Fact]
    public void A_fix_is_taken_whole_or_not_at_all()
    {
        Assert.True(_edits.TryAdd([Edit(4, 6, "a")]));
        Assert.False(_edits.TryAdd([Edit(1, 2, "b"), Edit(5, 5, "b")]));
        Assert.Equal("0123a6789", _edits.ApplyTo(Text));
    }

    [Fact]
    public void Items_of_one_list_come_in_their_order_and_once()
    {
        Assert.True(_edits.TryAdd([Item(5, "a"), Item(5, "b")]));
        Assert.True(_edits.TryAdd([Item(5, "b"), Item(5, "c")]));
        Assert.Equal("01234abc56789", _edits.ApplyTo(Text));
    }

    [Fact]
    public void Items_of_lists_that_end_together_wait_for_each_other()
    {
        Assert.True(_edits.TryAdd([Item(5, "a")]));
        Assert.False(_edits.TryAdd([Item(5, "b") with { LongerList = 1 }]));
        Assert.False(_edits.TryAdd([Edit(5, 5, "a")]));
    }

    private static TextEdit Edit(int start, int end, string replacement) => new(new(start, end), replacement);

    private static TextEdit Item(int offset, string text) => Edit(offset, offset, text) with { LongerList = 0 };
}
