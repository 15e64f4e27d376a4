using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Reads JSON values, each behind a record separator and before a line feed (RFC 7464).</summary>
internal sealed class JsonTextSequenceReader<T, TCodec>(OpenBody body) : JsonItemReader<T, TCodec>(body)
    where TCodec : struct, IJsonCodec<T>
{
    /// <summary>What stands before each value.</summary>
    internal const byte RecordSeparator = 0x1E;

    /// <summary>The next separator may be long in coming: a whole value with its line feed is a record without it.</summary>
    private protected override bool TryTakeRecord(out ReadOnlySpan<byte> record)
    {
        if (Buffer.TryTakeUntil(RecordSeparator, out record))
        {
            return true;
        }

        var isWhole = Buffer.Rest is [.., (byte)'\n'] && IsWholeValue(Buffer.Rest);
        record = isWhole ? Buffer.TakeAll() : default;
        return isWhole;
    }

    private static bool IsWholeValue(ReadOnlySpan<byte> record)
    {
        var reader = new Utf8JsonReader(record, isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
