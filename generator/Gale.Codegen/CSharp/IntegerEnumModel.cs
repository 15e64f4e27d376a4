using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A vocabulary of integers as an enum with these very numbers: one that the document does not know is a value too.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="IsOpen">Whether it is read, so that a newer server may bring a number that it does not name.</param>
/// <param name="IsLong">Whether the numbers are of 64 bits.</param>
/// <param name="Values">Its values, in document order.</param>
internal sealed record IntegerEnumModel(
    Identifier Name,
    Identifier Codec,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    bool IsOpen,
    bool IsLong,
    EquatableArray<IntegerEnumValueModel> Values) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>The values that it had and has no more.</summary>
    public EquatableArray<GoneValueModel> Gone { get; init; } = [];
}
