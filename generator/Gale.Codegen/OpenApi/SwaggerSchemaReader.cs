using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Schema Object of Swagger 2.0, and the schema that its parameters and headers are themselves.</summary>
internal static class SwaggerSchemaReader
{
    public static Schema Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        SchemaReader.Read(node, pointer, diagnostics, SchemaVocabulary.Swagger2);

    /// <summary>
    /// The type, format, items and limits that stand among the fields of a parameter or header. It keeps the place and the
    /// pointer of that object: nothing else stands in the document.
    /// </summary>
    /// <param name="owner">The parameter or header.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="ownFields">The fields that are not the schema's.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static Schema ReadInline(YamlMapping owner, JsonPointer pointer, string[] ownFields, DiagnosticBag diagnostics) =>
        Read(new YamlMapping([.. owner.Entries.Where(entry => !ownFields.Contains(entry.Key.Text))], owner.Place), pointer, diagnostics);
}
