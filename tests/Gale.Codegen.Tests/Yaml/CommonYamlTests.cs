using System.Text;
using Gale.Codegen.Tests.Harness;
using Gale.Codegen.Yaml;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Yaml;

/// <summary>
/// What the quick reader takes is what the parser makes of it, to the place of every node; what it does not take it leaves whole.
/// The parser (YamlDotNet) is the oracle.
/// </summary>
public class CommonYamlTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("a: 1")]
    [InlineData("---\na: 1\n")]
    [InlineData("# c\n---\n# d\na: 1 # e\n#f\n\n  # g\nb: 2\n")]
    [InlineData("a:\nb:\n  c:\n    d: 1\n  e: 2\nf:\n- 1\n- x: 1\n  y: 2\n-\n  z: 3\n- - 1\n  - 2\n-\n- 4\ng:\n  - 5\nh:")]
    [InlineData("a: one\n  two\n\n  three # c\nb: x:y\nc: http://a/b#c\nd: -1\nf: a - b\n")]
    [InlineData("a: \"x\"\nb: 'it''s'\n'c d': \"e\\n\\t\\\"\\\\\\/\\u00e9\\xFC\\U0001F600\\r\"\n\"f\" : 'g'\n")]
    [InlineData("a: \"one\n  two\n\n   three \\\n   four\\\n   \\ five\"\nb: 'one  \n  two'' three\n\n\n  four'\nc: 1")]
    [InlineData("a: |\n  one\n   two\n\n  three\n\nb: >\n  one\n  two\n\n  three\n   four\n   five\n  six\n\n\nc: |-\n  x\n\nd: >-\n  x\n  y\n\ne: |+\n  x\n\n\nf: >+\n  x\n\ng: |\nh: |+\n\ni: 1\n")]
    [InlineData("a:\n  - |\n    one\n  - >-\n    two\n    three\n  # c\n  - x\n# d\nb: |\n  #no comment\n # a comment\nc: 1")]
    [InlineData("a: {b: 1, 'c': [x, \"y\", {d: e f}], g: {}, h: [], i: [1, 2, ]}\nj: [\n    1, # c\n    2\n  ]\nk: {\n  l: m }\n")]
    [InlineData("[a, b]")]
    [InlineData("{a: b, c: {d: [http://x/y, z#w]}}\n")]
    [InlineData("- a\n- b: c\n  d: e\n-   f: g\n    h: i\n")]
    [InlineData("a: |\r\n  x\r\n  y\r\n\r\nb: \"c\r\n  d\"\r\ne: f\r\n  g\r\n")]
    [InlineData("\uFEFFa: b\u0085c\u2028d\ne: 😀\n")]
    [InlineData("a: ''\nb: \"\"\nc: ~\nd: null\n")]
    [InlineData("a: 1\na: 2\n<<: {c: 3}\n")]
    [InlineData("a: |\n\n  x\n\n   \n  y\n     \nb: 1")]
    [InlineData("just a text\nof two lines")]
    [InlineData("a: \"x\" # c\nb: 'y' # d\nc: [1] # e\nd: | # f\n  z\n")]
    public void What_is_common_is_read_as_the_parser_reads_it(string text)
    {
        Assert.True(Compare(text), "left to the parser");
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x")]
    [InlineData("a: !!str 1")]
    [InlineData("%YAML 1.2\n---\na: 1")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("a: 1\n...\n")]
    [InlineData("? a\n: b")]
    [InlineData("a:\tb")]
    [InlineData("a: b: c")]
    [InlineData("a: - b")]
    [InlineData("a: 1\n  b: 2")]
    [InlineData("a:\n    b: 1\n  c: 2")]
    [InlineData("a: \"x")]
    [InlineData("a: \"x\" y")]
    [InlineData("a: [1, 2")]
    [InlineData("a: |2\n  x")]
    [InlineData("a: |\n     \n  x")]
    [InlineData("a: \"\\uD83D\\uDE00\"")]
    [InlineData("a:\n  b: \"x\n  y\"")]
    [InlineData("a: {b}")]
    [InlineData("[a: b]")]
    [InlineData("a: b\rc: d")]
    [InlineData("")]
    [InlineData("# nothing")]
    public void What_is_not_is_left_to_the_parser(string text) => Assert.False(Compare(text));

    [Fact]
    public void So_are_the_documents_of_this_repository_and_others()
    {
        var specs = Path.Combine(Repository.Root, "..", "shared", "specs");
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "spec"), "*.yaml").ToList();
        output.WriteLine(Directory.Exists(specs) ? $"With the documents in {specs}." : $"Without others: {specs} does not exist.");
        files.AddRange(Directory.Exists(specs) ? Directory.EnumerateFiles(specs, "*.yaml") : []);

        Assert.All(files, file => Assert.True(Compare(File.ReadAllText(file)), $"{file} is left to the parser"));
    }

    /// <summary>Lines of documents put together as nobody would, with characters that mean something anywhere in them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_it_takes_is_what_the_parser_makes_of_it(int seed)
    {
        var random = new Random(seed);
        var taken = Enumerable.Range(0, 6_000).Count(_ => Compare(MadeUp(random)));

        output.WriteLine($"{taken} of 6000 texts taken");
        Assert.True(taken > 600, "Too few texts are taken for this to show anything.");
    }

    /// <summary>Stretches of documents with a character or three wrong.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void So_is_what_it_takes_of_documents_that_somebody_mistyped(int seed)
    {
        var random = new Random(seed);
        var documents = Directory.EnumerateFiles(Path.Combine(Repository.Root, "spec"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllLines).ToList();
        var taken = Enumerable.Range(0, 3_000).Count(_ => Compare(Mistyped(documents[random.Next(documents.Count)], random)));

        output.WriteLine($"{taken} of 3000 stretches taken");
        Assert.True(taken > 600, "Too few stretches are taken for this to show anything.");
    }

    private static string Mistyped(string[] document, Random random)
    {
        var lines = document.Skip(random.Next(document.Length)).Take(random.Next(3, 40)).ToList();
        var indent = lines[0].Length - lines[0].TrimStart().Length;
        var text = new StringBuilder(string.Join("\n", lines.Select(line => line.Length >= indent ? line[indent..] : line.TrimStart())));
        for (var change = random.Next(4); change > 0 && text.Length > 0; change--)
        {
            text[random.Next(text.Length)] = Meaningful[random.Next(Meaningful.Length)];
        }

        return text.ToString();
    }

    private const string Meaningful = " :#'\"-[]{},\\|>&*!?\t\n a";

    private static readonly string[] Pieces =
    [
        "a: b", "c:", "- d", "-", "- e: f", "- - g", "'h': \"i\"", "j: 'k", "l'", "m: \"n", "o\"", "p: |", "q: >", "r: |-", "s: >+", "text", "t  u", "# v", "w: [x, y]", "z: {a: 1}",
        "b: [", "c: 2,", "]", "d: {", "}", "e: f: g", "h: http://i.j/k#l", "\"m\": {n: 'o', p: [\"q\"]}", "r: ~", "", "", "  ", "s: t # u", "\"v\\n\\\"\\u0041\": w", "x: y\\", "...", "---", "z: '", "'",
        "&a b", "*a", "!t x", "? k", ": v", "{", "[", "a, b", "\\ x", "x\\", "<<: {y: 1}",
    ];

    private static string MadeUp(Random random)
    {
        var text = new StringBuilder();
        var indent = 0;
        var end = random.Next(8) == 0 ? "\r\n" : "\n";
        for (var line = random.Next(1, 9); line > 0; line--)
        {
            indent = Math.Max(0, indent + random.Next(5) switch { 0 => -2, 1 => 2, 2 => random.Next(-3, 4), _ => 0 });
            text.Append(' ', indent).Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(12) == 0)
            {
                text.Insert(random.Next(text.Length + 1), Meaningful[random.Next(Meaningful.Length)]);
            }

            text.Append(line > 1 || random.Next(2) == 0 ? end : "");
        }

        return text.ToString();
    }

    /// <returns>Whether the quick reader takes it.</returns>
    private static bool Compare(string text)
    {
        var quick = CommonYamlReader.Read(text, new LineTable("a.yaml", text));
        if (quick is null)
        {
            return false;
        }

        var parsed = YamlTreeReader.Read(ParserText.Of(text, new ParserLeniency()), new LineTable("a.yaml", text));
        var (expected, actual) = (Describe(parsed), Describe(quick));
        Assert.True(expected == actual, $"{text}\n\nexpected\n{expected}\nactual\n{actual}");
        return true;
    }

    private static string Describe(Reading reading)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in reading.Diagnostics)
        {
            text.AppendLine($"{diagnostic.Descriptor.Id} {diagnostic.Place}");
        }

        if (reading.Root is { } root)
        {
            Describe(root, text, "");
        }

        return text.ToString();
    }

    private static void Describe(YamlNode node, StringBuilder text, string indent)
    {
        text.Append(node.Place.Range).Append(' ');
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.IsPlain ? "plain " : "text ").AppendLine(scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal));
                break;
            case YamlSequence list:
                text.AppendLine("list");
                foreach (var item in list.Items)
                {
                    text.Append(indent).Append("  - ");
                    Describe(item, text, indent + "    ");
                }

                break;
            case YamlMapping mapping:
                text.AppendLine("object");
                foreach (var entry in mapping.Entries)
                {
                    text.Append(indent).Append("  ").Append(entry.Key.Place.Range).Append(entry.Key.IsPlain ? " plain " : " text ").Append(entry.Key.Text).Append(": ");
                    Describe(entry.Value, text, indent + "    ");
                }

                break;
        }
    }
}
