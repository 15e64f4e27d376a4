using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>One of the schemas of <c>oneOf</c> or <c>anyOf</c>, or one of several types of a schema.</summary>
/// <param name="Kind">What it is, as far as JSON can tell.</param>
/// <param name="Target">The schema.</param>
/// <param name="Use">The schema as it is written; <see langword="null"/> for one of several types.</param>
/// <param name="JsonType">The type that the schema does not say itself, or has beside others.</param>
/// <param name="IsNullable">Whether null is one of its values, or the only one.</param>
/// <param name="IsWriteOnly">Whether it is only ever sent, as secrets are.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record UnionAlternative(
    UnionAlternativeKind Kind, ResolvedSchema Target, Schema? Use, string? JsonType, bool IsNullable, bool IsWriteOnly, string? Description)
{
    /// <summary>An object as an alternative of nothing in particular.</summary>
    public static UnionAlternative Of(ResolvedSchema schema) => new(UnionAlternativeKind.Schema, schema, null, null, false, false, null);

    /// <summary>What the items of a list are, where that tells it from the other lists; else they are one alternative.</summary>
    public UnionAlternativeKind? ItemKind { get; init; }

    /// <summary>Whether the document names the same twice, which says nothing more.</summary>
    public bool IsSameAs(UnionAlternative other) => Target.Key == other.Target.Key && JsonType == other.JsonType;
}
