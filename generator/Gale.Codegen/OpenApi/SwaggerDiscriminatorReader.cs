using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads the discriminator of Swagger 2.0: the name of a member whose value is the name of a definition.</summary>
internal static class SwaggerDiscriminatorReader
{
    public static Discriminator? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar { IsNull: false } name)
        {
            return new Discriminator(node, pointer) { PropertyName = name.Text, Mapping = [] };
        }

        diagnostics.ReportKind(node, pointer, "a text (the name of a member)");
        return null;
    }
}
