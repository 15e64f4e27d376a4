namespace Gale.Codegen.Api;

/// <summary>A security scheme that a client serves.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Scheme">The scheme's name in the document.</param>
/// <param name="Kind">How it travels.</param>
/// <param name="ParameterName">The header, parameter or cookie of an API key; empty for others.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiCredential(string Key, string Scheme, ApiCredentialKind Kind, string ParameterName, string? Description)
{
    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
