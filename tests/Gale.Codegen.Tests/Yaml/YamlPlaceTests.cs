using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>Everything that is read knows where it stands, counted as editors count.</summary>
public class YamlPlaceTests
{
    [Theory]
    [InlineData("a: 1\nkey: find", "(2,6)-(2,10)")]
    [InlineData("a: 1\r\nkey: find\r\n", "(2,6)-(2,10)")]
    [InlineData("a: 1\rkey: find\r", "(2,6)-(2,10)")]
    [InlineData("a:\tfind", "(1,4)-(1,8)")]
    [InlineData("\uFEFFa: find", "(1,5)-(1,9)")]
    [InlineData("\"😀\": find", "(1,7)-(1,11)")]
    [InlineData("a:\n  - x\n  - b: find # here", "(3,8)-(3,12)")]
    [InlineData("a: x\u2028y\nb: find", "(3,4)-(3,8)")]
    [InlineData("a: |\n      \n  x\n    \nb: find", "(5,4)-(5,8)")]
    [InlineData("\uFEFFa: |\n      \n  x\nb: find", "(4,4)-(4,8)")]
    [InlineData("a:\n  b: \"x\n  y\"\n  c: find", "(4,6)-(4,10)")]
    [InlineData("\uFEFFa:\n  b: \"x\n  y\"\n  d: |\n          \n    v\n  e: 'x\n  y'\n  c: find", "(9,6)-(9,10)")]
    [InlineData("find: 1", "(1,1)-(1,5)")]
    [InlineData("a: {find: 1}", "(1,5)-(1,9)")]
    public void Plain_scalars(string yaml, string expected) => Stands(yaml, "find", "find", expected);

    [Theory]
    [InlineData("a: 'find'", "'find'", "(1,4)-(1,10)")]
    [InlineData("{\n\t\"a\": \"fi\\u006ed\"}", "\"fi\\u006ed\"", "(2,7)-(2,18)")]
    [InlineData("[1,\r\n \"find\"]", "\"find\"", "(2,2)-(2,8)")]
    [InlineData("[\"\u2028\", \"find\"]", "\"find\"", "(2,4)-(2,10)")]
    [InlineData("a: !!str find", "!!str find", "(1,4)-(1,14)")]
    public void Quotes_and_tags_belong_to_a_scalar(string text, string stretch, string expected) =>
        Stands(text, "find", stretch, expected);

    [Theory]
    [InlineData("a:\n  b:\n    c: 1", "(3,5)-(3,6)")]
    [InlineData("a:\n  b:\n  - c", "(3,3)-(3,4)")]
    [InlineData("a:\n  b:\n    - c", "(3,5)-(3,6)")]
    [InlineData("a:\n  b: &x\n  - c", "(3,3)-(3,4)")]
    [InlineData("a:\n  b:\n  -", "(3,3)-(3,4)")]
    [InlineData("a:\n  b: &x [c,\n   d]", "(2,9)-(2,10)")]
    [InlineData("a: {b: !t {\n c: 1}}", "(1,11)-(1,12)")]
    [InlineData("a:\n  b: &x\n    c: 1", "(3,5)-(3,6)")]
    [InlineData("{\"a\":\n{\"b\": [1]}}", "(2,7)-(2,8)")]
    public void Lists_and_objects_stand_where_they_begin(string text, string expected)
    {
        var a = (YamlMapping)((YamlMapping)ReadText.Of(text).Root!).Entries[0].Value;

        Assert.Equal(expected, Show(a.Entries[0].Value.Place.Range));
    }

    [Fact]
    public void What_is_not_written_stands_where_it_would_be()
    {
        var root = (YamlMapping)ReadText.Of("a:\nb: 1").Root!;

        Assert.Equal("(1,3)-(1,3)", Show(root.Entries[0].Value.Place.Range));
    }

    [Fact]
    public void A_text_of_several_lines_ends_where_it_ends()
    {
        var root = (YamlMapping)ReadText.Of("a: |\n  one\n  two\nb: 1").Root!;

        Assert.Equal("(1,4)-(4,1)", Show(root.Entries[0].Value.Place.Range));
    }

    [Fact]
    public void An_alias_as_key_stands_where_it_is_used()
    {
        var root = (YamlSequence)ReadText.Of("- &k name\n- *k : 1").Root!;

        Assert.Equal("(2,3)-(2,5)", Show(((YamlMapping)root.Items[1]).Entries[0].Key.Place.Range));
    }

    [Fact]
    public void Places_carry_the_path() => Assert.Equal("pets.yaml(1,1)", ReadText.Of("a").Root!.Place.ToString());

    private static void Stands(string text, string value, string stretch, string expected)
    {
        var range = ReadText.Of(text).Scalars().Single(scalar => scalar.Text == value).Place.Range;

        Assert.Equal(stretch, text.Substring(range.Start, range.End - range.Start));
        Assert.Equal(expected, Show(range));
    }

    private static string Show(TextRange range) =>
        $"({range.StartLine + 1},{range.StartColumn + 1})-({range.EndLine + 1},{range.EndColumn + 1})";
}
