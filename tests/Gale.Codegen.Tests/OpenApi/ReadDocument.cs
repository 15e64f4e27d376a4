using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Tests.Yaml;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>A text after both stages.</summary>
internal sealed record ReadDocument(OpenApiDocument? Document, DiagnosticBag Diagnostics)
{
    public static ReadDocument Of(string text)
    {
        var read = ReadText.Of(text);
        return new ReadDocument(OpenApiReader.Read("pets.yaml", read.Root!, read.Diagnostics), read.Diagnostics);
    }

    /// <summary>A document that must read without a word.</summary>
    public static OpenApiDocument Clean(string text)
    {
        var (document, diagnostics) = Of(text);
        Assert.Empty(diagnostics);
        return document!;
    }

    /// <summary>The schema that a text consists of; it stands at <c>/components/schemas/Pet</c>.</summary>
    public static Schema Schema(string text, DiagnosticBag? diagnostics = null)
    {
        var pointer = JsonPointer.RootOf("pets.yaml").Append("components").Append("schemas").Append("Pet");
        return SchemaReader.Read(ReadText.Of(text).Root!, pointer, diagnostics ?? []);
    }

    public static string? Text(YamlNode? node) => (node as YamlScalar)?.Text;
}
