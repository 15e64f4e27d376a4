using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads <c>type</c>: a name, or since 3.1 a list of names (JSON Schema 2020-12 Validation, 6.1.1).</summary>
internal static class SchemaTypesReader
{
    private const string Expected = "string, number, integer, boolean, object, array or null";

    public static IReadOnlyList<string> Read(YamlNode? node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (node is null or YamlScalar { IsNull: true, Text: not "null" })
        {
            return [];
        }

        IReadOnlyList<YamlNode> names = node is YamlSequence sequence ? sequence.Items : [node];
        var types = new List<string>(names.Count);
        foreach (var name in names)
        {
            if (TypeOf(name) is { } type)
            {
                types.Add(type);
            }
            else
            {
                Report(name, pointer, diagnostics);
            }
        }

        return types;
    }

    /// <summary>A null without quotes is taken for the name: in YAML they are easily forgotten, and nothing else can be meant.</summary>
    private static string? TypeOf(YamlNode node) =>
        node is YamlScalar { Text: "string" or "number" or "integer" or "boolean" or "object" or "array" or "null" } scalar
            ? scalar.Text
            : null;

    private static void Report(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            diagnostics.ReportWord(scalar, pointer, Expected);
        }
        else
        {
            diagnostics.ReportKind(node, pointer, Expected);
        }
    }
}
