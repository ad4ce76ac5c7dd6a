using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Tests.Gateway;

public class ResponsePatternTests
{
    [Theory]
    [InlineData("200")]
    [InlineData(@"2\d{2}")]
    [InlineData(@"4\\d{2}")]
    [InlineData(@"[45]\d\d")]
    [InlineData("2[0-9][0-9]")]
    [InlineData(@"^(4|5)\d{2}$")]
    [InlineData("(?:200|201)")]
    [InlineData(@"\d{3}")]
    [InlineData("5xx")]
    public void Keys_that_only_digits_match_look_like_status_codes(string pattern) => Assert.True(ResponsePattern.LooksLikeStatusCode(pattern));

    [Theory]
    [InlineData("default")]
    [InlineData("")]
    [InlineData(".*")]
    [InlineData("x")]
    [InlineData(".*404.*")]
    [InlineData(@"\[404\].*")]
    [InlineData(@"(\n|.)+")]
    [InlineData("[^2]")]
    [InlineData("Error 404")]
    [InlineData("2..")]
    [InlineData(@"\")]
    [InlineData("[4")]
    [InlineData("4{")]
    public void Keys_that_a_message_may_match_do_not(string pattern) => Assert.False(ResponsePattern.LooksLikeStatusCode(pattern));

    [Theory]
    [InlineData(@"2\d{2}", "204", true)]
    [InlineData("20", "204", false)]
    [InlineData("200|204", "204", true)]
    [InlineData("(", "(", false)]
    public void A_key_has_to_match_the_whole_text(string pattern, string text, bool matches) => Assert.Equal(matches, new PatternMatching().Matches(pattern, text));
}
