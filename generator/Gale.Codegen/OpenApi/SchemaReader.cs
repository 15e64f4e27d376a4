using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Schema Object (OpenAPI 3.0 and JSON Schema 2020-12).</summary>
internal static class SchemaReader
{
    private static readonly YamlMapping _nothingSaid = new([], Place.StartOf(""));

    /// <summary>Reads a schema, of whatever shape: one that is neither object nor boolean is reported and allows anything.</summary>
    public static Schema Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping)
        {
            return ReadObject(node, node, pointer, diagnostics, boolean: null);
        }

        var boolean = node is YamlScalar { IsBoolean: true } scalar ? scalar.IsTrue : (bool?)null;
        if (boolean is null)
        {
            diagnostics.ReportKind(node, pointer, "a schema (an object, true or false)");
        }

        return ReadObject(node, _nothingSaid, pointer, diagnostics, boolean);
    }

    /// <param name="node">The schema as it stands.</param>
    /// <param name="said">Its keywords; none for a boolean.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="boolean">What it says, if it is a boolean.</param>
    private static Schema ReadObject(
        YamlNode node, YamlNode said, JsonPointer pointer, DiagnosticBag diagnostics, bool? boolean)
    {
        var fields = new ObjectReader(said, pointer, diagnostics);
        var required = fields.Scalars("required");
        return new Schema(node, pointer)
        {
            Reference = fields.Reference(),
            Boolean = boolean,
            Types = SchemaTypesReader.Read(fields.Node("type"), pointer.Append("type"), diagnostics),
            Format = fields.Text("format"),
            Enum = fields.Nodes("enum"),
            Const = fields.Node("const"),
            Properties = fields.Entries("properties", ReadProperty),
            Required = [.. required.Select(name => name.Text)],
            RequiredPlaces = [.. required.Select(name => name.Place)],
            Items = fields.Element("items", Read),
            PrefixItems = fields.Elements("prefixItems", Read),
            AdditionalProperties = fields.Element("additionalProperties", Read),
            PatternProperties = fields.Entries("patternProperties", ReadProperty),
            PropertyNames = fields.Element("propertyNames", Read),
            AllOf = fields.Elements("allOf", Read),
            OneOf = fields.Elements("oneOf", Read),
            AnyOf = fields.Elements("anyOf", Read),
            Not = fields.Element("not", Read),
            Discriminator = fields.Element("discriminator", DiscriminatorReader.Read),
            Nullable = fields.Flag("nullable"),
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
            Definitions = fields.Map("$defs", Read),
        };
    }

    private static SchemaProperty ReadProperty(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        new(entry.Key.Text, entry.Key.Place, Read(entry.Value, pointer, diagnostics));
}
