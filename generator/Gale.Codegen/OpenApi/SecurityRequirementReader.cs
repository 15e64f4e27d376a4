using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Security Requirement Object (OpenAPI Specification).</summary>
internal static class SecurityRequirementReader
{
    public static SecurityRequirement? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return node is not YamlMapping mapping ? null : new SecurityRequirement(node, pointer)
        {
            Schemes = [.. mapping.Entries.Select(entry => ReadUse(entry.Key, fields))],
        };
    }

    private static SchemeUse ReadUse(YamlScalar name, ObjectReader fields) =>
        new(name.Text, name.Place, fields.Texts(name.Text));
}
