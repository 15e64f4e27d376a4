using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Reads JSON values, each on a line of its own: JSON Lines, NDJSON. Empty lines are skipped.</summary>
internal sealed class JsonLinesReader<T, TCodec>(OpenBody body) : JsonItemReader<T, TCodec>(body)
    where TCodec : struct, IJsonCodec<T>
{
    private protected override bool TryTakeRecord(out ReadOnlySpan<byte> record) => Buffer.TryTakeUntil((byte)'\n', out record);
}
