using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>An OAuth Flow Object with its key.</summary>
internal sealed class OAuthFlow(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>
    /// <c>implicit</c>, <c>password</c>, <c>clientCredentials</c>, <c>authorizationCode</c> or, since 3.2,
    /// <c>deviceAuthorization</c>.
    /// </summary>
    public required string Name { get; init; }

    public string? AuthorizationUrl { get; init; }

    public string? DeviceAuthorizationUrl { get; init; }

    public string? TokenUrl { get; init; }

    public string? RefreshUrl { get; init; }

    /// <summary>Each scope with what it allows, in document order.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Scopes { get; init; }
}
