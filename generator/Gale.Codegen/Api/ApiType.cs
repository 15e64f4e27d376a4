using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A type that needs a declaration.</summary>
/// <param name="Key">The semantic key: where it stands in the document.</param>
/// <param name="NameParts">
/// What it is called: the schema's name, or for an inline one the name of the type it stands in and the member's.
/// </param>
/// <param name="Description">The document's description.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
/// <param name="Usage">In which directions it travels.</param>
internal abstract record ApiType(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage)
{
    /// <summary>The uses of other types that it is made of.</summary>
    public virtual IEnumerable<ApiTypeUse> Parts => [];
}
