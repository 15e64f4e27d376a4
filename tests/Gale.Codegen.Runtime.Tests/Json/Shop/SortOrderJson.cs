using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

public readonly struct SortOrderJson : IJsonCodec<SortOrder>
{
    public static SortOrder Read(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader);
        switch (text.Length)
        {
            case 3 when JsonObject.NameIs(text, "asc"u8):
                return SortOrder.Ascending;
            case 4 when JsonObject.NameIs(text, "desc"u8):
                return SortOrder.Descending;
        }

        throw EnumText.NotReadable("SortOrder");
    }

    public static void Write(JsonOutput writer, SortOrder value) => writer.WriteStringValue(value switch
    {
        SortOrder.Ascending => "asc"u8,
        SortOrder.Descending => "desc"u8,
        _ => throw EnumText.NotWritable("SortOrder"),
    });
}
