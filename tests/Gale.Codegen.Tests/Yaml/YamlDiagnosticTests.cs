using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>Small texts with a fault: what is said, and where.</summary>
public class YamlDiagnosticTests
{
    [Theory]
    [InlineData("a: b: c", "(1,5)", "put the text in quotes")]
    [InlineData("a: 1\n  b: 2", "(2,4)", "align the line")]
    [InlineData("a:\n  b: 1\n c: 2", "(3,2)", "does not line up with the keys")]
    [InlineData("a: 1\nfoo\nb: 2", "(2,1)", "does not line up with the keys")]
    [InlineData("a:\n  - 1\n  b: 2", "(3,3)", "does not line up with the '-'")]
    [InlineData("a: 1\nb: 'x", "(2,4)", "a quoted text is not closed")]
    [InlineData("a: \"x\nb: 1", "(1,4)", "a quoted text is not closed")]
    [InlineData("a: @x", "(1,4)", "cannot begin with this character")]
    [InlineData("a: \"\\q\"", "(1,4)", "an escape in a quoted text")]
    [InlineData("k: 1\na:\n\t- 1", "(3,1)", "a tab is used for indentation")]
    [InlineData("a:\n  b: 1\n\tc: 2", "(3,1)", "a tab is used for indentation")]
    [InlineData("a: [1, 2\nb: 3", "(2,1)", "is probably not closed")]
    [InlineData("a: [1 2\n", "(2,1)", "a list in brackets is not closed")]
    [InlineData("a: {b: 1\n", "(2,1)", "an object in braces is not closed")]
    [InlineData("a: *\n", "(1,4)", "name an alias or an anchor")]
    [InlineData("a: 1\nb: x\0y", "(2,5)", "U+0000")]
    [InlineData("\uFEFFa: |\n     \n  x\nb: c: d", "(4,5)", "put the text in quotes")]
    public void Broken_syntax_is_an_error_at_its_place_and_nothing_is_read(string yaml, string place, string reason)
    {
        var read = ReadText.Of(yaml);

        Assert.Null(read.Root);
        var error = Assert.Single(read.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, error.Descriptor.DefaultSeverity);
        Assert.Equal([$"GALE1001 {place}"], ReadText.Show(read.Diagnostics));
        Assert.Contains(reason, ReadText.Message(error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("# only\n# comments\n")]
    [InlineData("\uFEFF")]
    [InlineData("---\n# nothing\n...\n")]
    public void An_empty_text_is_an_error(string yaml)
    {
        var read = ReadText.Of(yaml);

        Assert.Null(read.Root);
        Assert.Equal(["GALE1004 (1,1)"], ReadText.Show(read.Diagnostics));
    }

    [Theory]
    [InlineData("a: 1\n'a': 2\nb: 3", "{a: 1, b: 3}", "GALE1009 (2,1)")]
    [InlineData("{\"a\": 1,\n \"a\": 2}", "{'a': 1}", "GALE1009 (2,2)")]
    [InlineData("a: *x\nb: 1", "{a: null, b: 1}", "GALE1007 (1,4)")]
    [InlineData("a: &x\n  b: *x", "{a: {b: null}}", "GALE1008 (2,6)")]
    [InlineData("- &x [&x 1, *x]\n- *x", "[[1, 1], 1]", null)]
    [InlineData("? [a]\n: 1\nb: 2", "{b: 2}", "GALE1010 (1,3)")]
    [InlineData("? {a: 1}\n: &x 1\nb: *x", "{b: 1}", "GALE1010 (1,3)")]
    [InlineData("a: 1\n---\n[not even\n closed", "{a: 1}", "GALE1013 (2,1)")]
    public void Faults_beside_the_rest_are_left_out(string yaml, string expected, string? diagnostic)
    {
        var read = ReadText.Of(yaml);

        Assert.Equal(expected, read.ToString());
        Assert.Equal(diagnostic is null ? [] : [diagnostic], ReadText.Show(read.Diagnostics));
        Assert.All(read.Diagnostics, found => Assert.Equal(DiagnosticSeverity.Warning, found.Descriptor.DefaultSeverity));
    }

    [Theory]
    [InlineData("a:\n  <<: 5\n  b: 1", "{a: {b: 1}}", "GALE1012 (2,3)", "GALE1011 (2,3)")]
    [InlineData("a: {<<: [{x: 1}, 2]}", "{a: {x: 1}}", "GALE1012 (1,5)", "GALE1011 (1,5)")]
    [InlineData("a: {<<: {x: 1}, <<: {y: 1}}", "{a: {x: 1}}", "GALE1009 (1,17)", "GALE1012 (1,5)")]
    public void Merge_keys_take_objects(string yaml, string expected, params string[] diagnostics)
    {
        var read = ReadText.Of(yaml);

        Assert.Equal(expected, read.ToString());
        Assert.Equal(diagnostics, ReadText.Show(read.Diagnostics));
    }

    [Fact]
    public void The_use_of_merge_keys_is_mentioned_once()
    {
        var read = ReadText.Of("a: {<<: {x: 1}}\nb: {<<: {x: 1}}");

        Assert.Equal(["GALE1012 (1,5)"], ReadText.Show(read.Diagnostics));
        Assert.Equal(DiagnosticSeverity.Info, read.Diagnostics.Single().Descriptor.DefaultSeverity);
    }

    [Fact]
    public void Every_repetition_is_reported_in_large_objects_too()
    {
        var keys = Enumerable.Range(0, 30).Select(index => $"k{index}: 1\n");

        var read = ReadText.Of(string.Concat(keys) + "k0: 2\nk29: 2\n");

        Assert.Equal(["GALE1009 (31,1)", "GALE1009 (32,1)"], ReadText.Show(read.Diagnostics));
    }

    [Fact]
    public void What_was_found_before_a_syntax_error_is_not_reported_beside_it() =>
        Assert.Equal(["GALE1001 (3,5)"], ReadText.Show(ReadText.Of("a: 1\na: 2\nb: c: d").Diagnostics));
}
