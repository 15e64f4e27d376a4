using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>
/// The names that documents have for their schemas: the key where it stands in a map of schemas, the file's name where a file
/// holds nothing else. An inline schema has none.
/// </summary>
internal sealed class SchemaNames
{
    private readonly ReferenceResolver _references;

    /// <summary>Schemas of other files that the document has a component for, which is nothing but a reference.</summary>
    private readonly Lazy<Dictionary<string, string>> _referred;

    public SchemaNames(ReferenceResolver references, ElementMap<Schema> components)
    {
        _references = references;
        _referred = new(() => Referred(components));
    }

    /// <param name="schema">The schema.</param>
    /// <param name="key">Its key.</param>
    public string? Of(Schema schema, string key)
    {
        var isOfPart = _references.IsPart(schema.Pointer.Document);
        return isOfPart && _referred.Value.TryGetValue(key, out var name) ? name
            : schema.Pointer.Parent is null ? isOfPart ? FileName(schema.Pointer.Document) : null
            : SchemaPlaces.AreNamed(schema.Pointer) ? schema.Pointer.Segment
            : null;
    }

    /// <summary>Without folder and endings: <c>Address</c> of <c>schemas/Address.schema.json</c>.</summary>
    public static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var ending = name.IndexOf('.', Math.Min(1, name.Length));
        return ending < 0 ? name : name.Substring(0, ending);
    }

    private Dictionary<string, string> Referred(ElementMap<Schema> components)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var component in components)
        {
            if (component.Value.Reference is { } reference && _references.Follow(reference) is { } target && !names.ContainsKey(target.Key))
            {
                names.Add(target.Key, component.Key);
            }
        }

        return names;
    }
}
