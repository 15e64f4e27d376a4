using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>The names that documents have for their schemas; an inline schema has none.</summary>
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
        if (IsComponent(schema.Pointer))
        {
            return schema.Pointer.Segment;
        }

        if (!_references.IsPart(schema.Pointer.Document))
        {
            return null;
        }

        return _referred.Value.TryGetValue(key, out var name) ? name : OfPart(schema);
    }

    private static bool IsComponent(JsonPointer pointer) =>
        pointer.Parent is { Segment: "schemas", Parent: { Segment: "components", Parent.Parent: null } } or { Segment: "$defs" or "definitions", Parent.Parent: null };

    /// <summary>A file of one schema is called as the schema; in a file of several each has its key.</summary>
    private static string? OfPart(Schema schema) =>
        schema.Pointer.Parent is not { } parent ? FileName(schema.Pointer.Document)
        : parent.Parent is null ? schema.Pointer.Segment
        : null;

    /// <summary>Without folder and endings: <c>Address</c> of <c>schemas/Address.schema.json</c>.</summary>
    private static string FileName(string path)
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
