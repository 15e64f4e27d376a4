using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads an Info Object (OpenAPI Specification).</summary>
internal static class InfoReader
{
    public static Info Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return new Info(node, pointer)
        {
            Title = fields.Text("title") ?? "",
            Version = fields.Text("version") ?? "",
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
        };
    }

    /// <summary>The <c>info</c> of a document; one that says nothing where there is none.</summary>
    public static Info ReadOf(ObjectReader document, YamlNode root, JsonPointer pointer)
    {
        if (!document.Says("info"))
        {
            document.ReportMissing("info", "The client is generated without a title.");
        }

        return document.Element("info", Read) ?? Read(new YamlMapping([], root.Place), pointer.Append("info"), []);
    }
}
