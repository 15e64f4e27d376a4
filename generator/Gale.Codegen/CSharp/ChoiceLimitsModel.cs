using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What is allowed of alternatives.</summary>
/// <param name="Discriminator">The member whose text says which of the objects a value is.</param>
/// <param name="Alternatives">The alternatives.</param>
internal sealed record ChoiceLimitsModel(Literal? Discriminator, EquatableArray<AlternativeLimitsModel> Alternatives);
