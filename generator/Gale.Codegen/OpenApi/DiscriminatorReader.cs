using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Discriminator Object (OpenAPI Specification).</summary>
internal static class DiscriminatorReader
{
    public static Discriminator? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return fields.RequiredText("propertyName", "The discriminator is left out.") is not { } propertyName
            ? null
            : new Discriminator(node, pointer)
            {
                PropertyName = propertyName,
                Mapping = [.. fields.TextMap("mapping").Select(entry => new MappingEntry(entry.Key, entry.Value.Text, entry.Value.Place))],
                DefaultMapping = fields.Text("defaultMapping"),
            };
    }
}
