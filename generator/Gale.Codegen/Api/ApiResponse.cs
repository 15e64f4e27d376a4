namespace Gale.Codegen.Api;

/// <summary>One documented answer.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Status">A status code, a range (<c>4XX</c>) or <c>default</c>.</param>
/// <param name="Content">What it brings; <see langword="null"/> where it brings nothing that is read.</param>
/// <param name="Description">The document's description.</param>
internal sealed record ApiResponse(string Key, string Status, ApiContent? Content, string? Description)
{
    /// <summary>What it holds.</summary>
    public ApiTypeUse? Type => Content?.Type;

    /// <summary>Whether it is an answer to a call that went well. <c>default</c> is not: it stands for whatever is not documented.</summary>
    public bool IsSuccess => Status[0] == '2';
}
