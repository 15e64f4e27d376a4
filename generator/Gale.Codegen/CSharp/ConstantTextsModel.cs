using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The texts that a member may be in one of several alternatives.</summary>
/// <param name="Member">Its name in JSON.</param>
/// <param name="Texts">The texts.</param>
internal sealed record ConstantTextsModel(Literal Member, EquatableArray<Literal> Texts);
