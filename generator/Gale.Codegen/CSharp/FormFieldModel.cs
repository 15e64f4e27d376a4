using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A field of a form that is not sent as usual.</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">The runtime's name of its style.</param>
/// <param name="IsExploded">Whether each item or member is a field of its own.</param>
/// <param name="MediaType">The media type of the part; <see langword="null"/>: the usual one.</param>
/// <param name="AllowsReserved">Whether characters that mean something in an address are sent as they are.</param>
/// <param name="IsStyled">Whether a part is what the style makes of the value.</param>
/// <param name="Headers">The headers of the part that always have one value.</param>
internal sealed record FormFieldModel(
    Literal Name, Identifier Style, bool IsExploded, Literal? MediaType, bool AllowsReserved, bool IsStyled, EquatableArray<PartHeaderModel> Headers)
{
    /// <summary>What stands between the items of lists that are items themselves; <see langword="null"/> where there are none.</summary>
    public Literal? InnerSeparators { get; init; }
}
