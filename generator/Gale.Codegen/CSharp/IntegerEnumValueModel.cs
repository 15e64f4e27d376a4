namespace Gale.Codegen.CSharp;

/// <summary>A value of an enum of integers.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Number">Its number, here and on the wire.</param>
/// <param name="Text">The number as a text.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used.</param>
internal sealed record IntegerEnumValueModel(Identifier Name, Literal Number, Literal Text, Doc Doc, Literal? Obsolete)
{
    /// <summary>Whether the baseline has not got it.</summary>
    public bool IsNew { get; init; }
}
