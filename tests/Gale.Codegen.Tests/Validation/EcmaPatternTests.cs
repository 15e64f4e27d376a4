using System.Text.RegularExpressions;
using Gale.Codegen.Runtime.Validation;

namespace Gale.Codegen.Tests.Validation;

/// <summary>Patterns mean what ECMA-262 says, where .NET has the same notation for something else too.</summary>
public class EcmaPatternTests
{
    [Theory]
    [InlineData("b", "abc", true)] // found anywhere
    [InlineData("^b", "abc", false)]
    [InlineData("^a$", "a\n", false)] // $ is the end, and nothing before it
    [InlineData("^.$", "\n", false)]
    [InlineData("^.$", "\r", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.$", "\u0085", true)]
    [InlineData("^.$", "\U0001F600", true)] // one character, though two of .NET
    [InlineData("^.{2}$", "\U0001F600", false)]
    [InlineData("^[^a]$", "\U0001F600", true)]
    [InlineData("^[^a]{2}$", "\U0001F600", false)]
    [InlineData("^\\S$", "\U0001F600", true)]
    [InlineData("^\U0001F600{2}$", "\U0001F600\U0001F600", true)]
    [InlineData("^[\U0001F600-\U0001F64F]$", "\U0001F64F", true)]
    [InlineData("^[\U0001F600-\U0001F64F]$", "\U0001F650", false)]
    [InlineData("^[^\U0001F600-\U0001F64F]$", "\U0001F64F", false)]
    [InlineData("^[^\U0001F600-\U0001F64F]$", "\U0001F650", true)]
    [InlineData("^\\u{1F600}$", "\U0001F600", true)]
    [InlineData("^\\uD83D\\uDE00$", "\U0001F600", true)]
    [InlineData("^[\\uD800\\uDC00-\\uDBFF\\uDFFF]+$", "\U0001F600\U0010FFFF", true)]
    [InlineData("^[\\u0000-\\uFFFF]+$", "\U0001F600", true)] // written by who thinks in 16 bits
    [InlineData("^\\d$", "\u0663", false)] // digits are those of ASCII
    [InlineData("^\\D$", "\u0663", true)]
    [InlineData("^\\w$", "\u00E9", false)]
    [InlineData("^[\\W]$", "\u00E9", true)]
    [InlineData("a\\b", "a\u00E9", true)] // a border, for é is no letter here
    [InlineData("a\\B", "a\u00E9", false)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^\\s$", "\u3000", true)]
    [InlineData("^a\\/b$", "a/b", true)]
    [InlineData("^\\cJ$", "\n", true)]
    [InlineData("^[\\b]$", "\b", true)]
    [InlineData("^\\x41\\u0042\\0$", "AB\0", true)]
    [InlineData("^\\-\\@\\_$", "-@_", true)] // allowed without the flag u
    [InlineData("^{}]$", "{}]", true)]
    [InlineData("^a{,3}$", "a{,3}", true)]
    [InlineData("^[\\w-.]+$", "a-.", true)]
    [InlineData("^[]$", "a", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^[+--]$", ",", true)]
    [InlineData("^(?<year>\\d{4})-(?<month>\\d\\d)$", "2024-05", true)]
    [InlineData("(?<=\\$)\\d", "$1", true)]
    [InlineData("(?<!\\$)\\d", "$1", false)]
    [InlineData("^(?=.*[A-Z])(?!.* ).+$", "aB", true)]
    [InlineData("^(?=.*[A-Z])(?!.* ).+$", "a B", false)]
    [InlineData("^a+?$", "aaa", true)]
    [InlineData("^(?:a+|)+$", "", true)]
    [InlineData("^\\p{Lu}\\p{Lowercase_Letter}\\P{gc=Nd}$", "\u00C9\u00E9x", true)]
    [InlineData("^\\p{Lu}$", "\u00E9", false)]
    [InlineData("^\\p{L}$", "\U0001D49C", true)]
    [InlineData("^(?!\\p{L})", "\U0001F600", true)]
    [InlineData("^a{2147483647,99999999999}$", "a", false)]
    [InlineData("^a{0,99999999999}$", "a", true)]
    [InlineData("", "anything", true)]
    public void Is_found_or_not(string pattern, string text, bool isFound)
    {
        var expression = EcmaPattern.Translate(pattern, out var refusal);

        Assert.Null(refusal);
        Assert.Equal(isFound, Regex.IsMatch(text, expression!, RegexOptions.None, TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [InlineData("(a)\\1", "it refers back to a group, which .NET understands otherwise")]
    [InlineData("(?<a>a)\\k<a>", "it refers back to a group, which .NET understands otherwise")]
    [InlineData("(a", "its parentheses do not pair")]
    [InlineData("a)", "its parentheses do not pair")]
    [InlineData("[a", "it ends too early")]
    [InlineData("a\\", "it ends too early")]
    [InlineData("*a", "it repeats nothing")]
    [InlineData("a**", "it repeats what ECMA-262 does not repeat")]
    [InlineData("a*+", "it repeats what ECMA-262 does not repeat")]
    [InlineData("^*", "it repeats what ECMA-262 does not repeat")]
    [InlineData("(?=a)*", "it repeats what ECMA-262 does not repeat")]
    [InlineData("a{3,2}", "it has a repetition that cannot be")]
    [InlineData("[b-a]", "it has a range that ends before it begins")]
    [InlineData("[[:alpha:]]", "it has a class of POSIX, which ECMA-262 has not")]
    [InlineData("(?i)a", "it has a group of a kind that ECMA-262 has not")]
    [InlineData("(?>a)", "it has a group of a kind that ECMA-262 has not")]
    [InlineData("\\Aa\\z", "ECMA-262 has no escape \\A")]
    [InlineData("\\p{Script=Greek}", "\\p{Script=Greek} is no category of characters that .NET knows")]
    [InlineData("\\p{IsGreek}", "\\p{IsGreek} is no category of characters that .NET knows")]
    [InlineData("[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]", "it has halves of characters, which are none with the flag u")]
    [InlineData("\\uD800\\uD801", "it has halves of characters, which are none with the flag u")]
    [InlineData("\\00", "an escape \\0 has a digit behind it")]
    [InlineData("/^a$/i", "it stands between slashes, which are a part of it here")]
    public void Is_refused_with_a_reason(string pattern, string reason)
    {
        Assert.Null(EcmaPattern.Translate(pattern, out var refusal));
        Assert.Equal(reason, refusal);
    }

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        Assert.Null(EcmaPattern.Translate(new string('(', 100_000), out _));
        Assert.Null(EcmaPattern.Translate(new string('(', 1_000) + new string(')', 1_000), out _));
        Assert.Null(EcmaPattern.Translate(new string('a', 100_000), out _));
        Assert.NotNull(EcmaPattern.Translate(new string('(', 100) + new string(')', 100), out _));
    }

    /// <summary>The first two run in linear time; the third cannot and is given up, and the text counts as one that matches.</summary>
    [Fact]
    public void A_pattern_that_would_take_for_ever_does_not()
    {
        var project = Validated.Members(
            """
            a: {type: string, pattern: '^(a+)+$'}
            b: {type: string, pattern: '^((a{1,1000}){1,1000}){1,1000}$'}
            c: {type: string, pattern: '^(?!b)(?:a|aa)+$'}
            """);

        Assert.Equal(
            "/a: expected a text that matches ^(a+)+$, found one that does not",
            Validated.Violations(project, "new Pet { A = new string('a', 5000) + \"!\", B = new string('a', 500), C = new string('a', 5000) + \"!\" }"));
    }

    [Fact]
    public void The_message_has_the_pattern_as_the_document_writes_it() =>
        Assert.Equal(
            "/a: expected a text that matches ^\\d\\/\\.$, found one that does not",
            Validated.Violations(Validated.Members("a: {type: string, pattern: '^\\d\\/\\.$'}"), "new Pet { A = \"x\" }"));
}
