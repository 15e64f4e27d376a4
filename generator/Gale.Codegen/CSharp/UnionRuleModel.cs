using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A member that has constants in an alternative.</summary>
/// <param name="Slot">Which of the members with constants.</param>
/// <param name="Values">Which of its constants, from 1.</param>
internal sealed record UnionRuleModel(int Slot, EquatableArray<int> Values);
