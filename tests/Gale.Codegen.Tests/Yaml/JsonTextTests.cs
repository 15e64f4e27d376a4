namespace Gale.Codegen.Tests.Yaml;

/// <summary>JSON, read by RFC 8259 and not as the YAML that it nearly is.</summary>
public class JsonTextTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("{\"a\": [1, -0.5e+10, true, false, null, \"x\"]}", "{'a': [1, -0.5e+10, true, false, null, 'x']}")]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\ude00\"]", "['\"\\/\b\f\n\r\té😀']")]
    [InlineData("{\"<<\": {\"a\": 1}}", "{'<<': {'a': 1}}")]
    [InlineData("{\"\": 0}", "{'': 0}")]
    [InlineData("[\"x\u0085y\u2028z\"]", "['x\u0085y\u2028z']")]
    [InlineData("{\"a\": \"'\"}", "{'a': '''}")]
    public void Values(string json, string expected)
    {
        var read = ReadText.Of(json);

        Assert.Equal(expected, read.ToString());
        Assert.Empty(read.Diagnostics);
    }

    /// <summary>Not a row above: test runners pass rows on as UTF-8, which cannot hold them.</summary>
    [Fact]
    public void Lone_surrogates_are_kept() =>
        Assert.Equal("['\ude00 \ud83d', '\ud83d']", ReadText.Of("[\"\\ude00 \\ud83d\", \"\ud83d\"]").ToString());

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", "(1,9)", "'\"' was found, ',' or '}' behind a member was expected")]
    [InlineData("{\"a\": [1, 2", "(1,12)", "the end of the text was found, ',' or ']' behind an item was expected")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": }x", "(3,8)", "'}' was found, a value was expected")]
    [InlineData("{\"a\": 1} x", "(1,10)", "'x' was found, the end of the text was expected")]
    [InlineData("{\"a\": 1}\n{\"b\": 2}", "(2,1)", "'{' was found, the end of the text was expected")]
    [InlineData("[\"\\x\"", "(1,4)", "'x' was found, one of the escapes")]
    [InlineData("[\"\\u12g4\"", "(1,7)", "'g' was found, four hexadecimal digits was expected")]
    [InlineData("[\"a\u0001\"", "(1,4)", "the character U+0001 was found")]
    [InlineData("[\"abc", "(1,6)", "the end of the text was found")]
    [InlineData("[1.]}", "(1,4)", "']' was found, a digit was expected")]
    [InlineData("[01}", "(1,2)", "a number without leading zeros was expected")]
    [InlineData("[nul}", "(1,2)", "'n' was found, a value was expected")]
    [InlineData("{\"a\": 1, // one\n\"b\": 2}", "(1,10)", "'/' was found, a member's name in double quotes was expected")]
    [InlineData("[1, /* two */ 2]", "(1,5)", "'/' was found, a value was expected")]
    public void What_is_neither_JSON_nor_YAML_is_an_error_of_JSON(string json, string place, string reason)
    {
        var read = ReadText.Of(json);

        Assert.Null(read.Root);
        Assert.Equal([$"GALE1001 {place}"], ReadText.Show(read.Diagnostics));
        Assert.Contains(reason, ReadText.Message(read.Diagnostics.Single()), StringComparison.Ordinal);
    }
}
