using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>An alternative of a union.</summary>
/// <param name="Name">The nested record.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Tokens">What it begins with in JSON.</param>
/// <param name="Reading">How it shows that a value is another alternative.</param>
/// <param name="Texts">The texts of the union's discriminator that stand for it.</param>
/// <param name="Tag">The text of the discriminator that is written into it, as UTF-8, where it may not say it itself.</param>
/// <param name="Untagged">What it says instead as a kind of another object, as UTF-8.</param>
/// <param name="Required">The numbers of the members without which it is not this one.</param>
/// <param name="Known">The numbers of the members that it has a place for.</param>
/// <param name="Rules">The members of which it names the values.</param>
/// <param name="IsConverted">Whether its value converts to the union by itself: no interface, and no other alternative of its type.</param>
/// <param name="IsSecret">Whether its value must not be printed.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record UnionCaseModel(
    Identifier Name,
    ValueShape Shape,
    JsonTokens Tokens,
    UnionCaseReading Reading,
    EquatableArray<WireText> Texts,
    Literal? Tag,
    Literal? Untagged,
    EquatableArray<int> Required,
    EquatableArray<int> Known,
    EquatableArray<UnionRuleModel> Rules,
    bool IsConverted,
    bool IsSecret,
    Doc Doc)
{
    /// <summary>Whether the baseline has not got it.</summary>
    public bool IsNew { get; init; }

    /// <summary>
    /// Whether it keeps what came beside a value that is less. A text that a vocabulary does not know is another alternative.
    /// </summary>
    public bool KeepsWhatCame => Reading == UnionCaseReading.Rounded;
}
