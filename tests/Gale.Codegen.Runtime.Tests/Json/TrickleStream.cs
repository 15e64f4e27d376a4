namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Yields one byte at a time, as the slowest of networks would.</summary>
internal sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    public int Reads { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        return base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
}
