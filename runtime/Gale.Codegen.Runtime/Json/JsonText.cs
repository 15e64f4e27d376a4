using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Texts as UTF-8, without a string on the way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonText
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The unescaped text of the string that the reader stands on.</summary>
    /// <exception cref="JsonException">It stands on something else.</exception>
    public static ReadOnlySpan<byte> Read(ref Utf8JsonReader reader) => Read(ref reader, "a string");

    /// <summary>As <see cref="Read(ref Utf8JsonReader)"/>, saying what kind of text was expected.</summary>
    internal static ReadOnlySpan<byte> Read(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType == JsonTokenType.String ? Unescaped(ref reader) : throw JsonMismatch.Expected(expected, ref reader);

    /// <summary>The unescaped bytes of a string or a name; a copy only where escapes or the edge of a buffer ask for one.</summary>
    internal static ReadOnlySpan<byte> Unescaped(scoped ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var text = new byte[length];
        try
        {
            return text.AsSpan(0, reader.CopyString(text));
        }
        catch (InvalidOperationException exception)
        {
            throw JsonMismatch.NotUnicode(exception);
        }
    }

    /// <summary>
    /// A name as a string. The reader does not look into texts: bytes that are no UTF-8 would otherwise become the same
    /// replacement character, and two names one.
    /// </summary>
    internal static string ToName(ReadOnlySpan<byte> name)
    {
        try
        {
            return _strict.GetString(name);
        }
        catch (DecoderFallbackException exception)
        {
            throw JsonMismatch.NotUnicode(exception);
        }
    }
}
