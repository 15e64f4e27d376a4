using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What is allowed of the kinds of an object.</summary>
/// <param name="Discriminator">The member whose text says of which kind it is.</param>
/// <param name="Kinds">The texts, and the names of the limits of their kinds.</param>
internal sealed record KindLimitsModel(Literal Discriminator, EquatableArray<KindLimitModel> Kinds);
