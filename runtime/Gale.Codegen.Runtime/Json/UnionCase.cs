using System.ComponentModel;

namespace Gale.Codegen.Runtime.Json;

/// <summary>An object among the alternatives of a union: a bit for each member's name that tells it from the others.</summary>
/// <param name="required">The members without which it is not this one.</param>
/// <param name="known">The members that it has a place for, the required ones among them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionCase(ulong required, ulong known)
{
    internal ulong Required => required;

    internal ulong Known => known;
}
