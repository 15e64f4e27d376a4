using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>What the document says beside the usual of one field of a form (OpenAPI 3.1, 4.8.15).</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How a list or an object becomes text.</param>
/// <param name="Explode">Whether each item or member is a field of its own.</param>
/// <param name="MediaType">The media type of the part; null: the usual one of its value.</param>
/// <param name="AllowReserved">Whether characters that mean something in an address stay as they are.</param>
/// <param name="IsStyled">Whether a part of a form is what the style makes of the value, whatever its media type (OpenAPI 3.1, 4.8.15.1).</param>
/// <param name="Inner">What stands between the items of lists that are items themselves, the outermost first.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FormField(
    string Name, ParameterStyle Style = ParameterStyle.Form, bool Explode = true, string? MediaType = null, bool AllowReserved = false, bool IsStyled = false, string Inner = "")
{
    /// <summary>Headers of the part that always have one value.</summary>
    public Dictionary<string, string> Headers { get; } = [];
}
