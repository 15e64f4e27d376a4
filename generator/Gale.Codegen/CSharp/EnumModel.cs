using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A vocabulary as an enum.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Names">The name of the class that turns values into texts and back.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="IsOpen">Whether it has <c>Unknown</c>: it is read, so a newer server may bring a value it does not know.</param>
/// <param name="AreTexts">Whether all its values are texts; else numbers and booleans are among them.</param>
/// <param name="Values">Its values, in document order.</param>
internal sealed record EnumModel(
    Identifier Name,
    Identifier Codec,
    Identifier Names,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    bool IsOpen,
    bool AreTexts,
    EquatableArray<EnumValueModel> Values) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>The values that it had and has no more.</summary>
    public EquatableArray<GoneValueModel> Gone { get; init; } = [];
}
