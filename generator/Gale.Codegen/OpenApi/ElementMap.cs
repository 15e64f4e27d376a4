using System.Collections;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.OpenApi;

/// <summary>Named elements, enumerated in document order.</summary>
internal sealed class ElementMap<T> : IReadOnlyDictionary<string, T>
{
    private readonly IReadOnlyList<NamedElement<T>> _entries;
    private readonly Dictionary<string, int> _indexes;

    public ElementMap(IReadOnlyList<NamedElement<T>> entries)
    {
        _entries = entries;
        _indexes = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            _indexes.Add(entries[index].Name.Text, index);
        }
    }

    public static ElementMap<T> Empty { get; } = new([]);

    public int Count => _entries.Count;

    public IEnumerable<string> Keys => _entries.Select(entry => entry.Name.Text);

    public IEnumerable<T> Values => _entries.Select(entry => entry.Element);

    public T this[string key] => _entries[_indexes[key]].Element;

    /// <summary>Where the name itself stands.</summary>
    public Place PlaceOf(string key) => _entries[_indexes[key]].Name.Place;

    public bool ContainsKey(string key) => _indexes.ContainsKey(key);

    public bool TryGetValue(string key, out T value)
    {
        var found = _indexes.TryGetValue(key, out var index);
        value = found ? _entries[index].Element : default!;
        return found;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        _entries.Select(entry => new KeyValuePair<string, T>(entry.Name.Text, entry.Element)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
