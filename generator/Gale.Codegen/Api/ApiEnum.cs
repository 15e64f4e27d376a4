using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A vocabulary of texts.</summary>
/// <param name="Key">See <see cref="ApiType"/>.</param>
/// <param name="NameParts">See <see cref="ApiType"/>.</param>
/// <param name="Description">See <see cref="ApiType"/>.</param>
/// <param name="IsDeprecated">See <see cref="ApiType"/>.</param>
/// <param name="Usage">See <see cref="ApiType"/>.</param>
/// <param name="Values">The values, in document order, each once.</param>
/// <param name="TakesAnyText">Whether the document allows any text beside the values.</param>
internal sealed record ApiEnum(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage,
    EquatableArray<ApiEnumValue> Values,
    bool TakesAnyText) : ApiType(Key, NameParts, Description, IsDeprecated, Usage)
{
    /// <summary>Whether there may be a value that the document does not know: a newer server's, or one of the caller's own.</summary>
    public bool IsOpen => TakesAnyText || Usage != ApiUsage.Request;
}
