namespace Gale.Codegen.Api;

/// <summary>A member of an object.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether it must be there; whether it may be null is the type's to say.</param>
/// <param name="Constant">The only value that the document allows; <see langword="null"/> where there are others.</param>
/// <param name="Direction">In which direction it travels.</param>
/// <param name="IsSecret">Whether it must not be printed: <c>format: password</c> or <c>writeOnly</c>.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
/// <param name="Description">The document's description.</param>
/// <param name="Example">The document's example, as JSON.</param>
internal sealed record ApiMember(
    string Key,
    string Name,
    ApiTypeUse Type,
    bool IsRequired,
    ApiConstant? Constant,
    ApiMemberDirection Direction,
    bool IsSecret,
    bool IsDeprecated,
    string? Description,
    string? Example)
{
    /// <summary>Whether it may be absent and may be null, which are not the same. Any JSON has a null of its own.</summary>
    public bool MayBeAbsentOrNull => !IsRequired && Type is { IsNullable: true };

    /// <summary>What it is in a form, where that is not what it is in JSON.</summary>
    public ApiTypeUse? InForm { get; init; }

    /// <summary>Whether it travels in a direction, or in both.</summary>
    public bool TravelsIn(ApiUsage directions) => Direction switch
    {
        ApiMemberDirection.ReadOnly => directions == ApiUsage.Response,
        ApiMemberDirection.WriteOnly => directions == ApiUsage.Request,
        _ => true,
    };

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
