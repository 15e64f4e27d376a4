using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>The members of an object beside those that the document names.</summary>
/// <param name="Type">What each of them holds.</param>
/// <param name="Except">The names that the document does have, but not for the direction in which the object travels.</param>
/// <param name="IsSecret">Whether they must not be printed.</param>
/// <param name="Description">The document's description.</param>
internal sealed record ApiAdditionalMembers(ApiTypeUse Type, EquatableArray<string> Except, bool IsSecret, string? Description)
{
    /// <summary>What each of them is in a form, where that is not what it is in JSON.</summary>
    public ApiTypeUse? InForm { get; init; }
}
