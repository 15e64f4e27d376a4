using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>
/// The names that the schemas of a file have beside their places: <c>$id</c>, which is also what references in them are
/// relative to, <c>$anchor</c> and <c>$dynamicAnchor</c> (JSON Schema 2020-12, 8.2), and the <c>$self</c> of a document (OpenAPI 3.2).
/// </summary>
internal sealed class SchemaResources
{
    public static readonly SchemaResources None = new();

    private static readonly string[] _keywords = ["$id", "$anchor", "$dynamicAnchor", "$self"];

    private readonly Dictionary<string, JsonPointer> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Name), JsonPointer> _anchors = [];
    private readonly List<string> _dynamicAnchors = [];

    private SchemaResources()
    {
    }

    /// <summary>Whether a text may have such names at all; most have none, and need not be searched.</summary>
    public static bool MayBeIn(string text) => _keywords.Any(text.Contains);

    /// <param name="path">The file, which is the address of its root where that has no other.</param>
    /// <param name="root">Its tree.</param>
    public static SchemaResources Of(string path, YamlNode root)
    {
        var resources = new SchemaResources();
        var visited = new HashSet<YamlNode>();
        var pending = new Stack<SchemaPlace>([new SchemaPlace(root, JsonPointer.RootOf(path), JsonPointer.RootOf(path), path, IsKeywords: true)]);
        while (pending.Count > 0)
        {
            // An alias is the node of its anchor: it has its names once, where they are written.
            if (pending.Pop() is var place && visited.Add(place.Node))
            {
                place = place.Node is YamlMapping mapping && place.IsKeywords ? resources.Take(mapping, place) : place;
                place.PushChildren(pending);
            }
        }

        return resources;
    }

    /// <summary>What has an address; <see langword="null"/> where nothing here has it.</summary>
    public JsonPointer? Find(string address) => _byAddress.TryGetValue(address, out var pointer) ? pointer : null;

    /// <summary>The schema with an <c>$id</c> that holds an object, or is it; the root, without an address, where none does.</summary>
    public (JsonPointer Pointer, string? Address) Around(JsonPointer pointer)
    {
        for (var step = pointer; _addresses.Count > 0 && step is not null; step = step.Parent)
        {
            if (_addresses.TryGetValue(step.ToString(), out var address))
            {
                return (step, address);
            }
        }

        return (JsonPointer.RootOf(pointer.Document), null);
    }

    /// <summary>The schema of that name in a resource, or else in the file.</summary>
    public JsonPointer? FindAnchor(SchemaResource resource, string name) =>
        _anchors.TryGetValue((resource.Pointer.ToString(), name), out var pointer) || _anchors.TryGetValue((string.Empty, name), out pointer)
            ? pointer
            : null;

    /// <summary>How many schemas have a <c>$dynamicAnchor</c> of this name.</summary>
    public int CountDynamic(string name) => _dynamicAnchors.Count(anchor => anchor == name);

    private SchemaPlace Take(YamlMapping schema, SchemaPlace place)
    {
        if (!HasName(schema))
        {
            return place;
        }

        var id = TextOf(schema, "$id") ?? (place.Pointer.Parent is null ? TextOf(schema, "$self") : null);
        var hash = id?.IndexOf('#') ?? -1;
        var address = hash < 0 ? id : id!.Substring(0, hash);
        if (!string.IsNullOrEmpty(address))
        {
            place = place with { Resource = place.Pointer, Base = DocumentAddress.Resolve(place.Base, address!) };
            _addresses[place.Pointer.ToString()] = place.Base;
            TryAdd(_byAddress, place.Base, place.Pointer);
        }

        if (TextOf(schema, "$dynamicAnchor") is { } dynamicAnchor)
        {
            _dynamicAnchors.Add(dynamicAnchor);
        }

        // Up to draft 7 an $id of a fragment alone was what an $anchor is now.
        string?[] names = [TextOf(schema, "$anchor"), TextOf(schema, "$dynamicAnchor"), hash < 0 ? null : id!.Substring(hash + 1)];
        foreach (var name in names.Where(name => !string.IsNullOrEmpty(name)))
        {
            TryAdd(_anchors, (place.Resource.ToString(), name!), place.Pointer);
        }

        return place;
    }

    /// <summary>Nearly none has.</summary>
    private static bool HasName(YamlMapping schema)
    {
        foreach (var entry in schema.Entries)
        {
            if (entry.Key.Text is { Length: > 0 } key && key[0] == '$' && key != "$ref")
            {
                return true;
            }
        }

        return false;
    }

    private static void TryAdd<TKey>(Dictionary<TKey, JsonPointer> map, TKey key, JsonPointer pointer)
        where TKey : notnull
    {
        if (!map.ContainsKey(key))
        {
            map.Add(key, pointer);
        }
    }

    private static string? TextOf(YamlMapping mapping, string key) =>
        mapping.TryGet(key, out var entry) && entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Text : null;
}
