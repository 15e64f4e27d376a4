namespace Gale.Codegen.Yaml;

/// <summary>The three names of JSON (RFC 8259, 3).</summary>
internal static class JsonLiteral
{
    private static readonly string[] _literals = ["true", "false", "null"];

    /// <summary>The offset behind the name that stands at the cursor.</summary>
    /// <exception cref="UnreadableTextException">There is none.</exception>
    public static int End(JsonCursor cursor)
    {
        foreach (var literal in _literals)
        {
            var end = cursor.Position + literal.Length;
            var begins = string.CompareOrdinal(cursor.Text, cursor.Position, literal, 0, literal.Length) == 0;
            if (begins && !char.IsLetterOrDigit(cursor.At(end)))
            {
                return end;
            }
        }

        throw cursor.Unexpected("a value");
    }
}
