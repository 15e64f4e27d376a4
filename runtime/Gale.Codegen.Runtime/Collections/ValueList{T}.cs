using System.Collections;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>An immutable list that compares by its items.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items, IReadOnlyDictionary<int, JsonElement>? whatCame)
    {
        _items = items;
        WhatCame = whatCame;
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>What came in the place of items that are less, such as an enum's <c>Unknown</c>, by index.</summary>
    internal IReadOnlyDictionary<int, JsonElement>? WhatCame { get; }

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && _items.AsSpan().SequenceEqual(other._items, ValueComparer<T>.Instance) && CameEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item is null ? 0 : ValueComparer<T>.Instance.GetHashCode(item));
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", _items.Select(ItemText.Of))}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Two such items are the same only where what came is.</summary>
    private bool CameEqual(ValueList<T> other) =>
        (WhatCame?.Count ?? 0) == (other.WhatCame?.Count ?? 0) &&
        (WhatCame is null || WhatCame.All(raw => other.WhatCame!.TryGetValue(raw.Key, out var same) && ValueComparer<JsonElement>.Instance.Equals(same, raw.Value)));
}
