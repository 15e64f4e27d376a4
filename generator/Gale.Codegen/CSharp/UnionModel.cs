using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Alternatives as an abstract record with a nested record for each, and one for what is none of them.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="CodecType">The codec as others refer to it: an alternative may be called as it is.</param>
/// <param name="Unknown">The nested record for what is none of the alternatives.</param>
/// <param name="Cases">The alternatives, in document order.</param>
/// <param name="Discriminator">The member that tells the objects apart, as UTF-8.</param>
/// <param name="Members">The members that tell those objects apart that the discriminator does not, in the order of their numbers.</param>
internal sealed record UnionModel(
    Identifier Name,
    Identifier Codec,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    TypeName CodecType,
    Identifier Unknown,
    EquatableArray<UnionCaseModel> Cases,
    Literal? Discriminator,
    EquatableArray<UnionMemberModel> Members) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>The objects among the alternatives that no text tells.</summary>
    public IReadOnlyList<UnionCaseModel> Objects => [.. Beginning(JsonTokens.Object).Where(@case => @case.Texts.Count == 0)];

    /// <summary>Whether the members of an object have to be looked at.</summary>
    public bool HasChoice => Objects.Count > (Discriminator is null ? 1 : 0);

    /// <summary>
    /// The alternatives that a value may be that begins with this token. Of texts, the vocabularies come first and what takes any
    /// text comes last; of numbers, the vocabularies and integers come first and what may round them comes last.
    /// </summary>
    public IReadOnlyList<UnionCaseModel> Beginning(JsonTokens token)
    {
        var cases = Cases.Where(@case => (@case.Tokens & token) != 0);
        return token switch
        {
            JsonTokens.String => [.. cases.OrderBy(TurnOfText)],
            JsonTokens.Number => [.. cases.OrderBy(TurnOfNumber)],
            _ => [.. cases],
        };
    }

    /// <summary>Whether integers are one alternative and other numbers are another: then <c>1.0</c> is no integer, and no number is written as one.</summary>
    public bool TellsIntegersApart =>
        Beginning(JsonTokens.Number) is var numbers && numbers.Any(@case => @case.Reading == UnionCaseReading.Value) && numbers.Any(@case => @case.KeepsWhatCame);

    private static int TurnOfText(UnionCaseModel @case) => @case.Reading switch
    {
        UnionCaseReading.Vocabulary => 0,
        UnionCaseReading.AnyText => 2,
        _ => 1,
    };

    private static int TurnOfNumber(UnionCaseModel @case) => @case.Reading switch
    {
        UnionCaseReading.Vocabulary => 0,
        UnionCaseReading.Union => 2,
        UnionCaseReading.Rounded => 3,
        _ => 1,
    };
}
