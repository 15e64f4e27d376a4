namespace Gale.Codegen.CSharp;

/// <summary>A property of the client that is gone.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Interface">Its type.</param>
/// <param name="Reason">What code that uses it is told.</param>
internal sealed record GoneGroupModel(Identifier Name, TypeName Interface, Literal Reason);
