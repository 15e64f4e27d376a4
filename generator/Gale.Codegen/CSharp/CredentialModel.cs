namespace Gale.Codegen.CSharp;

/// <summary>A security scheme as a property of the client's options.</summary>
/// <param name="Name">The property.</param>
/// <param name="Scheme">The scheme's name in the document.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Place">The method that puts an API key in its place; <see langword="null"/> for what has one place.</param>
/// <param name="ParameterName">The header, parameter or cookie of an API key.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record CredentialModel(Identifier Name, Literal Scheme, TypeName Type, Identifier? Place, Literal ParameterName, Doc Doc);
