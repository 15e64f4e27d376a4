using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <content>Lists and maps. What is not said is empty; an item that cannot be read is reported and left out.</content>
internal sealed partial class ObjectReader
{
    /// <summary>The items of a list as they stand; <see langword="null"/> when not said.</summary>
    public IReadOnlyList<YamlNode>? Nodes(string name)
    {
        var said = Said(name);
        if (said is not null and not YamlSequence)
        {
            _diagnostics.ReportKind(said, _pointer.Append(name), "a list");
        }

        return (said as YamlSequence)?.Items;
    }

    public IReadOnlyList<T> Elements<T>(string name, ElementReader<T> read)
        where T : class
    {
        if (Nodes(name) is not { Count: > 0 } nodes)
        {
            return [];
        }

        var pointer = _pointer.Append(name);
        var elements = new List<T>(nodes.Count);
        for (var index = 0; index < nodes.Count; index++)
        {
            if (read(nodes[index], pointer.Append(index), _diagnostics) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    /// <summary>The same for a list where nothing said and nothing in it differ.</summary>
    public IReadOnlyList<T>? OptionalElements<T>(string name, ElementReader<T> read)
        where T : class =>
        Nodes(name) is null ? null : Elements(name, read);

    /// <summary>Scalars of a list, for their texts and their places.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string name) =>
        Elements(name, (node, pointer, _) => ReadText(node, pointer));

    public IReadOnlyList<string> Texts(string name)
    {
        var scalars = Scalars(name);
        return scalars.Count == 0 ? [] : [.. scalars.Select(scalar => scalar.Text)];
    }

    /// <summary>The values of a map that is kept as a list, in document order.</summary>
    public IReadOnlyList<T> Entries<T>(string name, EntryReader<T> read)
        where T : class =>
        Mapping(name) is { Entries.Count: > 0 } mapping ? Read(mapping.Entries, _pointer.Append(name), read) : [];

    /// <summary>Those of the object's own entries that are asked for, in document order.</summary>
    public IReadOnlyList<T> OwnEntries<T>(Func<YamlEntry, bool> isAskedFor, EntryReader<T> read)
        where T : class =>
        _mapping is null ? [] : Read(_mapping.Entries.Where(isAskedFor), _pointer, read);

    /// <summary>The values of a map whose keys need no reading of their own.</summary>
    public IReadOnlyList<T> Named<T>(string name, ElementReader<T> read)
        where T : class =>
        Entries(name, (entry, pointer, diagnostics) => read(entry.Value, pointer, diagnostics));

    public ElementMap<T> Map<T>(string name, ElementReader<T> read)
        where T : class
    {
        var entries = Entries(name, (entry, pointer, diagnostics) =>
            read(entry.Value, pointer, diagnostics) is { } element ? new NamedElement<T>(entry.Key, element) : null);
        return entries.Count == 0 ? ElementMap<T>.Empty : new ElementMap<T>(entries);
    }

    /// <summary>A map from text to text, in document order.</summary>
    public ElementMap<YamlScalar> TextMap(string name) =>
        Map(name, (node, pointer, _) => ReadText(node, pointer));

    private YamlScalar? ReadText(YamlNode node, JsonPointer pointer)
    {
        if (node is YamlScalar { IsNull: false } text)
        {
            return text;
        }

        _diagnostics.ReportKind(node, pointer, "a text");
        return null;
    }

    private List<T> Read<T>(IEnumerable<YamlEntry> entries, JsonPointer pointer, EntryReader<T> read)
        where T : class
    {
        var elements = new List<T>();
        foreach (var entry in entries)
        {
            if (read(entry, pointer.Append(entry.Key.Text), _diagnostics) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements;
    }
}
