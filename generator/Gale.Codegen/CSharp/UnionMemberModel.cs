using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A member by which the objects of a union are told apart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slot">Which of the members with constants it is; 0 where it has none.</param>
/// <param name="Constants">Every constant that it has in one of the objects.</param>
internal sealed record UnionMemberModel(WireText Name, int Slot, EquatableArray<UnionConstantModel> Constants);
