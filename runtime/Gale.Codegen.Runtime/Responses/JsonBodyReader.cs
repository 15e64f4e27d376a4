using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Reads one JSON value that is a whole body.</summary>
internal static class JsonBodyReader
{
    internal static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
        where TCodec : struct, IJsonCodec<T>
    {
        // The codec moves this very reader: where it gave up, the reader still stands on the token that did not fit.
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (utf8.IsEmpty)
            {
                throw new JsonException("Expected a JSON value, found an empty body.");
            }

            reader.Read();
            value = TCodec.Read(ref reader);
            reader.Read();
            misfit = null;
            return true;
        }
        catch (Exception exception)
        {
            // Not all are a JsonException: text that is no Unicode, for one, the reader reports as an
            // InvalidOperationException. Whatever it is, bytes from a server brought it about.
            var cause = exception as JsonException ?? new JsonException(exception.Message, exception);
            value = default;
            var position = IsSyntaxError(cause) ? long.MaxValue : reader.TokenStartIndex;
            misfit = new JsonMisfit(cause, JsonPlace.Find(utf8, position));
            return false;
        }
    }

    // Only the reader knows line and byte; and a codec that copied a value has moved the reader back to its beginning.
    private static bool IsSyntaxError(JsonException exception) => exception.BytePositionInLine is not null;
}
