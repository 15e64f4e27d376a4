namespace Gale.Codegen.Api;

/// <summary>A security scheme that travels as <c>Authorization: Bearer</c> (RFC 6750): http bearer, OAuth 2, OpenID Connect.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Scheme">The scheme's name in the document.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiCredential(string Key, string Scheme, string? Description);
