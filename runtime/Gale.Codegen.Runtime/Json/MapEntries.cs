using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The entries of a map while it is read.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class MapEntries<T>
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private Dictionary<string, JsonElement>? _came;

    /// <summary>Sets an entry, in place of one of the same name.</summary>
    public void Set(string name, T value, JsonElement? came)
    {
        _entries[name] = value;
        _came?.Remove(name);
        if (came is { } raw)
        {
            (_came ??= new(StringComparer.Ordinal)).Add(name, raw);
        }
    }

    /// <summary>Takes an entry back, if there is one.</summary>
    public void Remove(string name)
    {
        _entries.Remove(name);
        _came?.Remove(name);
    }

    /// <summary>The map, once all is read.</summary>
    public ValueMap<T> ToMap() => new(_entries, _came);
}
