using System.Buffers;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Bytes in a rented array that grows. Not returning it is always safe: the array is then the collector's.
/// </summary>
internal sealed class PooledBytes(int capacity) : IBufferWriter<byte>
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    internal int Length { get; private set; }

    /// <summary>The array itself, of which <see cref="Length"/> bytes are taken; it changes when it has to grow.</summary>
    internal byte[] Array => _bytes;

    internal ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    internal ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Says how many bytes of the array are taken now, and makes room for more.</summary>
    internal void Reserve(int length, int more)
    {
        Length = length;
        Reserve(more);
    }

    /// <summary>Forgets the bytes and keeps the array.</summary>
    internal void Clear() => Length = 0;

    /// <summary>Gives the array back, after which nothing may touch these bytes.</summary>
    internal void Return()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reserve(int sizeHint)
    {
        var needed = checked(Length + Math.Max(sizeHint, 1));
        if (needed <= _bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * Length, System.Array.MaxLength)));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
