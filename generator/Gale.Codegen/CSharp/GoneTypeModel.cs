using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A type that is gone.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it was public; else internal.</param>
/// <param name="Reason">What code that uses it is told.</param>
internal sealed record GoneTypeModel(GoneTypeKind Kind, Identifier Name, bool IsPublic, Literal Reason)
{
    /// <summary>The properties of a record, the alternatives of a union.</summary>
    public EquatableArray<GoneMemberModel> Members { get; init; } = [];

    /// <summary>The values of an enum.</summary>
    public EquatableArray<Identifier> Values { get; init; } = [];

    /// <summary>The methods of operations.</summary>
    public EquatableArray<GoneMethodModel> Methods { get; init; } = [];

    /// <summary>What operations were known as.</summary>
    public Identifier? Interface { get; init; }

    /// <summary>Of a kind of a record: the record, where something can derive from it.</summary>
    public TypeName? Base { get; init; }
}
