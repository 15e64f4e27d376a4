namespace Gale.Codegen.Runtime;

/// <summary>
/// A member of a request that may be absent, be null or have a value, where the difference matters: a server takes a null as
/// the wish to remove what it has, and an absent member as no wish at all. It is absent until it is set, and again with
/// <c>with { Note = default }</c>; any value converts to it, null included: <c>Note = null</c>.
/// </summary>
/// <typeparam name="T">The member's type, null among its values.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>A member that is there.</summary>
    /// <param name="value">Its value; <see langword="null"/> is sent as null.</param>
    public Optional(T value) => (Value, IsPresent) = (value, true);

    /// <summary>Whether the member is sent at all.</summary>
    public bool IsPresent { get; }

    /// <summary>The value. <see langword="null"/> where it is null, and also where the member is absent.</summary>
    public T? Value { get; }

    /// <summary>A member that is there.</summary>
    /// <param name="value">Its value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both are there with the same value; bytes by content.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(Optional<T> other) => IsPresent == other.IsPresent && ValueComparer<T?>.Instance.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? IsPresent.GetHashCode() : ValueComparer<T>.Instance.GetHashCode(Value);

    /// <summary>The value, <c>null</c>, or nothing where the member is absent.</summary>
    public override string ToString() => IsPresent ? (Value is null ? "null" : ItemText.Of(Value) ?? "") : "";
}
