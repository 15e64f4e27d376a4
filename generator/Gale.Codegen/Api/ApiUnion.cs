using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A value that is one of several alternatives (<c>oneOf</c>, <c>anyOf</c>, several types).</summary>
/// <param name="Key">See <see cref="ApiType"/>.</param>
/// <param name="NameParts">See <see cref="ApiType"/>.</param>
/// <param name="Description">See <see cref="ApiType"/>.</param>
/// <param name="IsDeprecated">See <see cref="ApiType"/>.</param>
/// <param name="Usage">See <see cref="ApiType"/>.</param>
/// <param name="Cases">The alternatives, in document order; two at least.</param>
/// <param name="Discriminator">
/// The member whose text says which of the objects it is: the document's discriminator, or a required member that has a constant
/// in each of them. <see langword="null"/> where there is none that tells all of them apart.
/// </param>
internal sealed record ApiUnion(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage,
    EquatableArray<ApiUnionCase> Cases,
    string? Discriminator) : ApiType(Key, NameParts, Description, IsDeprecated, Usage)
{
    /// <inheritdoc/>
    public override IEnumerable<ApiTypeUse> PartsIn(ApiUsage directions) => Cases.Select(@case => @case.Type);
}
