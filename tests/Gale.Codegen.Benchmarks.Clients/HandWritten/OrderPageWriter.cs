using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class OrderPageWriter
{
    private static readonly JsonEncodedText _data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText _hasMore = JsonEncodedText.Encode("has_more");
    private static readonly JsonEncodedText _nextCursor = JsonEncodedText.Encode("next_cursor");

    public static void Write(Utf8JsonWriter writer, OrderPage value)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(_data);
        for (var index = 0; index < value.Data.Count; index++)
        {
            OrderListItemWriter.Write(writer, value.Data[index]);
        }

        writer.WriteEndArray();
        writer.WriteBoolean(_hasMore, value.HasMore);

        if (value.NextCursor is { } nextCursor)
        {
            writer.WriteString(_nextCursor, nextCursor);
        }

        writer.WriteEndObject();
    }
}
