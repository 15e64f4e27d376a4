using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A server as a member of the class of all servers: a property, or a method where there is something to fill in.</summary>
/// <param name="Name">The member.</param>
/// <param name="Url">The address, variables in braces.</param>
/// <param name="Document">The parameter for where the document is, to which the address is relative; <see langword="null"/> for a whole address.</param>
/// <param name="Variables">Its variables, those without default first.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record ServerModel(Identifier Name, Literal Url, Identifier? Document, EquatableArray<ServerVariableModel> Variables, Doc Doc);
