using System.Runtime.CompilerServices;
using System.Text;

namespace Gale.Codegen.Emission;

/// <summary>
/// Prints code. Lines are interpolated strings whose holes accept only what is safe to print (<see cref="SourceLine"/> says
/// why); indentation belongs to the writer, braces to <see cref="Block"/>.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new(4096);
    private int _depth;
    private bool _isAtLineStart = true;

    /// <summary>Writes the text and ends the line. A text of several lines is indented as a whole.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] SourceLine line)
    {
        _ = line; // its parts have been written as the string was put together
        EndLine();
    }

    /// <summary>Ends the line.</summary>
    public void Line() => EndLine();

    /// <summary>Writes the text and stays on the line.</summary>
    public void Part([InterpolatedStringHandlerArgument("")] SourceLine part) => _ = part;

    /// <summary>Writes the line and an opening brace; disposing closes it. Everything between stands one step further in.</summary>
    public Block Block([InterpolatedStringHandlerArgument("")] SourceLine opening, string end = "}")
    {
        Line(opening);
        return Braces(end);
    }

    /// <summary>Writes an opening brace; disposing closes it. Everything between stands one step further in.</summary>
    public Block Braces(string end = "}")
    {
        Literal("{");
        EndLine();
        _depth++;
        return new Block(this, end);
    }

    /// <summary>Writes the line and an opening bracket; disposing closes it and goes on with a comma.</summary>
    public Block List([InterpolatedStringHandlerArgument("")] SourceLine opening)
    {
        Line(opening);
        Literal("[");
        EndLine();
        _depth++;
        return new Block(this, "],");
    }

    /// <summary>Everything until disposal stands one step further in.</summary>
    public Block Indented()
    {
        _depth++;
        return new Block(this, null);
    }

    /// <summary>Writes each item, with an empty line between two.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<SourceWriter, T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                EndLine();
            }

            write(this, item);
            isFirst = false;
        }
    }

    /// <summary>Writes each item on the line, with a comma between two.</summary>
    public void Listed<T>(IEnumerable<T> items, Action<SourceWriter, T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                Literal(", ");
            }

            write(this, item);
            isFirst = false;
        }
    }

    public override string ToString() => _text.ToString();

    internal void Literal(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var stop = end < 0 ? text.Length : end;
            Append(text, start, stop > start && text[stop - 1] == '\r' ? stop - 1 : stop);
            if (end < 0)
            {
                return;
            }

            EndLine();
            start = end + 1;
        }
    }

    internal void Close(string? end)
    {
        _depth--;
        if (end is not null)
        {
            Literal(end);
            EndLine();
        }
    }

    private void Append(string text, int start, int end)
    {
        if (start == end)
        {
            return;
        }

        if (_isAtLineStart)
        {
            _text.Append(' ', _depth * IndentSize);
            _isAtLineStart = false;
        }

        _text.Append(text, start, end - start);
    }

    /// <summary>Always a line feed, on every machine: what is generated must not depend on where.</summary>
    private void EndLine()
    {
        _text.Append('\n');
        _isAtLineStart = true;
    }
}
