namespace Gale.Codegen.CSharp;

/// <summary>A security scheme as a property of the client's options.</summary>
/// <param name="Name">The property.</param>
/// <param name="Scheme">The scheme's name in the document.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record CredentialModel(Identifier Name, Literal Scheme, Doc Doc);
