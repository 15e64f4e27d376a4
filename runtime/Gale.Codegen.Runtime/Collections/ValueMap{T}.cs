using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>An immutable map from texts that compares by its entries, whatever their order. Keys differ in case.</summary>
/// <typeparam name="T">The values.</typeparam>
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    private readonly Dictionary<string, T> _entries;

    internal ValueMap(Dictionary<string, T> entries, IReadOnlyDictionary<string, JsonElement>? whatCame)
    {
        _entries = entries;
        WhatCame = whatCame;
    }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<T> Values => _entries.Values;

    /// <summary>The entries themselves, to go through without a call for each.</summary>
    internal Dictionary<string, T> Entries => _entries;

    /// <summary>What came in the place of values that are less, such as an enum's <c>Unknown</c>, by key.</summary>
    internal IReadOnlyDictionary<string, JsonElement>? WhatCame { get; }

    /// <inheritdoc/>
    public T this[string key] => _entries[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other) =>
        other is not null && Count == other.Count && _entries.All(entry => other.Has(entry.Key, entry.Value, CameAt(entry.Key)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var (key, value) in _entries)
        {
            hash ^= HashCode.Combine(key, value is null ? 0 : ValueComparer<T>.Instance.GetHashCode(value));
        }

        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Count == 0 ? "{ }" : $"{{ {string.Join(", ", _entries.Select(entry => $"{entry.Key} = {ItemText.Of(entry.Value)}"))} }}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    private bool Has(string key, T value, JsonElement came) =>
        _entries.TryGetValue(key, out var own) &&
        ValueComparer<T>.Instance.Equals(own, value) &&
        ValueComparer<JsonElement>.Instance.Equals(CameAt(key), came);

    /// <summary>What came in the place of a value that is less; nothing for any other.</summary>
    private JsonElement CameAt(string key) => WhatCame is { } came && came.TryGetValue(key, out var raw) ? raw : default;
}
