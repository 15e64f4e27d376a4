namespace Gale.Codegen.Api;

/// <summary>A request body.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Content">What it is.</param>
/// <param name="IsRequired">Whether a call must send it.</param>
/// <param name="Description">The document's description.</param>
internal sealed record ApiBody(string Key, ApiContent Content, bool IsRequired, string? Description)
{
    /// <summary>Under which key its limits are among those of <see cref="ApiModel.Limits"/>; a body of several media types may have several.</summary>
    public string LimitsKey { get; init; } = Key;
}
