using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Texts as UTF-8, without a string on the way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonText
{
    /// <summary>The unescaped text of the string that the reader stands on.</summary>
    /// <exception cref="JsonException">It stands on something else.</exception>
    public static ReadOnlySpan<byte> Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? Unescaped(ref reader) : throw JsonMismatch.Expected("a string", ref reader);

    /// <summary>The unescaped bytes of a string or a name; a copy only where escapes or the edge of a buffer ask for one.</summary>
    internal static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
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
            throw new JsonException("Expected a text in Unicode, found half of a surrogate pair.", exception);
        }
    }
}
