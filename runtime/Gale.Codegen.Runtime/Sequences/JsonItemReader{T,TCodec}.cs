using System.Diagnostics.CodeAnalysis;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Reads JSON values that come one after the other; how they are told apart is the derived classes'.</summary>
internal abstract class JsonItemReader<T, TCodec>(OpenBody body) : ItemReader<T>(body)
    where TCodec : struct, IJsonCodec<T>
{
    internal override bool TryTake([MaybeNullWhen(false)] out T item)
    {
        while (TryTakeRecord(out var record))
        {
            if (record.ContainsAnyExcept(" \t\r\n"u8))
            {
                return JsonBodyReader.TryRead<T, TCodec>(record, out item, out var misfit) ? true : throw Body.Misread(record, misfit);
            }
        }

        item = default;
        return false;
    }

    private protected abstract bool TryTakeRecord(out ReadOnlySpan<byte> record);
}
