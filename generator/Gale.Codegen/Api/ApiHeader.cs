namespace Gale.Codegen.Api;

/// <summary>A header that answers bring.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Type">What it holds: a value without members, a vocabulary, a list or an object of such, or any JSON.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
/// <param name="Description">The document's description.</param>
internal sealed record ApiHeader(string Key, string Name, ApiTypeUse Type, bool IsDeprecated, string? Description)
{
    /// <summary>Whether the text is JSON: the document describes the header by <c>content</c>.</summary>
    public bool IsJson { get; init; }

    /// <summary>What stands between the items of a list.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Whether the members of an object have <c>=</c> between name and value.</summary>
    public bool IsExploded { get; init; }

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
