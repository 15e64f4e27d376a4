using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Lists what a value may be, before any of it becomes a type: alternatives may lead back to where they stand.</summary>
internal static class UnionAlternatives
{
    /// <summary>The alternatives of <c>oneOf</c> and <c>anyOf</c>.</summary>
    public static IReadOnlyList<UnionAlternative> Of(Schema schema, SchemaTable schemas) =>
        [.. schema.OneOf.Concat(schema.AnyOf).Select(alternative => Of(alternative, schemas.Resolve(alternative)))];

    /// <summary>The types of a schema that has several.</summary>
    public static IReadOnlyList<UnionAlternative> OfTypes(ResolvedSchema target) =>
        [.. target.Schema.Types.Select(type => new UnionAlternative(KindOf(type), target, null, type, type == "null", null))];

    private static UnionAlternative Of(Schema written, SchemaUse use) =>
        new(KindOf(use.Target.Schema), use.Target, written, null, IsNullable(use), use.Description);

    private static bool IsNullable(SchemaUse use) =>
        use.IsNullable || use.Target.Schema.Types.Contains("null") || EnumValues.Of(use.Target.Schema) is { HasNull: true };

    private static UnionAlternativeKind KindOf(Schema schema)
    {
        if (schema.Properties.Count > 0 || schema.OneOf.Count > 0 || schema.AnyOf.Count > 0)
        {
            return UnionAlternativeKind.Schema;
        }

        if (EnumValues.Of(schema) is { AreTexts: true })
        {
            return UnionAlternativeKind.Vocabulary;
        }

        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null")];
        return (types.Count, schema.Types.Count) switch
        {
            (0, > 0) => UnionAlternativeKind.Null,
            (0, _) => KindOf(TypeCollector.ImpliedType(schema)),
            (1, _) => KindOf(types[0]),
            _ => UnionAlternativeKind.Schema,
        };
    }

    private static UnionAlternativeKind KindOf(string? type) => type switch
    {
        "null" => UnionAlternativeKind.Null,
        "string" => UnionAlternativeKind.Text,
        "integer" or "number" => UnionAlternativeKind.Number,
        "boolean" => UnionAlternativeKind.Boolean,
        "array" => UnionAlternativeKind.List,
        "object" => UnionAlternativeKind.Schema,
        _ => UnionAlternativeKind.Any,
    };
}
