using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Parameter Object of Swagger 2.0, also one that is the body or a field of it.</summary>
internal static class SwaggerParameterReader
{
    private const string LeftOut = "The parameter is left out.";

    private static readonly string[] _locations = ["path", "query", "header", "body", "formData"];

    private static readonly string[] _ownFields = ["name", "in", "description", "required", "allowEmptyValue", "collectionFormat", SpecificationExtension.CSharpName, SpecificationExtension.ClientName];

    /// <summary>A field of a form becomes a member, whose description and name are the schema's.</summary>
    private static readonly string[] _ownFieldsOfForm = [.. _ownFields.Where(field => field is not ("description" or SpecificationExtension.CSharpName or SpecificationExtension.ClientName))];

    public static Referenceable<Parameter>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static Parameter? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        var name = fields.RequiredText("name", LeftOut);
        var location = fields.RequiredWord("in", _locations, LeftOut);
        if (name is null || location is null)
        {
            return null;
        }

        var (style, explode) = SwaggerCollectionFormat.Read(fields, pointer, location, diagnostics);
        return new Parameter(node, pointer)
        {
            Name = name,
            In = location,
            Description = fields.Text("description"),
            Required = fields.Flag("required"),
            Deprecated = false,
            AllowEmptyValue = fields.Flag("allowEmptyValue"),
            AllowReserved = false,
            Style = style,
            Explode = explode,
            Schema = ReadSchema((YamlMapping)node, fields, pointer, location, diagnostics),
            Content = [],
            Examples = [],
        };
    }

    /// <summary>
    /// Only a body has a <c>schema</c>; one that is written elsewhere is taken where there is no type. Where there is no word of a
    /// schema there is none.
    /// </summary>
    private static Schema? ReadSchema(YamlMapping node, ObjectReader fields, JsonPointer pointer, string location, DiagnosticBag diagnostics) =>
        location == "body" || (fields.Says("schema") && !fields.Says("type")) ? fields.Element("schema", SwaggerSchemaReader.Read)
            : location != "formData" && node.Entries.All(entry => _ownFields.Contains(entry.Key.Text) || SpecificationExtension.Is(entry.Key.Text)) ? null
            : SwaggerSchemaReader.ReadInline(node, pointer, location == "formData" ? _ownFieldsOfForm : _ownFields, diagnostics);
}
