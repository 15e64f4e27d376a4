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

    /// <summary>Of <c>oauth2</c>, in document order.</summary>
    public required IReadOnlyList<OAuthFlow> Flows { get; init; }

    public string? OpenIdConnectUrl { get; init; }

    /// <summary>The same scheme under another name.</summary>
    public SecurityScheme As(string name) => name == Name ? this : new SecurityScheme(Node, Pointer)
    {
        Name = name,
        Type = Type,
        Description = Description,
        ParameterName = ParameterName,
        In = In,
        Scheme = Scheme,
        BearerFormat = BearerFormat,
        Flows = Flows,
        OpenIdConnectUrl = OpenIdConnectUrl,
    };
}
