namespace Gale.Codegen.Runtime;

/// <summary>Where an API key travels.</summary>
internal enum ApiKeyPlace
{
    Header,
    Query,
    Cookie,
}
