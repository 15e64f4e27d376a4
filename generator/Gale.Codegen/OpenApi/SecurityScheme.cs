using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Security Scheme Object with its key.</summary>
internal sealed class SecurityScheme(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>Its key among the components.</summary>
    public required string Name { get; init; }

    /// <summary><c>apiKey</c>, <c>http</c>, <c>mutualTLS</c>, <c>oauth2</c> or <c>openIdConnect</c>.</summary>
    public required string Type { get; init; }

    public string? Description { get; init; }

    /// <summary>The header, query or cookie parameter of an <c>apiKey</c>.</summary>
    public string? ParameterName { get; init; }

    /// <summary>Where an <c>apiKey</c> goes.</summary>
    public string? In { get; init; }

    /// <summary>Of <c>http</c>: <c>basic</c>, <c>bearer</c>, or another registered one.</summary>
    public string? Scheme { get; init; }

    public string? BearerFormat { get; init; }
}
