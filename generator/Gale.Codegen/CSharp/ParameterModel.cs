namespace Gale.Codegen.CSharp;

/// <summary>A parameter of a method, or a member of its options.</summary>
/// <param name="Name">The argument's or the property's name.</param>
/// <param name="Local">The variable that holds it on the way into the request; an argument is that itself.</param>
/// <param name="Placement">Where it travels.</param>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Type">Its type.</param>
/// <param name="Codec">For a body: what writes it.</param>
/// <param name="EnumNames">For an enum: the class that has its texts.</param>
/// <param name="Integer">For an enum of integers: the type that it travels as.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="Style">The runtime's name of the style; <see langword="null"/> for a value that the request takes as it is.</param>
/// <param name="IsExploded">Whether each item of a list, each member of an object stands for itself.</param>
/// <param name="AllowsReserved">Whether characters that mean something in an address are sent as they are.</param>
/// <param name="Body">For a body: how it is sent.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used; never on a required one.</param>
internal sealed record ParameterModel(
    Identifier Name,
    Identifier Local,
    ParameterPlacement Placement,
    Literal WireName,
    TypeName Type,
    TypeName Codec,
    TypeName? EnumNames,
    TypeName? Integer,
    bool IsRequired,
    Identifier? Style,
    bool IsExploded,
    bool AllowsReserved,
    BodyModel? Body,
    Doc Doc,
    Literal? Obsolete)
{
    /// <summary>What stands between the items of lists that are items themselves; <see langword="null"/> where there are none.</summary>
    public Literal? InnerSeparators { get; init; }

    /// <summary>Whether its value says itself if it is absent or null.</summary>
    public bool MayBeAbsentOrNull { get; init; }

    /// <summary>What the document allows of it, where it is held against that before it is sent.</summary>
    public TypeName? Limits { get; init; }
}
