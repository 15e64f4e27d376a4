using System.Text;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>Texts that mean harm: bounded, reported, and never an exception.</summary>
public class HostileTextTests
{
    private const string Small = """
        %YAML 1.2
        ---
        openapi: 3.1.0
        info: &info {title: 'it''s', "version": "1\n"}
        ? key
        : [1, {a: b}]
        list:
        -   - &x |+
             text

        - >-
          folded
        more: {<<: *info, y: !!str 5, z: *x}
        ...
        """;

    private const string SmallJson = """{"a": [1, -2.5e3, true, null, {"b\u00e9\n": "c"}], "d": {}}""";

    [Fact]
    public void Ten_to_the_tenth_laughs_stop_at_the_alias_that_passes_the_limit()
    {
        var text = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (var line = 1; line < 10; line++)
        {
            var aliases = string.Join(", ", Enumerable.Repeat($"*a{line - 1}", 10));
            text.Append($"a{line}: &a{line} [{aliases}]\n");
        }

        var read = ReadText.Of(text.ToString());

        // Line 6 stands for 1.1 million nodes, and all lines down to it for 1.2: its fourth copy is one too many.
        Assert.Equal(["GALE1006 (7,25)"], ReadText.Show(read.Diagnostics));
        Assert.True(ExpandedSize(read.Root!) <= ReadingLimits.ExpandedNodes);
    }

    [Fact]
    public void Aliases_do_not_reach_deeper_than_the_text_may()
    {
        var text = new StringBuilder("a0: &a0 {k: v}\n");
        for (var line = 1; line < 1_000; line++)
        {
            text.Append($"a{line}: &a{line} {{k: *a{line - 1}}}\n");
        }

        var read = ReadText.Of(text.ToString());

        Assert.Equal(["GALE1006 (200,17)"], ReadText.Show(read.Diagnostics));
        Assert.Equal(ReadingLimits.Depth, Depth(read.Root!));
    }

    [Theory]
    [InlineData("", "[", "(1,201)")]
    [InlineData("", "{\"a\":", "(1,1001)")]
    [InlineData("a: ", "[", "(1,203)")]
    [InlineData("a: ", "{a: ", "(1,800)")]
    [InlineData("", "- ", "(1,401)")]
    [InlineData("", "? ", "(1,401)")]
    public void A_hundred_thousand_levels_are_refused_where_they_become_too_many(string before, string level, string place)
    {
        var read = ReadText.Of(before + string.Concat(Enumerable.Repeat(level, 100_000)));

        Assert.Null(read.Root);
        Assert.Equal([$"GALE1005 {place}"], ReadText.Show(read.Diagnostics));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# YAML\n")]
    public void As_deep_as_the_limit_is_fine(string before)
    {
        var read = ReadText.Of(before + new string('[', ReadingLimits.Depth) + new string(']', ReadingLimits.Depth));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(ReadingLimits.Depth, Depth(read.Root!));
    }

    [Theory]
    [InlineData(Small)]
    [InlineData(SmallJson)]
    public void Cut_off_anywhere_a_text_is_read_or_refused(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            IsReadOrRefused(text[..length]);
        }
    }

    [Theory]
    [InlineData(Small)]
    [InlineData(SmallJson)]
    public void Damaged_anywhere_a_text_is_read_or_refused(string text)
    {
        const string Damage = "[]{},:?-&*!|>'\"%@`#\\~<. \t\n\r\0\u0085\u2028\uFEFF\ud83da1";
        for (var offset = 0; offset < text.Length; offset++)
        {
            foreach (var character in Damage)
            {
                IsReadOrRefused(text[..offset] + character + text[(offset + 1)..]);
                IsReadOrRefused(text[..offset] + character + text[offset..]);
            }
        }
    }

    private static void IsReadOrRefused(string text)
    {
        var read = ReadText.Of(text);

        Assert.True(read.Root is not null || read.Diagnostics.Count > 0, text);
        Assert.All(read.Diagnostics, diagnostic => Assert.InRange(diagnostic.Place!.Range.End, diagnostic.Place.Range.Start, text.Length));
        Assert.All(read.Scalars(), scalar => Assert.InRange(scalar.Place.Range.End, scalar.Place.Range.Start, text.Length));
    }

    private static long ExpandedSize(YamlNode root)
    {
        var known = new Dictionary<YamlNode, long>(ReferenceEqualityComparer.Instance);
        return Size(root);

        long Size(YamlNode node)
        {
            if (!known.TryGetValue(node, out var size))
            {
                size = 1 + Children(node).Sum(Size);
                known.Add(node, size);
            }

            return size;
        }
    }

    private static int Depth(YamlNode root)
    {
        var known = new Dictionary<YamlNode, int>(ReferenceEqualityComparer.Instance);
        return Measure(root);

        int Measure(YamlNode node)
        {
            if (!known.TryGetValue(node, out var depth))
            {
                depth = node is YamlScalar ? 0 : 1 + Children(node).Select(Measure).DefaultIfEmpty(0).Max();
                known.Add(node, depth);
            }

            return depth;
        }
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };
}
