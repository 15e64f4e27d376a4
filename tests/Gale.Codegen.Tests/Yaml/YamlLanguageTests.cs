using System.Text;
using Gale.Codegen.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>What YAML 1.2 lets people write, and tools do write.</summary>
public class YamlLanguageTests
{
    [Theory]
    [InlineData("a: |\n  x\n\n", "{a: 'x\n'}")]
    [InlineData("a: |-\n  x\n\n", "{a: 'x'}")]
    [InlineData("a: |+\n  x\n\n", "{a: 'x\n\n'}")]
    [InlineData("a: >\n  x\n  y\n", "{a: 'x y\n'}")]
    [InlineData("a: >-\n  x\n  y\n", "{a: 'x y'}")]
    [InlineData("a: >+\n  x\n  y\n\n", "{a: 'x y\n\n'}")]
    [InlineData("a: |1\n  x\n", "{a: ' x\n'}")]
    [InlineData("a: |2-\n    x\n", "{a: '  x'}")]
    [InlineData("a: |-2\n    x\n", "{a: '  x'}")]
    [InlineData("a: >1+\n  x\n\n", "{a: ' x\n\n'}")]
    [InlineData("a: | # comment\n  x # none\n", "{a: 'x # none\n'}")]
    [InlineData("a: |\n\n\n  x\n", "{a: '\n\nx\n'}")]
    [InlineData("a: >\n  x\n    more\n  y\n", "{a: 'x\n  more\ny\n'}")]
    [InlineData("a: |\nb: 1", "{a: '', b: 1}")]
    [InlineData("a: |\n  \tx\n", "{a: '\tx\n'}")]
    [InlineData("- |\n x\n- >-\n y\n", "['x\n', 'y']")]
    [InlineData("a: |-\n  x", "{a: 'x'}")]
    public void Block_scalars_with_every_indicator(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("a:\n  d: |\n    x\n          \n    y\nb: 1", "{a: {d: 'x\n      \ny\n'}, b: 1}")]
    [InlineData("d: |\n          \n  x\nb: 1", "{d: '\nx\n', b: 1}")]
    [InlineData("a:\n  - d: >\n              \n\n      x\n    e: 2\nb: 1", "{a: [{d: '\n\nx\n', e: 2}], b: 1}")]
    public void Blank_lines_may_be_longer_than_the_indentation(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("a:\n  b: \"x\n  y\"\n  c: 1", "{a: {b: 'x y', c: 1}}")]
    [InlineData("a:\n  b: 'x\ny''s\n\n\tz'\n  c: 1", "{a: {b: 'x y's\nz', c: 1}}")]
    [InlineData("a:\r\n  b: \"x \\\"q\\\" \\\r\n  y\"\r\n  c: 1", "{a: {b: 'x \"q\" y', c: 1}}")]
    [InlineData("a:\n  - b: \"x\n  y\"\n    c: 'z\n  w'\n  - |\n          \n    v", "{a: [{b: 'x y', c: 'z w'}, '\nv']}")]
    [InlineData("a:\n  b:\n    \"x\n  y: z\"\n  c: 1", "{a: {b: 'x y: z', c: 1}}")]
    public void Quoted_texts_need_no_indentation(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("on", "text")]
    [InlineData("off", "text")]
    [InlineData("yes", "text")]
    [InlineData("No", "text")]
    [InlineData("y", "text")]
    [InlineData("true", "boolean")]
    [InlineData("False", "boolean")]
    [InlineData("'true'", "text")]
    [InlineData("1.0", "number")]
    [InlineData("0123", "number")]
    [InlineData("1e3", "number")]
    [InlineData("\"1\"", "text")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("'~'", "text")]
    [InlineData("2026-02-25", "text")]
    [InlineData("12:30:45", "text")]
    [InlineData("1_000", "text")]
    [InlineData("=", "text")]
    public void What_stands_without_quotes_is_what_the_core_schema_makes_of_it(string yaml, string kind)
    {
        var scalar = (YamlScalar)ReadText.Of(yaml).Root!;

        Assert.Equal(kind, scalar.IsNull ? "null" : scalar.IsBoolean ? "boolean" : scalar.IsNumber ? "number" : "text");
    }

    [Theory]
    [InlineData("200: a\n'201': b\n\"202\": c\n2XX: d", "{200: a, '201': b, '202': c, 2XX: d}")]
    [InlineData("on: a\nyes: b\n~: c\n1.0: d", "{on: a, yes: b, ~: c, 1.0: d}")]
    [InlineData("? |\n  a\n: 1", "{'a\n': 1}")]
    [InlineData("? 'a'\n: - 1\n  - 2", "{'a': [1, 2]}")]
    [InlineData("{? a : 1, ? b}", "{a: 1, b: }")]
    [InlineData("{a, b: 1}", "{a: , b: 1}")]
    [InlineData("[a: 1, b]", "[{a: 1}, b]")]
    [InlineData("{\"a\":1}", "{'a': 1}")]
    [InlineData("/pets/{id}:\n  get: 1", "{/pets/{id}: {get: 1}}")]
    [InlineData("application/json; charset=utf-8: 1", "{application/json; charset=utf-8: 1}")]
    [InlineData("#/a: 1\nb: 2", "{b: 2}")]
    [InlineData("a: #/b", "{a: }")]
    [InlineData("url: http://a.example:80/x#y", "{url: http://a.example:80/x#y}")]
    public void Keys_of_many_kinds(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("200: a\n'200': b", "{200: a}", "GALE1009 (2,1)")]
    [InlineData("? [a, b]\n: 1\n? {c: 1}\n: 2\nd: 3", "{d: 3}", "GALE1010 (1,3)", "GALE1010 (3,3)")]
    [InlineData("{[a]: 1, b: 2}", "{b: 2}", "GALE1010 (1,2)")]
    [InlineData("a: &x [1]\n*x : 2\nb: 3", "{a: [1], b: 3}", "GALE1010 (1,7)")]
    public void Keys_that_cannot_be_are_left_out(string yaml, string expected, params string[] diagnostics)
    {
        var read = ReadText.Of(yaml);

        Assert.Equal(expected, read.ToString());
        Assert.Equal(diagnostics, ReadText.Show(read.Diagnostics));
    }

    [Theory]
    [InlineData("\uFEFF# bom\r\na: 1\r\n\r\nb:\r\n  - x\r\n  - |\r\n    y\r\n    z\r\n", "{a: 1, b: [x, 'y\nz\n']}")]
    [InlineData("a:\t1\nb: [1,\t2]\nc: {\td: 1}", "{a: 1, b: [1, 2], c: {d: 1}}")]
    [InlineData("a: 1\t# comment\n\t\nb: 2", "{a: 1, b: 2}")]
    [InlineData("---\na: 1", "{a: 1}")]
    [InlineData("--- {a: 1}", "{a: 1}")]
    [InlineData("%TAG ! tag:example.com,2026:\n---\na: !x 1", "{a: 1}")]
    [InlineData("a: 1\n...\n# after\n", "{a: 1}")]
    [InlineData("a: 'x\n\n  y'", "{a: 'x\ny'}")]
    [InlineData("a: \"x \\\n  y\"", "{a: 'x y'}")]
    [InlineData("a: \"\\x41\\u0042\\U0001F600\\_\\e\"", "{a: 'AB😀\u00A0\u001B'}")]
    [InlineData("😀: 'é'", "{😀: 'é'}")]
    public void Marks_blanks_tags_and_escapes(string yaml, string expected) => Reads(yaml, expected);

    [Theory]
    [InlineData("base: &b {a: 1, b: 2}\nmore: &m {b: 3, c: 4}\nx:\n  <<: [*b, *m]\n  a: 9", "{b: 2, c: 4, a: 9}")]
    [InlineData("base: &b {a: 1}\nmore: &m {<<: *b, b: 2}\nx: {c: 3, <<: *m}", "{c: 3, a: 1, b: 2}")]
    public void Merges_in_order_of_precedence(string yaml, string expected)
    {
        var read = ReadText.Of(yaml);

        Assert.EndsWith($"x: {expected}}}", read.ToString(), StringComparison.Ordinal);
        Assert.Equal(["GALE1012"], read.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
    }

    [Fact]
    public void Merges_count_as_copies_toward_the_limit()
    {
        var lines = Enumerable.Range(1, 40).Select(line => $"a{line}: &a{line} {{<<: [*a{line - 1}, *a{line - 1}], k{line}: [*a{line - 1}, *a{line - 1}]}}");

        var read = ReadText.Of("a0: &a0 {x: 1}\n" + string.Join("\n", lines));

        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "GALE1006");
    }

    /// <summary>The compiler hands over text: it knows encodings by their marks.</summary>
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_file_may_be_in_any_encoding_that_has_a_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var file = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes("é: 😀\r\nb: 1")]);

        Reads(SourceText.From(file).ToString(), "{é: 😀, b: 1}");
    }

    private static void Reads(string yaml, string expected)
    {
        var read = ReadText.Of(yaml);

        Assert.Empty(ReadText.Show(read.Diagnostics));
        Assert.Equal(expected, read.ToString());
    }
}
