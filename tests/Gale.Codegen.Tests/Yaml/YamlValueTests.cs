using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>What is read from YAML, and nothing is complained about.</summary>
public class YamlValueTests
{
    [Theory]
    [InlineData("a: 1", "{a: 1}")]
    [InlineData("a: 'it''s'\nb: \"tab\\t\\u00e9\"", "{a: 'it's', b: 'tab\té'}")]
    [InlineData("'200': ok\n404: gone", "{'200': ok, 404: gone}")]
    [InlineData("a:\nb: ~", "{a: , b: ~}")]
    [InlineData("- 1\n- - 2\n  - 3\n-", "[1, [2, 3], ]")]
    [InlineData("a:\n- 1\nb: 2", "{a: [1], b: 2}")]
    [InlineData("a: {x: 1, y: [2, 3], }", "{a: {x: 1, y: [2, 3]}}")]
    [InlineData("just text", "just text")]
    public void Scalars_lists_and_objects(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("a: |\n  one\n   two\n\nb: 1", "{a: 'one\n two\n', b: 1}")]
    [InlineData("a: |-\n  one\n  two\n", "{a: 'one\ntwo'}")]
    [InlineData("a: >\n  one\n  two\n\n  three\n", "{a: 'one two\nthree\n'}")]
    [InlineData("a: |2\n   one\n", "{a: ' one\n'}")]
    [InlineData("a: one\n  two\nb: 1", "{a: one two, b: 1}")]
    [InlineData("a: |\r\n  one\r\n  two\r\nb: 1\r\n", "{a: 'one\ntwo\n', b: 1}")]
    public void Texts_of_several_lines(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("# first\na: 1 # second\n# third\n", "{a: 1}")]
    [InlineData("a: x#y", "{a: x#y}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}")]
    [InlineData("\uFEFFa: 1", "{a: 1}")]
    [InlineData("\uFEFF{\"a\": 1}", "{'a': 1}")]
    [InlineData("? a\n: 1\n? b\n", "{a: 1, b: }")]
    public void Comments_directives_byte_order_marks_and_question_marks(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("a: !!str 5", "{a: '5'}")]
    [InlineData("a: ! true", "{a: 'true'}")]
    [InlineData("a: !!int 5\nb: !money 6", "{a: 5, b: 6}")]
    [InlineData("a: !!map {b: 1}", "{a: {b: 1}}")]
    public void The_tag_of_texts_counts_and_others_do_not(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x", "{a: {b: 1}, c: {b: 1}}")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", "{a: 1, b: 2, c: 2}")]
    [InlineData("- &k name\n- *k : 1", "[name, {name: 1}]")]
    [InlineData("- &a [1]\n- [*a, *a]", "[[1], [[1], [1]]]")]
    public void Aliases_stand_for_their_anchors(string yaml, string expected) => Reads(yaml, expected);

    [Fact]
    public void An_alias_is_the_node_of_its_anchor()
    {
        var root = (YamlMapping)ReadText.Of("a: &x {b: 1}\nc: *x").Root!;

        Assert.Same(root.Entries[0].Value, root.Entries[1].Value);
    }

    [Theory]
    [InlineData("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}", "{x: 1, y: 3}")]
    [InlineData("a: &a {x: 1, y: 2}\nb: {y: 3, <<: *a}", "{y: 3, x: 1}")]
    [InlineData("a: &a {x: 1}\nc: &c {x: 2, z: 3}\nb: {<<: [*a, *c]}", "{x: 1, z: 3}")]
    [InlineData("a: &a {x: 1}\nc: &c {<<: *a, y: 2}\nb: {<<: *c}", "{x: 1, y: 2}")]
    [InlineData("b:\n  <<: {x: 1}\n  y: 2", "{x: 1, y: 2}")]
    public void Merge_keys_take_over_what_is_not_given(string yaml, string expected)
    {
        var read = ReadText.Of(yaml);

        Assert.EndsWith($"b: {expected}}}", read.ToString(), StringComparison.Ordinal);
        Assert.Equal(["GALE1012"], read.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
    }

    [Fact]
    public void A_quoted_merge_key_is_a_key() => Reads("a: {'<<': {x: 1}}", "{a: {'<<': {x: 1}}}");

    [Theory]
    [InlineData("a: x\u0085y\nb: 1", "{a: x\u0085y, b: 1}")]
    [InlineData("a: \"x\u2028 \u2029y\"\nb: 1", "{a: 'x\u2028 \u2029y', b: 1}")]
    [InlineData("a: |\n  x\u2028y\n  z\n", "{a: 'x\u2028y\nz\n'}")]
    [InlineData("a\u2028: &n\u0085 1\nb: *n\u0085", "{a\u2028: 1, b: 1}")]
    [InlineData("a: \uE000\u0085\uE001", "{a: \uE000\u0085\uE001}")]
    public void Line_ends_of_Unicode_are_text_in_YAML_1_2(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("a: |\n      \n  x\nb: 1", "{a: '\nx\n', b: 1}")]
    [InlineData("a: >-\r\n    \t \r\n  x\r\n     \r\n  y\r\nb: 1", "{a: '\nx\ny', b: 1}")]
    public void Blank_lines_longer_than_the_indentation_are_accepted(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("{a: 1, b: [x, y]} # flow", "{a: 1, b: [x, y]}")]
    [InlineData("{\n  # comment\n  \"a\": 1,\n}", "{'a': 1}")]
    [InlineData("[a, 'b']", "[a, 'b']")]
    [InlineData("{a: &x [1], b: *x}", "{a: [1], b: [1]}")]
    public void Flow_style_that_is_not_JSON_is_YAML(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-12", true)]
    [InlineData("+1.5", true)]
    [InlineData(".5", true)]
    [InlineData("1.", true)]
    [InlineData("1e2", true)]
    [InlineData("1.0E-10", true)]
    [InlineData("0x1F", true)]
    [InlineData("0o17", true)]
    [InlineData("-.inf", true)]
    [InlineData(".NaN", true)]
    [InlineData("0x", false)]
    [InlineData("0o8", false)]
    [InlineData(".", false)]
    [InlineData("+", false)]
    [InlineData("''", false)]
    [InlineData("1e", false)]
    [InlineData("1.2.3", false)]
    [InlineData("-.nan", false)]
    [InlineData("1_000", false)]
    [InlineData("'1'", false)]
    public void Numbers_are_those_of_the_core_schema(string yaml, bool isNumber) =>
        Assert.Equal(isNumber, ((YamlScalar)ReadText.Of(yaml).Root!).IsNumber);

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Keys_are_found_in_small_and_large_objects(int count)
    {
        var mapping = (YamlMapping)ReadText.Of(string.Concat(Enumerable.Range(0, count).Select(index => $"k{index}: {index}\n"))).Root!;

        Assert.True(mapping.TryGet("k2", out var entry));
        Assert.Equal("2", ((YamlScalar)entry.Value).Text);
        Assert.False(mapping.TryGet("K2", out _));
    }

    private static void Reads(string yaml, string expected)
    {
        var read = ReadText.Of(yaml);

        Assert.Equal(expected, read.ToString());
        Assert.Empty(read.Diagnostics);
    }
}
