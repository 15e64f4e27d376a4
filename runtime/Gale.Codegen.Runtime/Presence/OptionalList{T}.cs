using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A list in a request that may be absent, be null or have items: what <see cref="Optional{T}"/> is to other members. (The
/// language does not convert from interfaces, so that one could not be set to an <see cref="IReadOnlyList{T}"/>.) It is
/// absent until it is set: <c>Tags = ["a", "b"]</c>, <c>Tags = null</c>, <c>Tags = new(list)</c>.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
[CollectionBuilder(typeof(OptionalList), nameof(OptionalList.Create))]
public readonly struct OptionalList<T> : IEquatable<OptionalList<T>>
{
    /// <summary>A member that is there.</summary>
    /// <param name="items">Its items, which are copied; <see langword="null"/> is sent as null.</param>
    public OptionalList(IReadOnlyList<T>? items) => (Value, IsPresent) = (ValueList.From(items), true);

    /// <summary>Whether the member is sent at all.</summary>
    public bool IsPresent { get; }

    /// <summary>The items. <see langword="null"/> where the list is null, and also where the member is absent.</summary>
    public IReadOnlyList<T>? Value { get; }

    /// <summary>A member that is there.</summary>
    /// <param name="items">Its items.</param>
    public static implicit operator OptionalList<T>(List<T>? items) => new(items);

    /// <summary>Whether both are absent, or both are there with the same items.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OptionalList<T> left, OptionalList<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OptionalList<T> left, OptionalList<T> right) => !left.Equals(right);

    /// <summary>The items one after the other; none where there is no list.</summary>
    public IEnumerator<T> GetEnumerator() => (Value ?? []).GetEnumerator();

    /// <summary>The same with each item as <paramref name="copy"/> returns it, for generated code: items that are collections are copied too.</summary>
    /// <param name="copy">What makes the copy of an item.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OptionalList<T> Each(Func<T, T> copy) => Value is null ? this : new([.. Value.Select(copy)]);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(OptionalList<T> other) => IsPresent == other.IsPresent && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OptionalList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? IsPresent.GetHashCode();

    /// <summary>The items, <c>null</c>, or nothing where the member is absent.</summary>
    public override string ToString() => IsPresent ? Value?.ToString() ?? "null" : "";
}
