namespace Gale.Codegen.Api;

/// <summary>The operations of one tag.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Tag">The tag; empty for the operations that have none.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiGroup(string Key, string Tag, string? Description)
{
    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
