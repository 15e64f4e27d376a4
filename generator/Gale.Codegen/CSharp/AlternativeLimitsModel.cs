using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What is allowed of an alternative, and what tells it.</summary>
/// <param name="Kinds">What it is in JSON, as values of the runtime's enum.</param>
/// <param name="Texts">The texts of the discriminator that stand for it.</param>
/// <param name="Required">The members without which it is another one.</param>
/// <param name="Constants">The members whose texts it names.</param>
/// <param name="Limits">What is allowed; <see langword="null"/>: everything.</param>
internal sealed record AlternativeLimitsModel(
    EquatableArray<Identifier> Kinds,
    EquatableArray<Literal> Texts,
    EquatableArray<Literal> Required,
    EquatableArray<ConstantTextsModel> Constants,
    LimitsModel? Limits);
