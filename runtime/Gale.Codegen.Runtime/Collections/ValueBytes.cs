using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>Bytes as a generated record keeps them: compared by content, so that the record is.</summary>
/// <param name="bytes">The bytes, or none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueBytes(byte[]? bytes) : IEquatable<ValueBytes>
{
    private readonly byte[]? _bytes = bytes;

    /// <summary>The bytes of a member that always has some.</summary>
    public byte[] Value => _bytes!;

    /// <summary>The bytes, or <see langword="null"/>.</summary>
    public byte[]? OrNull => _bytes;

    /// <inheritdoc/>
    public bool Equals(ValueBytes other) => ValueComparer<byte[]?>.Instance.Equals(_bytes, other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueBytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bytes is null ? 0 : ValueComparer<byte[]>.Instance.GetHashCode(_bytes);

    /// <summary>Whether the bytes are the same.</summary>
    public static bool operator ==(ValueBytes left, ValueBytes right) => left.Equals(right);

    /// <summary>Whether the bytes differ.</summary>
    public static bool operator !=(ValueBytes left, ValueBytes right) => !left.Equals(right);
}
