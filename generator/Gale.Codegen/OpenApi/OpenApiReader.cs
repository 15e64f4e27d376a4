using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads an OpenAPI Object: a whole document, as it is written.</summary>
internal static class OpenApiReader
{
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="root">Its root.</param>
    /// <param name="diagnostics">Receives what does not have the shape of the specification.</param>
    /// <returns>The document; <see langword="null"/> when the file is no OpenAPI document of a version that is read.</returns>
    public static OpenApiDocument? Read(string path, YamlNode root, DiagnosticBag diagnostics)
    {
        if (SpecificationVersionReader.Read(root, diagnostics) is not { } version)
        {
            return null;
        }

        return SpecificationVersionReader.IsSwagger(version)
            ? SwaggerReader.Read(path, version, (YamlMapping)root, diagnostics)
            : Read(path, version, (YamlMapping)root, diagnostics);
    }

    private static OpenApiDocument Read(string path, string version, YamlMapping root, DiagnosticBag diagnostics)
    {
        var pointer = JsonPointer.RootOf(path);
        var fields = new ObjectReader(root, pointer, diagnostics);
        return new OpenApiDocument(root, pointer)
        {
            Path = path,
            Version = version,
            Info = InfoReader.ReadOf(fields, root, pointer),
            Servers = fields.Elements("servers", ServerReader.Read),
            Paths = ReadPaths(fields, version),
            Webhooks = fields.Entries("webhooks", PathItemReader.ReadEntry),
            Components = fields.Element("components", ComponentsReader.Read) ?? NoComponents(root, pointer),
            Security = fields.OptionalElements("security", SecurityRequirementReader.Read),
            Tags = fields.Elements("tags", TagReader.Read),
            Root = root,
        };
    }

    /// <summary>Since 3.1 a document may have webhooks or components only.</summary>
    private static IReadOnlyList<PathItem> ReadPaths(ObjectReader fields, string version)
    {
        if (!fields.Says("paths") && SpecificationVersionReader.RequiresPaths(version))
        {
            fields.ReportMissing("paths", "The client has no operations.");
        }

        return fields.Element("paths", PathsReader.Read) ?? [];
    }

    private static Components NoComponents(YamlMapping root, JsonPointer pointer) =>
        ComponentsReader.Read(new YamlMapping([], root.Place), pointer.Append("components"), []);
}
