using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What the document allows of a value that is one of several alternatives.</summary>
/// <param name="Discriminator">The member whose text says which of the objects it is.</param>
/// <param name="Alternatives">The alternatives.</param>
internal sealed record ApiChoiceLimits(string? Discriminator, EquatableArray<ApiAlternativeLimits> Alternatives);
