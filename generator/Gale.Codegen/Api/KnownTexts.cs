namespace Gale.Codegen.Api;

/// <summary>What the texts of a discriminator stand for.</summary>
/// <param name="Texts">Those of each alternative, by its key.</param>
/// <param name="Undecided">The keys of two alternatives that they do not tell apart, if there are such.</param>
/// <param name="Faults">What its mapping says that cannot be.</param>
internal sealed record KnownTexts(
    IReadOnlyDictionary<string, DiscriminatorTexts> Texts, (string One, string Other)? Undecided, IReadOnlyList<MappingFault> Faults);
