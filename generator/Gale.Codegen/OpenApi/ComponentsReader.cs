using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Components Object (OpenAPI Specification).</summary>
internal static class ComponentsReader
{
    public static Components Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return new Components(node, pointer)
        {
            Schemas = fields.Map("schemas", SchemaReader.Read),
            Responses = fields.Map("responses", ResponseReader.ReadOrReference),
            Parameters = fields.Map("parameters", ParameterReader.ReadOrReference),
            RequestBodies = fields.Map("requestBodies", RequestBodyReader.ReadOrReference),
            Headers = fields.Map("headers", HeaderReader.ReadOrReference),
            Examples = fields.Map("examples", ExampleReader.Read),
            SecuritySchemes = fields.Map("securitySchemes", SecuritySchemeReader.ReadOrReference),
            PathItems = fields.Map("pathItems", PathItemReader.Read),
        };
    }
}
