using System.Text;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>What came in the place of a value that is less. It is written for as long as that value stands there.</summary>
internal static class WhatCame
{
    /// <param name="writer">Receives what came, or the value.</param>
    /// <param name="value">The value that stands there now.</param>
    /// <param name="came">What came, or nothing.</param>
    public static void Write<T, TCodec>(JsonOutput writer, T value, JsonElement came)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        if (came.ValueKind != JsonValueKind.Undefined && ReadsAs<T, TCodec>(came, value))
        {
            ElementJson.Write(writer, came);
        }
        else
        {
            TCodec.Write(writer, value);
        }
    }

    private static bool ReadsAs<T, TCodec>(JsonElement came, T value)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(came.GetRawText()));
        try
        {
            return reader.Read() && EqualityComparer<T>.Default.Equals(TCodec.Read(ref reader), value);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
