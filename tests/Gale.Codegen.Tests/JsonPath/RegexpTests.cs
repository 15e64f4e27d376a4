using Gale.Codegen.JsonPath;

namespace Gale.Codegen.Tests.JsonPath;

/// <summary>The patterns of I-Regexp (RFC 9485).</summary>
public class RegexpTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    [InlineData("ab|cd", "cd", true)]
    [InlineData("ab|cd", "abd", false)]
    [InlineData("a(b|c)d", "acd", true)]
    [InlineData("a|b|", "", true)]
    [InlineData("()", "", true)]
    [InlineData("ab*c", "ac", true)]
    [InlineData("ab*c", "abbbc", true)]
    [InlineData("ab+c", "ac", false)]
    [InlineData("ab+c", "abbc", true)]
    [InlineData("ab?c", "abbc", false)]
    [InlineData("(ab?)*", "aababa", true)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a{2}", "aaa", false)]
    [InlineData("a{2,}", "aaaa", true)]
    [InlineData("a{2,}", "a", false)]
    [InlineData("a{1,3}", "aaa", true)]
    [InlineData("a{1,3}", "aaaa", false)]
    [InlineData("a{0}", "", true)]
    [InlineData("(a*)*", "aaa", true)]
    [InlineData("(a|b*){2}", "abbb", true)]
    [InlineData("a.c", "a\u2028c", true)]
    [InlineData("a.c", "a\nc", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[^a-c]x", "bx", false)]
    [InlineData("[^a-c]x", "dx", true)]
    [InlineData("[-a]", "-", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[\\]\\\\]", "]", true)]
    [InlineData("[\\p{Lu}0-9]+", "A1Ä", true)]
    [InlineData("\\p{L}", "é", true)]
    [InlineData("\\P{L}", "é", false)]
    [InlineData("\\p{Lu}", "e", false)]
    [InlineData("\\.\\*\\n", ".*\n", true)]
    [InlineData("^a$", "^a$", true)]
    [InlineData("^a$", "a", false)]
    [InlineData("👍", "👍", true)]
    [InlineData(".", "👍", true)]
    [InlineData("[👀-👍]", "👆", true)]
    public void All_of_a_text(string pattern, string text, bool fits) =>
        Assert.Equal(fits, Regexp.TryParse(pattern, out _)!.Fits(text, isWhole: true, new JsonPathWork(100_000)));

    [Theory]
    [InlineData("b", "abc", true)]
    [InlineData("", "abc", true)]
    [InlineData("bc|cd", "abc", true)]
    [InlineData("b{2}", "abcb", false)]
    [InlineData("c", "abc", true)]
    [InlineData("d", "abc", false)]
    public void A_stretch_of_a_text(string pattern, string text, bool fits) =>
        Assert.Equal(fits, Regexp.TryParse(pattern, out _)!.Fits(text, isWhole: false, new JsonPathWork(100_000)));

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("a)")]
    [InlineData("*")]
    [InlineData("a**")]
    [InlineData("a{")]
    [InlineData("a{2")]
    [InlineData("a{3,2}")]
    [InlineData("a{20000}")]
    [InlineData("(a{100}){101}")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[b-a]")]
    [InlineData("[a-b-c]")]
    [InlineData("\\d")]
    [InlineData("\\")]
    [InlineData("\\p{Foo}")]
    [InlineData("\\pL")]
    [InlineData("]")]
    public void What_is_no_pattern_is_refused(string pattern) => Assert.Null(Regexp.TryParse(pattern, out _));

    /// <summary>What a backtracking engine needs longer for than there is time.</summary>
    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|aa)+b")]
    [InlineData("(a?){50}a{50}b")]
    public void No_pattern_takes_for_ever(string pattern) =>
        Assert.False(Regexp.TryParse(pattern, out _)!.Fits(new string('a', 5_000), isWhole: true, new JsonPathWork(5_000_000)));
}
