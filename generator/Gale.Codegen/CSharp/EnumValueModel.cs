namespace Gale.Codegen.CSharp;

/// <summary>A value of an enum.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Number">Its number; zero is left to <c>Unknown</c>, or to no value at all.</param>
/// <param name="Text">Its text on the wire.</param>
/// <param name="Utf8Text">The same as UTF-8.</param>
/// <param name="Utf8Length">Length of the text in bytes of UTF-8.</param>
/// <param name="Constant">What it is in JSON.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used.</param>
internal sealed record EnumValueModel(
    Identifier Name, int Number, Literal Text, Literal Utf8Text, int Utf8Length, UnionConstantModel Constant, Doc Doc, Literal? Obsolete)
{
    /// <summary>Whether the baseline has not got it.</summary>
    public bool IsNew { get; init; }
}
