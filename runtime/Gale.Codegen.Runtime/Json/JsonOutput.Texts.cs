using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Gale.Codegen.Runtime.Json;

public sealed partial class JsonOutput
{
    /// <summary>An escape is at most as long as <c>\u001F</c>.</summary>
    private const int LongestEscape = 6;

    /// <summary>What a text cannot hold as it is (RFC 8259, section 7).</summary>
    private static readonly SearchValues<byte> _escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>A text. Half a surrogate pair becomes U+FFFD, since UTF-8 has no form for it.</summary>
    public void WriteStringValue(string value) => WriteStringValue(value.AsSpan());

    /// <inheritdoc cref="WriteStringValue(string)"/>
    public void WriteStringValue(ReadOnlySpan<char> value)
    {
        if (_writer is { } writer)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            AppendText(value);
        }
    }

    /// <summary>A text in UTF-8.</summary>
    public void WriteStringValue(ReadOnlySpan<byte> utf8)
    {
        if (_writer is { } writer)
        {
            writer.WriteStringValue(utf8);
        }
        else
        {
            AppendText(utf8);
        }
    }

    private void AppendText(ReadOnlySpan<char> value)
    {
        var place = Begin(checked(value.Length + 2));
        if (PlainText.TryCopy(value, place[1..]))
        {
            Quote(place, value.Length);
        }
        else
        {
            AppendOther(value);
        }
    }

    private void AppendText(ReadOnlySpan<byte> utf8)
    {
        var place = Begin(checked(utf8.Length + 2));
        if (PlainText.TryCopy(utf8, place[1..]))
        {
            Quote(place, utf8.Length);
        }
        else
        {
            AppendEscaped(utf8);
        }
    }

    private void AppendName(ReadOnlySpan<byte> name)
    {
        AppendText(name);
        AppendColon();
    }

    private void AppendName(ReadOnlySpan<char> name)
    {
        AppendText(name);
        AppendColon();
    }

    private void AppendColon()
    {
        Reserve(1);
        _buffer[_length++] = (byte)':';
        _isCommaDue = false;
    }

    /// <summary>Puts a text that stands in its place already between quotes.</summary>
    private void Quote(Span<byte> place, int length)
    {
        place[0] = (byte)'"';
        place[length + 1] = (byte)'"';
        _length += length + 2;
    }

    /// <summary>A text with letters of other scripts, or with something to escape.</summary>
    private void AppendOther(ReadOnlySpan<char> value)
    {
        Reserve(checked(Encoding.UTF8.GetMaxByteCount(value.Length) + 2));
        var place = _buffer.AsSpan(_length);
        Utf8.FromUtf16(value, place[1..], out _, out var length);
        if (!place.Slice(1, length).ContainsAny(_escaped))
        {
            Quote(place, length);
            return;
        }

        var copy = ArrayPool<byte>.Shared.Rent(length);
        place.Slice(1, length).CopyTo(copy);
        AppendEscaped(copy.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(copy);
    }

    private void AppendEscaped(ReadOnlySpan<byte> rest)
    {
        Reserve(checked((rest.Length * LongestEscape) + 2));
        _buffer[_length++] = (byte)'"';
        while (rest.IndexOfAny(_escaped) is var index and >= 0)
        {
            AppendPart(rest[..index]);
            _length += EscapeOf(rest[index], _buffer.AsSpan(_length));
            rest = rest[(index + 1)..];
        }

        AppendPart(rest);
        _buffer[_length++] = (byte)'"';
    }

    private void AppendPart(ReadOnlySpan<byte> part)
    {
        part.CopyTo(_buffer.AsSpan(_length));
        _length += part.Length;
    }

    private static int EscapeOf(byte character, Span<byte> place)
    {
        place[0] = (byte)'\\';
        place[1] = character switch
        {
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            (byte)'"' or (byte)'\\' => character,
            _ => (byte)'u',
        };
        if (place[1] != 'u')
        {
            return 2;
        }

        Utf8Formatter.TryFormat(character, place[2..], out _, new StandardFormat('X', 4));
        return LongestEscape;
    }
}
