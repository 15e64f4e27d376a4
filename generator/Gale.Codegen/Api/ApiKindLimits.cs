using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>Where the limits of the kinds of an object are.</summary>
/// <param name="Discriminator">The member whose text says of which kind an object is.</param>
/// <param name="Kinds">The keys of their limits.</param>
internal sealed record ApiKindLimits(string Discriminator, EquatableArray<ApiKindLimit> Kinds);
