using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Reads a text, YAML 1.2 or JSON, into nodes that know their places. Never throws, whatever the text.</summary>
internal static class YamlReader
{
    /// <summary>Each attempt costs a reading of the text; no document needs more.</summary>
    private const int MostAttempts = 64;

    /// <summary>Reads the first document of a text.</summary>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="text">All of its text; a byte order mark is allowed.</param>
    /// <param name="diagnostics">Receives what is wrong with the text.</param>
    /// <returns>The root, or <see langword="null"/> when the text cannot be read; a diagnostic says why.</returns>
    public static YamlNode? Read(string path, string text, DiagnosticBag diagnostics)
    {
        var lines = new LineTable(path, text);
        var reading = LooksLikeJson(text) ? ReadJson(text, lines) : CommonYamlReader.Read(text, lines) ?? ReadYaml(text, lines);
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
    /// What is not JSON may still be YAML in flow style (comments, names without quotes). Not where JavaScript's comments are in it, which
    /// the YAML parser would take for names.
    /// </summary>
    private static Reading ReadJson(string text, LineTable lines)
    {
        var json = JsonReader.Read(text, lines);
        if (json.Root is not null || IsComment(text, json.FailedAt))
        {
            return json;
        }

        var yaml = ReadYaml(text, lines);
        return yaml.Root is null ? json : yaml;
    }

    private static bool IsComment(string text, int offset) =>
        offset + 1 < text.Length && text[offset] == '/' && text[offset + 1] is '/' or '*';

    /// <summary>
    /// The parser refuses block scalars whose leading blank lines are longer than the indentation, and quoted texts whose further
    /// lines are not indented, which other parsers and public documents accept. A text it refuses is tried again without the
    /// spaces of blank lines, or with those lines indented. Of what is wrong with it the furthest is said: the rest was no fault.
    /// </summary>
    private static Reading ReadYaml(string text, LineTable lines)
    {
        var leniency = new ParserLeniency();
        var first = YamlTreeReader.Read(ParserText.Of(text, leniency), lines);
        var reading = first;
        for (var attempt = 0; reading.Root is null && attempt < MostAttempts && leniency.Widen(text, reading.IsOutdentedQuote ? reading.FailedAt : null); attempt++)
        {
            reading = YamlTreeReader.Read(ParserText.Of(text, leniency), lines);
        }

        return reading.Root is null && reading.FailedAt <= first.FailedAt ? first : reading;
    }
}
