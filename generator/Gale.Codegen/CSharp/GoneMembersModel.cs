using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The properties that a record had and has no more, or the alternatives of a union.</summary>
/// <param name="Record">The record.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
/// <param name="IsSealed">Whether nothing derives from it.</param>
/// <param name="Members">The properties.</param>
internal sealed record GoneMembersModel(Identifier Record, bool IsPublic, bool IsSealed, EquatableArray<GoneMemberModel> Members)
{
    /// <summary>Whether it is a union.</summary>
    public bool IsUnion { get; init; }
}
