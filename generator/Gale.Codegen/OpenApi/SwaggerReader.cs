using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>
/// Reads a Swagger Object (Swagger 2.0) in the words of OpenAPI 3. Every element keeps the place and the pointer that it has
/// in the document: a definition stands at <c>/definitions</c>, not where OpenAPI 3 would have it.
/// </summary>
internal static class SwaggerReader
{
    public static OpenApiDocument Read(string path, string version, YamlMapping root, DiagnosticBag diagnostics)
    {
        var pointer = JsonPointer.RootOf(path);
        var fields = new ObjectReader(root, pointer, diagnostics);
        var pathItems = SwaggerPathItemReader.Of(root, diagnostics);
        return new OpenApiDocument(root, pointer)
        {
            Path = path,
            Version = version,
            Info = InfoReader.ReadOf(fields, root, pointer),
            Servers = SwaggerServers.Of(root, diagnostics).OfDocument(fields),
            Paths = ReadPaths(fields, pathItems),
            Webhooks = [],
            Components = ReadComponents(fields, root, pointer),
            Security = fields.OptionalElements("security", SecurityRequirementReader.Read),
            Tags = fields.Elements("tags", TagReader.Read),
            Root = root,
        };
    }

    private static IReadOnlyList<PathItem> ReadPaths(ObjectReader fields, SwaggerPathItemReader pathItems)
    {
        if (!fields.Says("paths"))
        {
            fields.ReportMissing("paths", "The client has no operations.");
        }

        return fields.Element("paths", (node, pointer, diagnostics) => PathsReader.Read(node, pointer, diagnostics, pathItems.ReadEntry)) ?? [];
    }

    private static Components ReadComponents(ObjectReader fields, YamlMapping root, JsonPointer pointer) => new(new YamlMapping([], root.Place), pointer)
    {
        Schemas = fields.Map("definitions", SwaggerSchemaReader.Read),
        Responses = fields.Map("responses", SwaggerResponseReader.ReadOrReference),
        Parameters = fields.Map("parameters", SwaggerParameterReader.ReadOrReference),
        RequestBodies = ElementMap<Referenceable<RequestBody>>.Empty,
        Headers = ElementMap<Referenceable<Header>>.Empty,
        Examples = ElementMap<Example>.Empty,
        SecuritySchemes = fields.Map("securityDefinitions", SwaggerSecuritySchemeReader.ReadOrReference),
        PathItems = ElementMap<PathItem>.Empty,
    };
}
