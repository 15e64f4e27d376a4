using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Alternatives as an abstract record with a nested record for each, and one for what is none of them.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="Cases">The alternatives, in document order.</param>
/// <param name="Discriminator">The member that tells the objects apart, as UTF-8.</param>
/// <param name="Members">
/// The names that tell the objects apart where no one member does, in the order of their bits.
/// </param>
internal sealed record UnionModel(
    Identifier Name,
    Identifier Codec,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    EquatableArray<UnionCaseModel> Cases,
    Literal? Discriminator,
    EquatableArray<WireText> Members) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>The alternatives that a value may be that begins with this token, those first that can be told by their text.</summary>
    public IReadOnlyList<UnionCaseModel> Beginning(JsonTokens token) =>
        [.. Cases.Where(@case => (@case.Tokens & token) != 0).OrderBy(@case => @case.Shape.Kind == ValueKind.OpenEnum ? 0 : 1)];
}
