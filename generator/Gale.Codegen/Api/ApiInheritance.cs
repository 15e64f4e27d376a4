using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>How an object stands to those that it is a kind of, and to those that are kinds of it.</summary>
/// <param name="Base">What it is a kind of; <see langword="null"/> for the first of all.</param>
/// <param name="Discriminator">The member whose text says of which kind a value is; <see langword="null"/> where it has no kinds.</param>
/// <param name="Kinds">The kinds of it that the discriminator tells.</param>
/// <param name="Own">What it says of itself: as a kind of another, and where its own kinds are told by a member that has to be there.</param>
internal sealed record ApiInheritance(
    ApiTypeReference? Base,
    string? Discriminator,
    EquatableArray<ApiKind> Kinds,
    EquatableArray<ApiKindText> Own)
{
    /// <summary>What it says of itself in a member; <see langword="null"/> where nothing.</summary>
    public string? TextIn(string? member) => Own.FirstOrDefault(own => own.Member == member)?.Text;

    /// <summary>What it is a kind of, and its own kinds.</summary>
    public IEnumerable<ApiTypeReference> Relatives => Kinds.Select(kind => kind.Type).Concat(Base is null ? [] : [Base]);

    /// <summary>The same with other types in their places.</summary>
    public ApiInheritance With(Func<ApiTypeReference, ApiTypeReference> type) => this with
    {
        Base = Base is null ? null : type(Base),
        Kinds = Kinds.Select(kind => kind with { Type = type(kind.Type) }).ToEquatableArray(),
    };
}
