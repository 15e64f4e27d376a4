namespace Gale.Codegen.CSharp;

/// <summary>The server of some operations as a property of the client's options, by which they can be sent elsewhere.</summary>
/// <param name="Name">The property.</param>
/// <param name="Url">The address that the document gives them.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record OwnServerModel(Identifier Name, Literal Url, Doc Doc);
