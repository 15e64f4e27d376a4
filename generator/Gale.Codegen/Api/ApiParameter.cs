namespace Gale.Codegen.Api;

/// <summary>A parameter of an operation.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Location">Where it travels.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
/// <param name="Description">The document's description.</param>
/// <param name="Example">The document's example, as JSON.</param>
/// <param name="Style">How a list or an object becomes text.</param>
/// <param name="IsExploded">Whether each item of a list, each member of an object stands for itself; else they stand between delimiters.</param>
/// <param name="AllowsReserved">Whether characters that mean something in an address are sent as they are.</param>
internal sealed record ApiParameter(
    string Key,
    string Name,
    ApiParameterLocation Location,
    ApiTypeUse Type,
    bool IsRequired,
    bool IsDeprecated,
    string? Description,
    string? Example,
    ApiParameterStyle Style,
    bool IsExploded,
    bool AllowsReserved)
{
    /// <summary>What stands between the items of lists that are items themselves, the outermost first; empty where they are JSON.</summary>
    public string InnerSeparators { get; init; } = "";

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
