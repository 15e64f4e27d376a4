using System.Buffers.Text;
using System.Globalization;

namespace Gale.Codegen.Runtime.Json;

public sealed partial class JsonOutput
{
    /// <summary>More than any number or time is long.</summary>
    private const int LongestScalar = 64;

    /// <summary>A null.</summary>
    public void WriteNullValue()
    {
        if (_writer is { } writer)
        {
            writer.WriteNullValue();
        }
        else
        {
            Append("null"u8);
        }
    }

    /// <summary>A boolean.</summary>
    public void WriteBooleanValue(bool value)
    {
        if (_writer is { } writer)
        {
            writer.WriteBooleanValue(value);
        }
        else
        {
            Append(value ? "true"u8 : "false"u8);
        }
    }

    /// <summary>An integer.</summary>
    public void WriteNumberValue(long value)
    {
        if (_writer is { } writer)
        {
            writer.WriteNumberValue(value);
            return;
        }

        Utf8Formatter.TryFormat(value, Begin(LongestScalar), out var length);
        _length += length;
    }

    /// <summary>An integer.</summary>
    public void WriteNumberValue(ulong value)
    {
        if (_writer is { } writer)
        {
            writer.WriteNumberValue(value);
            return;
        }

        Utf8Formatter.TryFormat(value, Begin(LongestScalar), out var length);
        _length += length;
    }

    /// <summary>A binary number, as short as it is still the same.</summary>
    public void WriteNumberValue(double value)
    {
        if (_writer is { } writer)
        {
            writer.WriteNumberValue(value);
            return;
        }

        value.TryFormat(Begin(LongestScalar), out var length, default, CultureInfo.InvariantCulture);
        _length += length;
    }

    /// <inheritdoc cref="WriteNumberValue(double)"/>
    public void WriteNumberValue(float value)
    {
        if (_writer is { } writer)
        {
            writer.WriteNumberValue(value);
            return;
        }

        value.TryFormat(Begin(LongestScalar), out var length, default, CultureInfo.InvariantCulture);
        _length += length;
    }

    /// <summary>A decimal number, with its digits.</summary>
    public void WriteNumberValue(decimal value)
    {
        if (_writer is { } writer)
        {
            writer.WriteNumberValue(value);
            return;
        }

        value.TryFormat(Begin(LongestScalar), out var length, default, CultureInfo.InvariantCulture);
        _length += length;
    }

    /// <summary>An instant (RFC 3339).</summary>
    public void WriteStringValue(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.LongestInstant];
        WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>A UUID.</summary>
    public void WriteStringValue(Guid value)
    {
        Span<byte> text = stackalloc byte[LongestScalar];
        value.TryFormat(text, out var length);
        WriteStringValue(text[..length]);
    }

    /// <summary>Bytes, as base64.</summary>
    public void WriteBase64StringValue(ReadOnlySpan<byte> value)
    {
        if (_writer is { } writer)
        {
            writer.WriteBase64StringValue(value);
            return;
        }

        var place = Begin(checked(Base64.GetMaxEncodedToUtf8Length(value.Length) + 2));
        place[0] = (byte)'"';
        Base64.EncodeToUtf8(value, place[1..], out _, out var length);
        place[length + 1] = (byte)'"';
        _length += length + 2;
    }

    /// <summary>A value that is JSON already.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> json)
    {
        if (_writer is { } writer)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
        }
        else
        {
            Append(json);
        }
    }

    private void Append(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Begin(value.Length));
        _length += value.Length;
    }
}
