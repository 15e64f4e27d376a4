namespace Gale.Codegen.Api;

/// <summary>A JSON request body.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether a call must send it.</param>
/// <param name="Description">The document's description.</param>
internal sealed record ApiBody(string Key, ApiTypeUse Type, bool IsRequired, string? Description);
