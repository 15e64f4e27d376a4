using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Where the schemas of one family of versions have other words than those of the others.</summary>
internal sealed class SchemaVocabulary
{
    /// <summary>3.0 and JSON Schema 2020-12 side by side.</summary>
    public static readonly SchemaVocabulary OpenApi3 = new()
    {
        Schema = SchemaReader.Read,
        Discriminator = DiscriminatorReader.Read,
        Nullable = ["nullable", "x-nullable"],
        HasFiles = false,
        CollectionFormat = (_, _, _) => null,
    };

    /// <summary>Swagger 2.0: a discriminator is the member's name, null is an extension, and a file is a type.</summary>
    public static readonly SchemaVocabulary Swagger2 = new()
    {
        Schema = SwaggerSchemaReader.Read,
        Discriminator = SwaggerDiscriminatorReader.Read,
        Nullable = ["x-nullable"],
        HasFiles = true,
        CollectionFormat = SwaggerCollectionFormat.ReadOfItems,
    };

    private SchemaVocabulary() => Property = ReadProperty;

    /// <summary>Reads a subschema.</summary>
    public required ElementReader<Schema> Schema { get; init; }

    public required ElementReader<Discriminator> Discriminator { get; init; }

    /// <summary>The keywords that let a value be null beside its type; any of them does.</summary>
    public required IReadOnlyList<string> Nullable { get; init; }

    public required bool HasFiles { get; init; }

    /// <summary>Reads how the items of a list stand in one text.</summary>
    public required Func<ObjectReader, JsonPointer, DiagnosticBag, string?> CollectionFormat { get; init; }

    /// <summary>Reads a named subschema.</summary>
    public EntryReader<SchemaProperty> Property { get; }

    /// <summary>Whether a schema says that the value is a file: bytes, and no JSON.</summary>
    public bool IsFile(ObjectReader schema) => HasFiles && schema.Node("type") is YamlScalar { Text: "file" };

    private SchemaProperty ReadProperty(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        new(entry.Key.Text, entry.Key.Place, Schema(entry.Value, pointer, diagnostics)!);
}
