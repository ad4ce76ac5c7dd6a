using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Text;

public sealed class SpellingOfNamesTests
{
    private static readonly string[] Names = ["error", "warning", "info", "duplicate-key", "duplicate-parameter"];

    [Theory]
    [InlineData("eror", "error")]
    [InlineData("ERROR", "error")]
    [InlineData("errro", "error")]
    [InlineData("warn", "warning")]
    [InlineData("duplicatekey", "duplicate-key")]
    [InlineData("duplicate-params", "duplicate-parameter")]
    public void A_misspelt_name_is_recognised(string misspelt, string meant) =>
        Assert.Equal(meant, Spelling.NearestOrLonger(misspelt, Names));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("integration")]
    public void Nothing_is_guessed_where_no_name_is_near(string misspelt) =>
        Assert.Null(Spelling.NearestOrLonger(misspelt, Names));
}
