using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Schema Object (OpenAPI 3.0 and JSON Schema 2020-12).</summary>
internal static class SchemaReader
{
    private static readonly YamlMapping _nothingSaid = new([], Place.StartOf(""));

    /// <summary>Reads a schema, of whatever shape: one that is neither object nor boolean is reported and allows anything.</summary>
    public static Schema Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, pointer, diagnostics, SchemaVocabulary.OpenApi3);

    /// <summary>The same in the words of one family of versions.</summary>
    public static Schema Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics, SchemaVocabulary vocabulary)
    {
        if (node is YamlMapping)
        {
            return ReadObject(node, new ObjectReader(node, pointer, diagnostics), vocabulary, pointer, diagnostics, boolean: null);
        }

        var boolean = node is YamlScalar { IsBoolean: true } scalar ? scalar.IsTrue : (bool?)null;
        if (boolean is null)
        {
            diagnostics.ReportKind(node, pointer, "a schema (an object, true or false)");
        }

        return ReadObject(node, new ObjectReader(_nothingSaid, pointer, diagnostics), vocabulary, pointer, diagnostics, boolean);
    }

    /// <param name="node">The schema as it stands.</param>
    /// <param name="fields">Its keywords; none for a boolean.</param>
    /// <param name="vocabulary">What they mean.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="boolean">What it says, if it is a boolean.</param>
    private static Schema ReadObject(
        YamlNode node, ObjectReader fields, SchemaVocabulary vocabulary, JsonPointer pointer, DiagnosticBag diagnostics, bool? boolean)
    {
        var read = vocabulary.Schema;
        fields.ReportUnknownOfOurs(ObjectFields.SchemaExtensions);
        var required = fields.Scalars("required");

        // Up to draft 2019-09 a list under items was what prefixItems is now.
        var isTuple = fields.Node("items") is YamlSequence;
        var isFile = vocabulary.IsFile(fields);
        return new Schema(node, pointer)
        {
            Reference = boolean is null ? ReferenceReader.ReadOfSchema(node, pointer, diagnostics) : null,
            Boolean = boolean,
            Types = isFile ? ["string"] : SchemaTypesReader.Read(fields.Node("type"), pointer.Append("type"), diagnostics),
            Format = isFile ? "binary" : fields.Text("format"),
            Enum = fields.Nodes("enum"),
            Const = fields.Node("const"),
            Properties = fields.Entries("properties", vocabulary.Property),
            Required = [.. required.Select(name => name.Text)],
            RequiredPlaces = [.. required.Select(name => name.Place)],
            Items = fields.Element(isTuple ? "additionalItems" : "items", read),
            CollectionFormat = vocabulary.CollectionFormat(fields, pointer, diagnostics),
            PrefixItems = fields.Elements(isTuple ? "items" : "prefixItems", read),
            AdditionalProperties = fields.Element("additionalProperties", read),
            UnevaluatedProperties = fields.Element("unevaluatedProperties", read),
            PatternProperties = fields.Entries("patternProperties", vocabulary.Property),
            PropertyNames = fields.Element("propertyNames", read),
            AllOf = fields.Elements("allOf", read),
            OneOf = fields.Elements("oneOf", read),
            AnyOf = fields.Elements("anyOf", read),
            Not = fields.Element("not", read),
            Discriminator = fields.Element("discriminator", vocabulary.Discriminator),
            Nullable = vocabulary.Nullable.Any(fields.Flag),
            ReadOnly = fields.Flag("readOnly"),
            WriteOnly = fields.Flag("writeOnly"),
            Deprecated = fields.Flag("deprecated"),
            Default = fields.Node("default"),
            Example = fields.Node("example"),
            Examples = fields.Nodes("examples") ?? [],
            Title = fields.Text("title"),
            Description = fields.Text("description"),
            Constraints = SchemaConstraintsReader.Read(fields),
            ContentEncoding = fields.Text("contentEncoding"),
            ContentMediaType = fields.Text("contentMediaType"),
            ContentSchema = fields.Element("contentSchema", read),
            Definitions = fields.Map("$defs", read),
        };
    }
}
