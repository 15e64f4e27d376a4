using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Alternatives of which each is a type and nothing else: another way to write <c>type: [string, integer]</c>.</summary>
internal static class TypeList
{
    /// <summary>The types; empty where an alternative says more.</summary>
    public static IReadOnlyList<string> Of(Schema schema, SchemaTable table)
    {
        IReadOnlyList<Schema> alternatives = [.. schema.OneOf.Concat(schema.AnyOf).Select(alternative => table.Resolve(alternative).Target.Schema)];
        return alternatives.All(IsTypeAlone) ? [.. alternatives.SelectMany(alternative => alternative.Types)] : [];
    }

    /// <summary>Whether a schema is compared by its types: there is nothing to choose, or only among types.</summary>
    public static bool IsTypes(Schema schema, SchemaTable table) => schema is { OneOf.Count: 0, AnyOf.Count: 0 } || Of(schema, table).Count > 0;

    private static bool IsTypeAlone(Schema schema) =>
        schema is { Types.Count: > 0, Node: YamlMapping mapping } && mapping.Entries.All(entry => entry.Key.Text is "type" or "format" or "title" or "description");
}
