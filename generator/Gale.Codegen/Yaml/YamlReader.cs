using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Reads a text, YAML 1.2 or JSON, into nodes that know their places. Never throws, whatever the text.</summary>
internal static class YamlReader
{
    /// <summary>Reads the first document of a text.</summary>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="text">All of its text; a byte order mark is allowed.</param>
    /// <param name="diagnostics">Receives what is wrong with the text.</param>
    /// <returns>The root, or <see langword="null"/> when the text cannot be read; a diagnostic says why.</returns>
    public static YamlNode? Read(string path, string text, DiagnosticBag diagnostics)
    {
        var lines = new LineTable(path, text);
        var reading = LooksLikeJson(text) ? ReadJson(text, lines) : ReadYaml(text, lines);
        diagnostics.AddRange(reading.Diagnostics);
        return reading.Root;
    }

    private static bool LooksLikeJson(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == ParserText.ByteOrderMark))
        {
            start++;
        }

        return start < text.Length && text[start] is '{' or '[';
    }

    /// <summary>
    /// JSON has its own reader: the YAML parser turns U+0085 into a space and refuses lone surrogates, both legal in JSON.
    /// What is not JSON may still be YAML in flow style (comments, names without quotes).
    /// </summary>
    private static Reading ReadJson(string text, LineTable lines)
    {
        var json = JsonReader.Read(text, lines);
        if (json.Root is not null)
        {
            return json;
        }

        var yaml = ReadYaml(text, lines);
        return yaml.Root is null ? json : yaml;
    }

    /// <summary>
    /// The parser refuses block scalars whose leading blank lines are longer than the indentation, which other parsers and
    /// public documents accept. A text it refuses is tried once more with the spaces of blank lines taken away.
    /// </summary>
    private static Reading ReadYaml(string text, LineTable lines)
    {
        var whole = ParserText.Of(text);
        var reading = YamlTreeReader.Read(whole, lines);
        if (reading.Root is not null)
        {
            return reading;
        }

        var emptied = ParserText.WithBlankLinesEmptied(text);
        return emptied.Text.Length == whole.Text.Length ? reading : YamlTreeReader.Read(emptied, lines);
    }
}
