using System.Text;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var source = SourceText.FromBytes([0xEF, 0xBB, 0xBF, .. "a: é"u8]);

        Assert.True(source.HasByteOrderMark);
        Assert.Equal("a: é", source.Content);
        Assert.Null(source.Fault);
    }

    [Fact]
    public void A_byte_order_mark_left_by_a_decoder_is_no_part_of_the_text()
    {
        var source = SourceText.FromString("\uFEFFa: 1");

        Assert.True(source.HasByteOrderMark);
        Assert.Equal("a: 1", source.Content);
    }

    [Fact]
    public void Text_without_a_byte_order_mark_has_none()
    {
        Assert.False(SourceText.FromBytes("a: 1"u8).HasByteOrderMark);
        Assert.False(SourceText.FromString("a: 1").HasByteOrderMark);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Utf16_is_named_as_such(bool isBigEndian, bool hasByteOrderMark)
    {
        var encoding = new UnicodeEncoding(isBigEndian, hasByteOrderMark);

        var source = SourceText.FromBytes([.. encoding.GetPreamble(), .. encoding.GetBytes("{\"swagger\": \"2.0\"}")]);

        Assert.Equal("The file is UTF-16; API Gateway and this program read UTF-8", source.Fault?.Message);
        Assert.Equal(0, source.Fault?.Offset);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xE2, 0x82 }, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0x61, 0xC3 }, 2)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0x80 }, 2)]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 }, 1)]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xFF }, 1)]
    public void Bytes_that_are_no_utf8_are_reported_where_they_stand(byte[] bytes, int offset)
    {
        var fault = SourceText.FromBytes(bytes).Fault;

        Assert.Equal("The bytes here are not UTF-8", fault?.Message);
        Assert.Equal(offset, fault?.Offset);
    }

    [Fact]
    public void Text_with_wrong_bytes_can_still_be_shown() =>
        Assert.Equal("a\uFFFDb", SourceText.FromBytes([0x61, 0xFF, 0x62]).Content);

    [Fact]
    public void A_nul_character_is_reported()
    {
        Assert.Equal(new EncodingFault(2, "The text holds a NUL character"), SourceText.FromBytes("é:\0"u8).Fault);
        Assert.Equal(new EncodingFault(2, "The text holds a NUL character"), SourceText.FromString("é:\0").Fault);
    }

    [Fact]
    public void Lines_end_with_lf_crlf_or_cr()
    {
        var source = SourceText.FromString("a\nb\r\nc\rd\r\r\n");

        Assert.Equal(6, source.LineCount);
        Assert.Equal(["a", "b", "c", "d", "", ""], Enumerable.Range(1, 6).Select(line => source.Slice(source.LineSpan(line)).ToString()));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("\u2028\u2029\u0085", 1)]
    public void An_empty_text_has_a_line(string content, int lines) => Assert.Equal(lines, SourceText.FromString(content).LineCount);

    [Fact]
    public void Columns_count_utf16_units()
    {
        var source = SourceText.FromString("é😀x\r\n\ty");

        Assert.Equal(new LinePosition(1, 1), source.PositionOf(0));
        Assert.Equal(new LinePosition(1, 2), source.PositionOf(1));
        Assert.Equal(new LinePosition(1, 4), source.PositionOf(source.Content.IndexOf('x')));
        Assert.Equal(new LinePosition(1, 6), source.PositionOf(source.Content.IndexOf('\n')));
        Assert.Equal(new LinePosition(2, 2), source.PositionOf(source.Content.IndexOf('y')));
        Assert.Equal("2:2", source.PositionOf(source.Content.IndexOf('y')).ToString());
    }

    [Fact]
    public void A_place_outside_the_text_is_its_nearest_end()
    {
        var source = SourceText.FromString("a\nb");

        Assert.Equal(new LinePosition(2, 2), source.PositionOf(99));
        Assert.Equal(new LinePosition(1, 1), source.PositionOf(-1));
    }

    [Fact]
    public void Spans_contain_what_touches_their_borders()
    {
        var span = new TextSpan(2, 5);

        Assert.Equal(3, span.Length);
        Assert.True(span.Contains(span));
        Assert.True(span.Contains(new(5, 5)));
        Assert.False(span.Contains(new(1, 3)));
        Assert.False(span.Contains(new(4, 6)));
    }
}
