using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A documented header.</summary>
/// <param name="Name">The property.</param>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Type">The property's type, with null for a header that was not sent.</param>
/// <param name="Getter">The runtime's method that reads it; <see langword="null"/> for a vocabulary.</param>
/// <param name="TypeArguments">What that method is closed over.</param>
/// <param name="Object">How the members of an object stand there; <see langword="null"/> for anything else.</param>
/// <param name="EnumNames">For a vocabulary: the class that has its texts.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used.</param>
internal sealed record HeaderModel(
    Identifier Name,
    Literal WireName,
    TypeName Type,
    Identifier? Getter,
    EquatableArray<TypeName> TypeArguments,
    HeaderObjectModel? Object,
    TypeName? EnumNames,
    Doc Doc,
    Literal? Obsolete)
{
    /// <summary>What stands between the items of a list; <see langword="null"/>: a comma.</summary>
    public Literal? Separator { get; init; }
}
