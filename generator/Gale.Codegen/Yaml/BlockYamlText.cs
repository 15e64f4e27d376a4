using System.Text;

namespace Gale.Codegen.Yaml;

/// <summary>Reads texts in blocks: literal and folded ones (YAML 1.2.2, 8.1), whose indentation their first line tells.</summary>
internal sealed class BlockYamlText(YamlCursor cursor, StringBuilder kept)
{
    /// <summary>Behind the last end of a line that belongs to it.</summary>
    private int _end;

    /// <summary>From its indicator to the line behind it.</summary>
    /// <param name="parent">The column of what it belongs to: it is indented further.</param>
    /// <param name="end">Where it ends.</param>
    public string Read(int parent, out int end)
    {
        YamlCursor.Require(parent >= 0);
        var isFolded = cursor.Current == '>';
        cursor.Position++;
        var chomping = cursor.Current is '-' or '+' ? cursor.At(cursor.Position++) : ' ';
        ReadHeader();
        kept.Clear();
        var breaks = ToFirstLine(out var indent);
        var hasText = cursor.Column == indent && indent > parent && cursor.Current != YamlCursor.End;
        kept.Append('\n', hasText || chomping == '+' ? breaks : 0);
        if (hasText)
        {
            ReadLines(indent, isFolded, chomping);
        }

        end = _end;
        return kept.ToString();
    }

    /// <summary>Behind the indicators nothing stands but a comment. A digit says what the indentation is, and is rare.</summary>
    private void ReadHeader()
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        YamlCursor.Require(cursor.IsAtLineEnd || (cursor.Current == '#' && cursor.Position > start));
        while (!cursor.IsAtLineEnd)
        {
            cursor.Position++;
        }
    }

    /// <summary>Blank lines before it must be empty: what blanks in them mean is told otherwise by everybody.</summary>
    /// <param name="indent">Its column.</param>
    /// <returns>How many lines are blank before it.</returns>
    private int ToFirstLine(out int indent)
    {
        var lines = -1;
        var hasBlanks = false;
        do
        {
            lines++;
            EndLine();
            cursor.SkipSpaces();
            hasBlanks |= cursor.IsAtLineEnd && cursor.Column > 0;
        }
        while (cursor.IsAtLineEnd && cursor.Current != YamlCursor.End);

        indent = cursor.Column;
        YamlCursor.Require(!hasBlanks);
        return lines;
    }

    private void EndLine()
    {
        if (cursor.Current != YamlCursor.End)
        {
            cursor.NextLine();
        }

        _end = cursor.Position;
    }

    /// <summary>Lines that are indented as the first or further, and blank ones between them.</summary>
    private void ReadLines(int indent, bool isFolded, char chomping)
    {
        var (breaks, wasFurther) = (0, true);
        while (true)
        {
            var isFurther = cursor.Current is ' ' or '\t';
            AppendBreaks(breaks, isFolded && !wasFurther && !isFurther);
            wasFurther = isFurther;
            ReadLine();
            if (!ToLine(indent, out breaks))
            {
                break;
            }
        }

        kept.Append('\n', chomping == '-' || breaks == 0 ? 0 : chomping == '+' ? breaks : 1);
    }

    private void AppendBreaks(int breaks, bool isFolded)
    {
        if (isFolded && breaks > 0)
        {
            YamlFolding.Append(kept, breaks);
        }
        else
        {
            kept.Append('\n', breaks);
        }
    }

    private void ReadLine()
    {
        var start = cursor.Position;
        while (!cursor.IsAtLineEnd)
        {
            cursor.Position++;
        }

        kept.Append(cursor.Text, start, cursor.Position - start);
    }

    /// <summary>To the next line that is no blank one, up to the indentation.</summary>
    /// <param name="indent">The indentation of the text.</param>
    /// <param name="breaks">How many lines have ended.</param>
    /// <returns>Whether that line is still of the text.</returns>
    private bool ToLine(int indent, out int breaks)
    {
        breaks = 0;
        _end = cursor.Position;
        while (cursor.IsAtLineEnd && cursor.Current != YamlCursor.End)
        {
            EndLine();
            breaks++;
            while (cursor.Current == ' ' && cursor.Column < indent)
            {
                cursor.Position++;
            }

            YamlCursor.Require(cursor.Current != '\t' || cursor.Column == indent);
        }

        return cursor.Current != YamlCursor.End && cursor.Column == indent;
    }
}
