using System.Globalization;
using System.Text;

namespace Gale.Codegen.Yaml;

/// <summary>Reads texts in quotes, their usual escapes (YAML 1.2.2, 5.7) and their folded lines.</summary>
internal sealed class QuotedYamlText(YamlCursor cursor, StringBuilder kept)
{
    private static readonly char[] InDouble = ['"', '\\', '\n', '\r'];
    private static readonly char[] InSingle = ['\'', '\n', '\r'];

    /// <summary>From its first quote to behind its last one.</summary>
    /// <param name="parent">The column of what it belongs to: its further lines are indented further.</param>
    public string Read(int parent)
    {
        var quote = cursor.Current;
        var start = ++cursor.Position;
        var end = cursor.Text.IndexOfAny(quote == '"' ? InDouble : InSingle, start);
        if (end >= 0 && cursor.Text[end] == quote && (quote == '"' || cursor.At(end + 1) != quote))
        {
            cursor.Position = end + 1;
            return cursor.Text.Substring(start, end - start);
        }

        kept.Clear();
        while (ReadPart(quote, parent))
        {
        }

        return kept.ToString();
    }

    /// <returns>Whether there is more of it.</returns>
    private bool ReadPart(char quote, int parent)
    {
        var start = cursor.Position;
        var end = cursor.Text.IndexOfAny(quote == '"' ? InDouble : InSingle, start);
        YamlCursor.Require(end >= 0);
        kept.Append(cursor.Text, start, end - start);
        cursor.Position = end;
        if (cursor.IsAtLineEnd)
        {
            Fold(start, parent);
            return true;
        }

        cursor.Position++;
        if (cursor.Text[end] == '\\')
        {
            ReadEscape(parent);
            return true;
        }

        if (quote == '\'' && cursor.Current == '\'')
        {
            cursor.Position++;
            kept.Append('\'');
            return true;
        }

        return false;
    }

    /// <summary>Blanks around the ends of lines are no part of the text; those that were escaped are.</summary>
    /// <param name="partStart">Where the part began that the line ends with.</param>
    /// <param name="parent">See <see cref="Read"/>.</param>
    private void Fold(int partStart, int parent)
    {
        var blanks = 0;
        while (cursor.Position - blanks > partStart && cursor.At(cursor.Position - blanks - 1) == ' ')
        {
            blanks++;
        }

        YamlCursor.Require(cursor.Position == partStart || cursor.At(cursor.Position - blanks - 1) != '\t');
        kept.Length -= blanks;
        YamlFolding.Append(kept, ToText(parent));
    }

    /// <returns>How many lines further the text goes on.</returns>
    private int ToText(int parent)
    {
        var breaks = 0;
        while (cursor.IsAtLineEnd)
        {
            YamlCursor.Require(cursor.Current != YamlCursor.End);
            cursor.NextLine();
            cursor.SkipSpaces();
            breaks++;
        }

        YamlCursor.Require(cursor.Column > parent && !cursor.IsAtMarker());
        return breaks;
    }

    private void ReadEscape(int parent)
    {
        if (cursor.IsAtLineEnd)
        {
            YamlCursor.Require(ToText(parent) == 1);
            return;
        }

        var character = cursor.Current;
        cursor.Position++;
        switch (character)
        {
            case 'n':
                kept.Append('\n');
                break;
            case 't':
                kept.Append('\t');
                break;
            case 'r':
                kept.Append('\r');
                break;
            case '"' or '\\' or '/' or ' ':
                kept.Append(character);
                break;
            case 'x':
                kept.Append(ReadCharacter(digits: 2));
                break;
            case 'u':
                kept.Append(ReadCharacter(digits: 4));
                break;
            case 'U':
                kept.Append(ReadCharacter(digits: 8));
                break;
            default:
                YamlCursor.Require(false);
                break;
        }
    }

    /// <summary>Halves of a pair and control characters are left to the parser.</summary>
    private string ReadCharacter(int digits)
    {
        YamlCursor.Require(cursor.Position + digits <= cursor.Text.Length);
        var text = cursor.Text.Substring(cursor.Position, digits);
        YamlCursor.Require(int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= ' ' and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF));
        cursor.Position += digits;
        return char.ConvertFromUtf32(code);
    }
}
