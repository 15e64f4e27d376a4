using System.Collections;

namespace Gale.Codegen.Runtime;

/// <summary>An immutable list that compares by its items.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items, IReadOnlyDictionary<int, string>? unknownTexts)
    {
        _items = items;
        UnknownTexts = unknownTexts;
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The texts of enum items that read as <c>Unknown</c>, by index.</summary>
    internal IReadOnlyDictionary<int, string>? UnknownTexts { get; }

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && _items.AsSpan().SequenceEqual(other._items, ValueComparer<T>.Instance) && TextsEqual(other);

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

    /// <summary>Two unknown values are the same only where their texts are.</summary>
    private bool TextsEqual(ValueList<T> other) =>
        (UnknownTexts?.Count ?? 0) == (other.UnknownTexts?.Count ?? 0) &&
        (UnknownTexts is null || UnknownTexts.All(text => other.UnknownTexts!.TryGetValue(text.Key, out var same) && same == text.Value));
}
