using System.ComponentModel;

namespace Gale.Codegen.Runtime.Json;

/// <summary>A member that has constants in an alternative: where it is there with another value, it is not this alternative.</summary>
/// <param name="member">Which of the members with constants.</param>
/// <param name="values">Which of its constants, from 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionRule(int member, params int[] values)
{
    /// <summary>Whether it holds of an object that has these values.</summary>
    /// <param name="found">The value of each member with constants: 0 where it is absent, -1 where it is no constant.</param>
    internal bool Holds(ReadOnlySpan<int> found) => found[member] == 0 || values.AsSpan().Contains(found[member]);
}
