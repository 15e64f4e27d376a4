using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What the document allows of a value beside its type, down to the values in it that have no key of their own.</summary>
internal sealed record ApiLimits
{
    /// <summary>Everything is allowed.</summary>
    public static readonly ApiLimits None = new();

    /// <summary>The limits of the value itself.</summary>
    public EquatableArray<ApiLimit> Own { get; init; } = [];

    /// <summary>The texts that it must be one of.</summary>
    public EquatableArray<string> Texts { get; init; } = [];

    /// <summary>Those of the first items of a list, where they differ from the others.</summary>
    public EquatableArray<ApiLimits> FirstItems { get; init; } = [];

    /// <summary>Those of the (further) items of a list.</summary>
    public ApiLimits? Items { get; init; }

    /// <summary>Those of members, by name.</summary>
    public EquatableArray<ApiMemberLimits> Members { get; init; } = [];

    /// <summary>Those of members whose names match, by pattern.</summary>
    public EquatableArray<ApiMemberLimits> MatchingMembers { get; init; } = [];

    /// <summary>Those of members that are neither declared nor matched.</summary>
    public ApiLimits? OtherMembers { get; init; }

    /// <summary>The members that are none of <see cref="OtherMembers"/>.</summary>
    public EquatableArray<string> DeclaredMembers { get; init; } = [];

    /// <summary>Those of the names of members.</summary>
    public ApiLimits? Names { get; init; }

    /// <summary>The key of limits that have one.</summary>
    public string? Same { get; init; }

    /// <summary>Limits that hold too.</summary>
    public EquatableArray<ApiLimits> AllOf { get; init; } = [];

    /// <summary>Those that hold instead for an object that says of which kind it is.</summary>
    public ApiKindLimits? Kinds { get; init; }

    /// <summary>Alternatives of which a value must be within the limits of one.</summary>
    public ApiChoiceLimits? Choice { get; init; }

    /// <summary>Whether something is said here, and not only where this leads to.</summary>
    public bool SaySomething => Own.Count > 0 || Texts.Count > 0 || Inner.Any(inner => inner.SaySomething);

    /// <summary>The keys that it leads to.</summary>
    public IEnumerable<string> Keys =>
        Inner.SelectMany(inner => inner.Keys).Concat(Same is null ? [] : [Same]).Concat(Kinds?.Kinds.Select(kind => kind.Key) ?? []);

    private IEnumerable<ApiLimits> Inner => FirstItems
        .Concat(Members.Concat(MatchingMembers).Select(member => member.Limits))
        .Concat(AllOf)
        .Concat(new[] { Items, OtherMembers, Names }.OfType<ApiLimits>())
        .Concat(Choice?.Alternatives.Select(alternative => alternative.Limits).OfType<ApiLimits>() ?? []);
}
