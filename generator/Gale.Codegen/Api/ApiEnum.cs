using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A vocabulary: the values that a schema names.</summary>
/// <param name="Key">See <see cref="ApiType"/>.</param>
/// <param name="NameParts">See <see cref="ApiType"/>.</param>
/// <param name="Description">See <see cref="ApiType"/>.</param>
/// <param name="IsDeprecated">See <see cref="ApiType"/>.</param>
/// <param name="Usage">See <see cref="ApiType"/>.</param>
/// <param name="Kind">What the values are.</param>
/// <param name="Values">The values, in document order, each once.</param>
/// <param name="TakesOthers">Whether the document allows other values beside these.</param>
/// <param name="IsLong">Of integers: whether they are of 64 bits.</param>
internal sealed record ApiEnum(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage,
    ApiEnumKind Kind,
    EquatableArray<ApiEnumValue> Values,
    bool TakesOthers,
    bool IsLong) : ApiType(Key, NameParts, Description, IsDeprecated, Usage)
{
    /// <summary>Whether there may be values that the document does not know: a newer server's, or the caller's own.</summary>
    public bool MayHaveOthers => TakesOthers || !IsOnlySent;

    /// <summary>Whether a value has to stand for those. Integers stand for themselves.</summary>
    public bool IsOpen => Kind != ApiEnumKind.Integers && MayHaveOthers;
}
