using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Response Object of Swagger 2.0, and its headers.</summary>
internal static class SwaggerResponseReader
{
    /// <summary>A response does not say what it comes as, the operation does: until then it may be anything.</summary>
    private const string AnyMedia = "*/*";

    private static readonly string[] _ownFieldsOfHeader = ["description", "collectionFormat", SpecificationExtension.CSharpName, SpecificationExtension.ClientName];

    public static Referenceable<Response>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    /// <summary>Without a schema there is no content.</summary>
    public static Response Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.SwaggerResponse);
        return new Response(node, pointer)
        {
            Description = fields.Text("description"),
            Headers = fields.Entries("headers", ReadHeader),
            Content = fields.Element("schema", SwaggerSchemaReader.Read) is { } schema
                ? [new MediaType(node, pointer) { Name = AnyMedia, Schema = schema, Examples = [] }]
                : [],
        };
    }

    public static Header ReadHeader(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return new Header(node, pointer)
        {
            Description = fields.Text("description"),
            Required = false,
            Deprecated = false,
            Style = SwaggerCollectionFormat.Read(fields, pointer, "header", diagnostics).Style,
            Schema = node is YamlMapping mapping ? SwaggerSchemaReader.ReadInline(mapping, pointer, _ownFieldsOfHeader, diagnostics) : null,
            Content = [],
        };
    }

    /// <summary>A response as an operation gives it: with a media type for each that the operation names.</summary>
    /// <param name="response">The response.</param>
    /// <param name="produces">What the operation's responses come as.</param>
    public static Response For(Response response, IReadOnlyList<string> produces)
    {
        if (response.Content.Count == 0)
        {
            return response;
        }

        var content = response.Content[0];
        var examples = (response.Node as YamlMapping)?.TryGet("examples", out var entry) == true ? entry.Value as YamlMapping : null;
        return response.With([.. SwaggerContent.NamesFor(content.Schema!, produces).Select(name => new MediaType(content.Node, content.Pointer)
        {
            Name = name,
            Schema = content.Schema,
            Example = examples?.TryGet(name, out var example) == true ? example.Value : null,
            Examples = [],
        })]);
    }

    private static ResponseHeader ReadHeader(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        new(entry.Key.Text, new Referenceable<Header>(ReadHeader(entry.Value, pointer, diagnostics)));
}
