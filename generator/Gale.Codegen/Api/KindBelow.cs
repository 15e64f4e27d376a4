using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A kind of an object, or the object itself.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Levels">How far below the object it is: 0 for itself, 1 for one that names it.</param>
/// <param name="Texts">What the discriminator says of it that the object has, or inherits.</param>
internal sealed record KindBelow(UnionAlternative Kind, int Levels, EquatableArray<string> Texts);
