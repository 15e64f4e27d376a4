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

        var fields = new ObjectReader(root, JsonPointer.Root, diagnostics);
        return new OpenApiDocument(root, JsonPointer.Root)
        {
            Path = path,
            Version = version,
            Info = ReadInfo(fields, root, diagnostics),
            Servers = fields.Elements("servers", ServerReader.Read),
            Paths = ReadPaths(fields, version),
            Webhooks = fields.Entries("webhooks", PathItemReader.ReadEntry),
            Components = ElementOrEmpty(fields, "components", ComponentsReader.Read, root, diagnostics),
            Security = fields.OptionalElements("security", SecurityRequirementReader.Read),
            Tags = fields.Elements("tags", TagReader.Read),
            Root = (YamlMapping)root,
        };
    }

    private static Info ReadInfo(ObjectReader fields, YamlNode root, DiagnosticBag diagnostics)
    {
        if (!fields.Says("info"))
        {
            fields.ReportMissing("info", "The client is generated without a title.");
        }

        return ElementOrEmpty(fields, "info", InfoReader.Read, root, diagnostics);
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

    /// <summary>A field of the document; one that says nothing where the document does not have it.</summary>
    private static T ElementOrEmpty<T>(
        ObjectReader fields, string name, ElementReader<T> read, YamlNode root, DiagnosticBag diagnostics)
        where T : class =>
        fields.Element(name, read) ?? read(new YamlMapping([], root.Place), JsonPointer.Root.Append(name), diagnostics)!;
}
