using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Security Requirement Object: schemes that must be satisfied together; none means that the call may be anonymous.</summary>
internal sealed class SecurityRequirement(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public required IReadOnlyList<SchemeUse> Schemes { get; init; }
}
