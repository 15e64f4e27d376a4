namespace Gale.Codegen.Runtime.Json;

/// <summary>The entries of a map while it is read.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class MapEntries<T>
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _unknownTexts;

    /// <summary>Sets an entry, in place of one of the same name.</summary>
    public void Set(string name, T value, string? unknownText)
    {
        _entries[name] = value;
        _unknownTexts?.Remove(name);
        if (unknownText is not null)
        {
            (_unknownTexts ??= new(StringComparer.Ordinal)).Add(name, unknownText);
        }
    }

    /// <summary>Takes an entry back, if there is one.</summary>
    public void Remove(string name)
    {
        _entries.Remove(name);
        _unknownTexts?.Remove(name);
    }

    /// <summary>The map, once all is read.</summary>
    public ValueMap<T> ToMap() => new(_entries, _unknownTexts);
}
