using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Text;

public class SpellingTests
{
    private static readonly string[] Properties = ["type", "uri", "requestTemplates", "responses", "passthroughBehavior"];

    [Theory]
    [InlineData("passthroughBehaviors", "passthroughBehavior")]
    [InlineData("passThroughBehavior", "passthroughBehavior")]
    [InlineData("requsetTemplate", "requestTemplates")]
    [InlineData("url", "uri")]
    [InlineData("TYPE", "type")]
    public void A_slip_or_two_lead_to_the_word_that_was_meant(string word, string meant) => Assert.Equal(meant, Spelling.Nearest(word, Properties));

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("retries")]
    [InlineData("")]
    public void Other_words_lead_nowhere(string word) => Assert.Null(Spelling.Nearest(word, Properties));

    [Fact]
    public void The_nearest_candidate_wins_and_the_first_of_equals() => Assert.Equal("cats", Spelling.Nearest("catz", ["bats", "cats", "catx"]));

    [Fact]
    public void Two_letters_in_wrong_order_are_one_slip() => Assert.Equal("type", Spelling.Nearest("tpye", ["tope", "type"]));
}
