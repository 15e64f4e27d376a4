namespace Gale.Codegen.CSharp;

/// <summary>A group as a property of the client.</summary>
/// <param name="Name">The property.</param>
/// <param name="Interface">Its type.</param>
/// <param name="Implementation">What the client puts there.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record GroupPropertyModel(Identifier Name, TypeName Interface, TypeName Implementation, Doc Doc);
