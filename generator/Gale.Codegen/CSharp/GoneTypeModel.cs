using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A type that is gone.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it was public; else internal.</param>
/// <param name="Reason">What code that uses it is told.</param>
/// <param name="Members">The properties of a record, the alternatives of a union.</param>
/// <param name="Values">The values of an enum.</param>
/// <param name="Methods">The methods of operations.</param>
/// <param name="Interface">What operations were known as.</param>
internal sealed record GoneTypeModel(
    GoneTypeKind Kind,
    Identifier Name,
    bool IsPublic,
    Literal Reason,
    EquatableArray<GoneMemberModel> Members,
    EquatableArray<Identifier> Values,
    EquatableArray<GoneMethodModel> Methods,
    Identifier? Interface);
