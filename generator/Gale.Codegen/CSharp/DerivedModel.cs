using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A record that derives from another, as that one's codec sees it.</summary>
/// <param name="Type">The record.</param>
/// <param name="Codec">What reads and writes it.</param>
/// <param name="ReadMethod">The method that reads it once it is known to be the one.</param>
/// <param name="Texts">The texts of the discriminator that stand for it.</param>
/// <param name="IsDirect">Whether nothing stands between the two.</param>
internal sealed record DerivedModel(TypeName Type, TypeName Codec, Identifier ReadMethod, EquatableArray<WireText> Texts, bool IsDirect);
