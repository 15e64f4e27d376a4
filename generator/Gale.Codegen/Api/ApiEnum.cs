using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A vocabulary of texts.</summary>
/// <param name="Key">See <see cref="ApiType"/>.</param>
/// <param name="NameParts">See <see cref="ApiType"/>.</param>
/// <param name="Description">See <see cref="ApiType"/>.</param>
/// <param name="IsDeprecated">See <see cref="ApiType"/>.</param>
/// <param name="Usage">See <see cref="ApiType"/>.</param>
/// <param name="Values">The values, in document order, each once.</param>
internal sealed record ApiEnum(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage,
    EquatableArray<ApiEnumValue> Values) : ApiType(Key, NameParts, Description, IsDeprecated, Usage)
{
    /// <summary>Whether a server may answer with a value that the document does not know yet.</summary>
    public bool IsRead => Usage != ApiUsage.Request;
}
