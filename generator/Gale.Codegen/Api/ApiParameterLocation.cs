namespace Gale.Codegen.Api;

/// <summary>Where a parameter travels (OpenAPI 3.1, 4.8.12.1).</summary>
internal enum ApiParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query (OpenAPI 3.2).</summary>
    QueryString,
}
