using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What the document says beside the usual of a field of a form (OpenAPI 3.1, 4.8.15).</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How a list or an object becomes text.</param>
/// <param name="IsExploded">Whether each item or member is a field of its own.</param>
/// <param name="MediaType">The media type of the part.</param>
/// <param name="AllowsReserved">Whether characters that mean something in an address are sent as they are.</param>
/// <param name="IsStyled">Whether a part is what the style makes of the value, and not what its media type does.</param>
/// <param name="Headers">The headers of the part that always have one value.</param>
internal sealed record ApiFormField(
    string Name, ApiParameterStyle Style, bool IsExploded, string? MediaType, bool AllowsReserved, bool IsStyled, EquatableArray<ApiPartHeader> Headers)
{
    /// <summary>What stands between the items of lists that are items themselves, the outermost first; empty where they are JSON.</summary>
    public string InnerSeparators { get; init; } = "";
}
