using System.Net;
using System.Net.Http.Headers;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A body that was written into a rented buffer, of known length, that a handler may send any number of times. The buffer goes back
/// once the call is over and nobody reads it any more, which for an early answer may be later. Whoever kept the request
/// and reads it afterwards, as a log or a test does, gets the same bytes written anew.
/// </summary>
internal abstract class BufferedBody : HttpContent, IPreparedBody
{
    private readonly object _gate = new();
    private PooledBytes? _bytes;
    private long _length;
    private int _readers;
    private bool _isCallOver;
    private bool _dropsUnmapped;

    private protected BufferedBody(string mediaType)
    {
        // What nearly every body is needs no parsing.
        if (mediaType == ApiContent.JsonType)
        {
            Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }
        else
        {
            Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        }
    }

    /// <inheritdoc/>
    public void Prepare(bool dropsUnmapped)
    {
        _dropsUnmapped = dropsUnmapped;
        _bytes = WriteBytes();
        _length = _bytes.Length;
    }

    /// <summary>The buffer goes back as soon as nobody reads it.</summary>
    public void EndCall()
    {
        lock (_gate)
        {
            _isCallOver = true;
            ReturnIfUnused();
        }
    }

    private protected abstract void Write(PooledBytes bytes);

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // On failure the reader is never counted out: a write that broke off may still hold the buffer.
        var bytes = BeginReading();
        await stream.WriteAsync(bytes.Memory, cancellationToken).ConfigureAwait(false);
        EndReading();
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var bytes = BeginReading();
        stream.Write(bytes.Span);
        EndReading();
    }

    private PooledBytes BeginReading()
    {
        lock (_gate)
        {
            _bytes ??= WriteBytes();
            _readers++;
            return _bytes;
        }
    }

    private void EndReading()
    {
        lock (_gate)
        {
            _readers--;
            ReturnIfUnused();
        }
    }

    private void ReturnIfUnused()
    {
        if (_isCallOver && _readers == 0)
        {
            _bytes?.Return();
            _bytes = null;
        }
    }

    private PooledBytes WriteBytes()
    {
        using var scope = UnmappedScope.Enter(_dropsUnmapped);
        var bytes = new PooledBytes(1024);
        Write(bytes);
        return bytes;
    }
}
