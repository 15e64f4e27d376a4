using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A list whose first items each have a meaning of their own.</summary>
/// <param name="Key">See <see cref="ApiType"/>.</param>
/// <param name="NameParts">See <see cref="ApiType"/>.</param>
/// <param name="Description">See <see cref="ApiType"/>.</param>
/// <param name="IsDeprecated">See <see cref="ApiType"/>.</param>
/// <param name="Usage">See <see cref="ApiType"/>.</param>
/// <param name="Items">Those items, in their order; a required one stands before all that are not.</param>
/// <param name="FurtherItem">What each item behind them is.</param>
internal sealed record ApiTuple(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage,
    EquatableArray<ApiMember> Items,
    ApiTypeUse FurtherItem) : ApiType(Key, NameParts, Description, IsDeprecated, Usage)
{
    /// <inheritdoc/>
    public override IEnumerable<ApiTypeUse> PartsIn(ApiUsage directions) => Items.Select(item => item.Type).Append(FurtherItem);
}
