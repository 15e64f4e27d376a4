namespace Gale.Codegen.CSharp;

/// <summary>A parameter of a method, or a member of its options.</summary>
/// <param name="Name">The argument's or the property's name.</param>
/// <param name="Placement">Where it travels.</param>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Type">Its type.</param>
/// <param name="Codec">For a body: what writes it.</param>
/// <param name="EnumNames">For an enum: the class that has its texts.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="IsJoined">Whether the items of a list stand between commas; else each is a parameter of its own.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used; never on a required one.</param>
internal sealed record ParameterModel(
    Identifier Name,
    ParameterPlacement Placement,
    Literal WireName,
    TypeName Type,
    TypeName Codec,
    TypeName? EnumNames,
    bool IsRequired,
    bool IsJoined,
    Doc Doc,
    Literal? Obsolete);
