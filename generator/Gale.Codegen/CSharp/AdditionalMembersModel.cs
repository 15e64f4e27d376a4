using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The property of a record for the members that have none of their own.</summary>
/// <param name="Map">A map of them.</param>
/// <param name="Value">What each of them holds.</param>
/// <param name="Except">The names that are none of them, though they have no property.</param>
/// <param name="IsSecret">Whether they must not be printed.</param>
/// <param name="IsInherited">Whether the record has it from what it derives from.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record AdditionalMembersModel(ValueShape Map, TypeName Value, EquatableArray<WireText> Except, bool IsSecret, bool IsInherited, Doc Doc);
