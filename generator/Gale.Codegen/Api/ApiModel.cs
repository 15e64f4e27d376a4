using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>
/// An API as a client needs to know it: no positions, no references to follow, no C#. Everything in it compares by value, down
/// to the last list; that is what keeps an edit that changes nothing from re-running what comes after. Whoever adds a member
/// makes it a record, a string, a number, an enum or an <see cref="EquatableArray{T}"/> of those.
/// </summary>
/// <param name="Document">The document's file name, the first part of every key.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Description">The document's description.</param>
/// <param name="ServerUrl">The first absolute server address, variables filled in, or <see langword="null"/> where the document names none.</param>
/// <param name="Servers">Every server that the document names, its operations' too.</param>
/// <param name="Credentials">The security schemes that a client can serve.</param>
/// <param name="Groups">The tags in use, in the order of the document, then of their first use.</param>
/// <param name="Operations">Every operation, in document order.</param>
/// <param name="Headers">The headers that the document describes for answers, in the order of their first use.</param>
/// <param name="Types">
/// Every type that needs a declaration, as the document leads to them: inline ones behind the type they stand in, very deep ones last.
/// </param>
internal sealed record ApiModel(
    string Document,
    string Title,
    string? Description,
    string? ServerUrl,
    EquatableArray<ApiServer> Servers,
    EquatableArray<ApiCredential> Credentials,
    EquatableArray<ApiGroup> Groups,
    EquatableArray<ApiOperation> Operations,
    EquatableArray<ApiHeader> Headers,
    EquatableArray<ApiType> Types)
{
    /// <summary>What the API sends by itself, and is answered.</summary>
    public ApiWebhooks Webhooks { get; init; } = ApiWebhooks.None;

    /// <summary>What requests may carry of it; empty where the client does not look.</summary>
    public EquatableArray<ApiLimitsEntry> Limits { get; init; } = [];
}
