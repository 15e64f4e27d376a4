using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A map in a request that may be absent, be null or have entries: what <see cref="OptionalList{T}"/> is to lists. It is absent
/// until it is set: <c>Metadata = new Dictionary&lt;string, string&gt; { ["a"] = "b" }</c>, <c>Metadata = null</c>,
/// <c>Metadata = new(map)</c>.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
public readonly struct OptionalMap<T> : IEquatable<OptionalMap<T>>
{
    /// <summary>A member that is there.</summary>
    /// <param name="entries">Its entries, which are copied; <see langword="null"/> is sent as null.</param>
    public OptionalMap(IReadOnlyDictionary<string, T>? entries) => (Value, IsPresent) = (ValueMap.From(entries), true);

    /// <summary>Whether the member is sent at all.</summary>
    public bool IsPresent { get; }

    /// <summary>The entries. <see langword="null"/> where the map is null, and also where the member is absent.</summary>
    public IReadOnlyDictionary<string, T>? Value { get; }

    /// <summary>A member that is there.</summary>
    /// <param name="entries">Its entries.</param>
    public static implicit operator OptionalMap<T>(Dictionary<string, T>? entries) => new(entries);

    /// <summary>Whether both are absent, or both are there with the same entries.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OptionalMap<T> left, OptionalMap<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OptionalMap<T> left, OptionalMap<T> right) => !left.Equals(right);

    /// <summary>The same with each value as <paramref name="copy"/> returns it, for generated code: values that are collections are copied too.</summary>
    /// <param name="copy">What makes the copy of a value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OptionalMap<T> Each(Func<T, T> copy) => Value is null ? this : new(Value.ToDictionary(entry => entry.Key, entry => copy(entry.Value), StringComparer.Ordinal));

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(OptionalMap<T> other) => IsPresent == other.IsPresent && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OptionalMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? IsPresent.GetHashCode();

    /// <summary>The entries, <c>null</c>, or nothing where the member is absent.</summary>
    public override string ToString() => IsPresent ? Value?.ToString() ?? "null" : "";
}
