using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Which words of a schema say what a value is, and which are only about the place where it is used.</summary>
internal static class SchemaWords
{
    /// <summary>Words that speak of a use, or that name a schema, and not of what the value is.</summary>
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$ref", "allOf", "title", "description", "default", "example", "examples", "deprecated",
        "readOnly", "writeOnly", "nullable", "x-nullable", "externalDocs", "xml", "$comment", "summary",
        "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "$schema", "$vocabulary", "$defs", "definitions",
    };

    /// <summary>Whether a schema with a <c>$ref</c> has words beside it that change what it is (JSON Schema 2020-12 lets it).</summary>
    public static bool SaysMoreThanReference(Schema schema) => schema.AllOf.Count > 0 || SaysMoreThan(schema, null);

    /// <summary>Whether a schema says nothing of a value but, at most, its type.</summary>
    public static bool IsQuiet(Schema schema) => schema is { Reference: null, AllOf.Count: 0, Boolean: not false } && IsEmpty(schema) && !SaysMoreThan(schema, "type");

    /// <summary>The same of what stands beside an <c>allOf</c>.</summary>
    public static bool IsQuietBesideAllOf(Schema schema) => schema.Reference is null && IsEmpty(schema) && !SaysMoreThan(schema, "type");

    /// <summary>Whether what names this schema in its <c>allOf</c> is a kind of it (OpenAPI 3.1, 4.8.25): an object with a discriminator, and no alternatives that it would choose among.</summary>
    public static bool HasKinds(Schema schema) =>
        schema is { Discriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 } && (schema.Types.Count == 0 || schema.Types.Contains("object"));

    /// <summary>Whether a type that is written beside a schema is the one that it has anyway; alternatives say theirs themselves.</summary>
    public static bool AddsNoType(Schema beside, Schema schema)
    {
        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null")];
        return beside.Types.Count == 0
            || schema.OneOf.Count > 0
            || schema.AnyOf.Count > 0
            || (types.Count > 0 && types.All(beside.Types.Contains))
            || (types.Count == 0 && schema.Properties.Count > 0 && beside.Types.Contains("object"));
    }

    /// <summary>What is put together on the way has no words of the document.</summary>
    private static bool IsEmpty(Schema schema) => schema is
    {
        Properties.Count: 0, PatternProperties.Count: 0, Required.Count: 0, OneOf.Count: 0, AnyOf.Count: 0,
        AdditionalProperties: null, UnevaluatedProperties: null, Items: null, Alternative: null,
    };

    private static bool SaysMoreThan(Schema schema, string? word) => schema.Node is YamlMapping mapping && mapping.Entries.Any(entry =>
        entry.Key.Text != word && !Annotations.Contains(entry.Key.Text) && !SpecificationExtension.Is(entry.Key.Text));
}
