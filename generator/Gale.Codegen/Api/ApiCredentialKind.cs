namespace Gale.Codegen.Api;

/// <summary>How a credential travels.</summary>
internal enum ApiCredentialKind
{
    /// <summary><c>Authorization: Bearer</c> (RFC 6750): http bearer, OAuth 2, OpenID Connect.</summary>
    Bearer,

    /// <summary><c>Authorization: Basic</c> (RFC 7617).</summary>
    Basic,

    /// <summary>An API key in a header of the document's choice.</summary>
    HeaderKey,

    /// <summary>An API key in the query.</summary>
    QueryKey,

    /// <summary>An API key in a cookie.</summary>
    CookieKey,
}
