using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Where codecs write. The body of a request is written as UTF-8 straight into rented memory: codecs write well-formed JSON by
/// construction, so nothing is looked at but what has to be escaped (RFC 8259, section 7). What <see cref="JsonSerializer"/>
/// writes goes to its own writer, which indents and escapes as its options say.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonOutput
{
    /// <summary>As deep as <see cref="Utf8JsonWriter"/> goes by itself: a value that holds itself must not end the process.</summary>
    private const int MaxDepth = 1_000;

    private static readonly PooledBytes _nowhere = new(0);

    [ThreadStatic]
    private static JsonOutput? _idle;

    private readonly Utf8JsonWriter? _writer;
    private PooledBytes _bytes = _nowhere;

    /// <summary>The array of the bytes, and how much of it is written: <see cref="_bytes"/> learns of it when it grows and at the end.</summary>
    private byte[] _buffer = [];
    private int _length;

    /// <summary>Whether a comma is due before what comes next.</summary>
    private bool _isCommaDue;
    private int _depth;

    /// <summary>Writes to a writer of the framework.</summary>
    /// <param name="writer">The writer, which stays the caller's.</param>
    public JsonOutput(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
    }

    private JsonOutput()
    {
    }

    /// <summary>Writes a value behind what the bytes are already.</summary>
    internal static void Write<T, TCodec>(PooledBytes bytes, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var output = Rent(bytes);
        TCodec.Write(output, value);
        output.Return();
    }

    /// <summary>One output for each thread is used again for every body, so that writing allocates nothing.</summary>
    internal static JsonOutput Rent(PooledBytes bytes)
    {
        var output = _idle ?? new JsonOutput();
        _idle = null;
        (output._bytes, output._buffer, output._length) = (bytes, bytes.Array, bytes.Length);
        (output._isCommaDue, output._depth) = (false, 0);
        return output;
    }

    /// <summary>Hands over what was written, and is kept for the next body. One whose codec threw is simply not returned.</summary>
    internal void Return()
    {
        _bytes.Reserve(_length, 0);
        (_bytes, _buffer) = (_nowhere, []);
        _idle = this;
    }

    /// <summary>Begins an object.</summary>
    public void WriteStartObject()
    {
        if (_writer is { } writer)
        {
            writer.WriteStartObject();
        }
        else
        {
            Open((byte)'{');
        }
    }

    /// <summary>Ends an object.</summary>
    public void WriteEndObject()
    {
        if (_writer is { } writer)
        {
            writer.WriteEndObject();
        }
        else
        {
            Close((byte)'}');
        }
    }

    /// <summary>Begins an array.</summary>
    public void WriteStartArray()
    {
        if (_writer is { } writer)
        {
            writer.WriteStartArray();
        }
        else
        {
            Open((byte)'[');
        }
    }

    /// <summary>Ends an array.</summary>
    public void WriteEndArray()
    {
        if (_writer is { } writer)
        {
            writer.WriteEndArray();
        }
        else
        {
            Close((byte)']');
        }
    }

    /// <summary>The name of a member, its value to come.</summary>
    public void WritePropertyName(ReadOnlySpan<byte> name)
    {
        if (_writer is { } writer)
        {
            writer.WritePropertyName(name);
        }
        else
        {
            AppendName(name);
        }
    }

    /// <inheritdoc cref="WritePropertyName(ReadOnlySpan{byte})"/>
    public void WritePropertyName(string name)
    {
        if (_writer is { } writer)
        {
            writer.WritePropertyName(name);
        }
        else
        {
            AppendName(name);
        }
    }

    /// <summary>A member that is null.</summary>
    public void WriteNull(ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        WriteNullValue();
    }

    private void Open(byte bracket)
    {
        if (_depth++ == MaxDepth)
        {
            throw new InvalidOperationException($"A value is nested more than {MaxDepth} deep: does it hold itself?");
        }

        Reserve(2);
        AppendComma();
        _buffer[_length++] = bracket;
        _isCommaDue = false;
    }

    private void Close(byte bracket)
    {
        _depth--;
        Reserve(1);
        _buffer[_length++] = bracket;
        _isCommaDue = true;
    }

    /// <summary>Room for what comes next, behind a comma where one is due; the value after a name needs none.</summary>
    private Span<byte> Begin(int length)
    {
        Reserve(checked(length + 1));
        AppendComma();
        _isCommaDue = true;
        return _buffer.AsSpan(_length);
    }

    private void AppendComma()
    {
        if (_isCommaDue)
        {
            _buffer[_length++] = (byte)',';
        }
    }

    private void Reserve(int length)
    {
        if (_buffer.Length - _length < length)
        {
            _bytes.Reserve(_length, length);
            _buffer = _bytes.Array;
        }
    }
}
