using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>An object with members.</summary>
/// <param name="Key">See <see cref="ApiType"/>.</param>
/// <param name="NameParts">See <see cref="ApiType"/>.</param>
/// <param name="Description">See <see cref="ApiType"/>.</param>
/// <param name="IsDeprecated">See <see cref="ApiType"/>.</param>
/// <param name="Usage">See <see cref="ApiType"/>.</param>
/// <param name="Members">The members, in document order, inherited ones first.</param>
/// <param name="AdditionalMembers">What the others hold; <see langword="null"/> where the document does not say.</param>
/// <param name="Inheritance">What it is a kind of, and what are kinds of it; <see langword="null"/> where it has neither.</param>
internal sealed record ApiObject(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage,
    EquatableArray<ApiMember> Members,
    ApiAdditionalMembers? AdditionalMembers,
    ApiInheritance? Inheritance = null) : ApiType(Key, NameParts, Description, IsDeprecated, Usage)
{
    /// <summary>Whether the document says that it may have members beside these, of any kind.</summary>
    public bool TakesOthers { get; init; }

    /// <summary>Members that only what is read has. Who makes what is sent out of it passes over them.</summary>
    public EquatableArray<string> PassedOver { get; init; } = [];

    /// <inheritdoc/>
    /// <remarks>A value of one may be one of its kinds, and of those each has what is above it: all travel where one does.</remarks>
    public override IEnumerable<ApiTypeUse> PartsIn(ApiUsage directions) => MembersIn(directions).Concat(Inheritance?.Relatives ?? []);

    /// <summary>What its members are, as far as they travel with it.</summary>
    /// <param name="directions">The direction; of both, what travels in both.</param>
    public IEnumerable<ApiTypeUse> MembersIn(ApiUsage directions) => Members
        .Where(member => member.TravelsIn(directions))
        .Select(member => member.Type)
        .Concat(AdditionalMembers is { } others ? [others.Type] : []);
}
