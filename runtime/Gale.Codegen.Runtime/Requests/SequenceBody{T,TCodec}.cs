using System.Net;
using System.Net.Http.Headers;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Validation;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Items as JSON, one after the other, each sent as soon as it is there: of no known length, and never held. They can be sent
/// once unless the caller's sequence can be enumerated again, as with any other stream.
/// </summary>
internal sealed class SequenceBody<T, TCodec> : HttpContent, IPreparedBody
    where TCodec : struct, IJsonCodec<T>
{
    private readonly IAsyncEnumerable<T> _items;
    private readonly bool _hasSeparators;
    private bool _dropsUnmapped;

    internal SequenceBody(IAsyncEnumerable<T> items, string mediaType, bool hasSeparators)
    {
        (_items, _hasSeparators) = (items, hasSeparators);
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>What holds the items against limits; null: nothing does.</summary>
    internal ItemCheck? Check { get; init; }

    /// <inheritdoc/>
    public void Prepare(bool dropsUnmapped) => _dropsUnmapped = dropsUnmapped;

    /// <inheritdoc/>
    public void EndCall()
    {
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var bytes = new PooledBytes(1024);
        var index = 0;
        await foreach (var item in _items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            bytes.Clear();
            Write(bytes, item);
            Check?.Check(bytes.Span.TrimStart(JsonTextSequenceReader<T, TCodec>.RecordSeparator), index++);
            await stream.WriteAsync(bytes.Memory, cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        // On failure it is the collector's: a write that broke off may still hold it.
        bytes.Return();
    }

    private void Write(PooledBytes bytes, T item)
    {
        using var scope = UnmappedScope.Enter(_dropsUnmapped);
        if (_hasSeparators)
        {
            Append(bytes, JsonTextSequenceReader<T, TCodec>.RecordSeparator);
        }

        JsonOutput.Write<T, TCodec>(bytes, item);
        Append(bytes, (byte)'\n');
    }

    private static void Append(PooledBytes bytes, byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }
}
