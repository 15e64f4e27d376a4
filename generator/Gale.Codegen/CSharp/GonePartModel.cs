using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>What a type had that is still there.</summary>
/// <param name="Kind">What the type is.</param>
/// <param name="Type">The type.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
/// <param name="Members">The properties that it has no more, or the alternatives of a union.</param>
internal sealed record GonePartModel(GonePartKind Kind, Identifier Type, bool IsPublic, EquatableArray<GoneMemberModel> Members)
{
    /// <summary>Of options: the properties that they still have, which are all that is printed of them.</summary>
    public EquatableArray<Identifier> Printed { get; init; } = [];
}
