using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>A value that a document names: a text, a number or a boolean.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionConstant
{
    private readonly JsonTokenType _token;
    private readonly byte[] _text;
    private readonly JsonNumber _number;

    private UnionConstant(JsonTokenType token, ReadOnlySpan<byte> text)
    {
        (_token, _text) = (token, text.ToArray());
        _number = token == JsonTokenType.Number ? JsonNumber.Parse(text) : default;
    }

    /// <summary>A text.</summary>
    public static UnionConstant Text(ReadOnlySpan<byte> text) => new(JsonTokenType.String, text);

    /// <summary>A number, as JSON has it. <c>1.0</c> is 1.</summary>
    public static UnionConstant Number(ReadOnlySpan<byte> number) => new(JsonTokenType.Number, number);

    /// <summary>A boolean.</summary>
    public static UnionConstant Boolean(bool value) => new(value ? JsonTokenType.True : JsonTokenType.False, default);

    /// <summary>Whether the reader stands on this value.</summary>
    internal bool IsAt(ref Utf8JsonReader reader) => reader.TokenType == _token && _token switch
    {
        JsonTokenType.String => JsonText.Unescaped(ref reader).SequenceEqual(_text),
        JsonTokenType.Number => JsonNumber.Parse(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan) == _number,
        _ => true,
    };

    /// <summary>Writes this value.</summary>
    internal void WriteTo(JsonOutput writer)
    {
        switch (_token)
        {
            case JsonTokenType.String:
                writer.WriteStringValue(_text);
                break;
            case JsonTokenType.Number:
                writer.WriteRawValue(_text);
                break;
            default:
                writer.WriteBooleanValue(_token == JsonTokenType.True);
                break;
        }
    }
}
