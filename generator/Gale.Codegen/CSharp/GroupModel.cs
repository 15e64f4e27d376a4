using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The operations of one tag: an interface, the class behind it and a base for decorators and fakes.</summary>
/// <param name="Property">The client's property.</param>
/// <param name="Interface">The interface.</param>
/// <param name="Implementation">The class that makes the calls.</param>
/// <param name="Delegating">The class whose virtual members forward.</param>
/// <param name="IsPublic">Whether interface and base are public; else internal.</param>
/// <param name="Doc">The documentation.</param>
/// <param name="Methods">The operations, in document order.</param>
internal sealed record GroupModel(
    Identifier Property,
    Identifier Interface,
    Identifier Implementation,
    Identifier Delegating,
    bool IsPublic,
    Doc Doc,
    EquatableArray<MethodModel> Methods)
{
    /// <summary>The operations that it had and has no more.</summary>
    public EquatableArray<GoneMethodModel> Gone { get; init; } = [];
}
