using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>Leaves out limits that say nothing, and the ways to them: most objects have none, also in those that they hold.</summary>
internal sealed class LimitsTrimmer
{
    private readonly HashSet<string> _needed;

    private LimitsTrimmer(HashSet<string> needed) => _needed = needed;

    public static EquatableArray<ApiLimitsEntry> Trim(IReadOnlyList<ApiLimitsEntry> entries)
    {
        var trimmer = new LimitsTrimmer(Needed(entries));
        return entries
            .Where(entry => trimmer._needed.Contains(entry.Key))
            .Select(entry => entry with { Limits = trimmer.Trim(entry.Limits) ?? ApiLimits.None })
            .ToEquatableArray();
    }

    /// <summary>From those that say something to those that lead to one.</summary>
    private static HashSet<string> Needed(IReadOnlyList<ApiLimitsEntry> entries)
    {
        var users = entries.SelectMany(entry => entry.Limits.Keys.Select(key => (Key: key, User: entry.Key))).ToLookup(use => use.Key, use => use.User, StringComparer.Ordinal);
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(entries.Where(entry => entry.Limits.SaySomething).Select(entry => entry.Key));
        while (pending.Count > 0)
        {
            var key = pending.Pop();
            if (needed.Add(key))
            {
                foreach (var user in users[key])
                {
                    pending.Push(user);
                }
            }
        }

        return needed;
    }

    private ApiLimits? Trim(ApiLimits? limits)
    {
        if (limits is null)
        {
            return null;
        }

        var (items, others) = (Trim(limits.Items), Trim(limits.OtherMembers));
        var firstItems = limits.FirstItems.Select(item => Trim(item) ?? ApiLimits.None).ToEquatableArray();
        var trimmed = limits with
        {
            FirstItems = firstItems.All(item => item == ApiLimits.None) && items is null ? [] : firstItems,
            Items = items,
            Members = Trim(limits.Members),
            MatchingMembers = others is null ? Trim(limits.MatchingMembers) : limits.MatchingMembers.Select(Trimmed).ToEquatableArray(),
            OtherMembers = others,
            DeclaredMembers = others is null ? [] : limits.DeclaredMembers,
            Same = limits.Same is { } key && _needed.Contains(key) ? key : null,
            AllOf = limits.AllOf.Select(Trim).OfType<ApiLimits>().ToEquatableArray(),
            Kinds = Trim(limits.Kinds),
            Choice = Trim(limits.Choice),
        };
        return trimmed == ApiLimits.None ? null : trimmed;
    }

    private EquatableArray<ApiMemberLimits> Trim(EquatableArray<ApiMemberLimits> members) =>
        members.Select(Trimmed).Where(member => member.Limits != ApiLimits.None).ToEquatableArray();

    private ApiMemberLimits Trimmed(ApiMemberLimits member) => member with { Limits = Trim(member.Limits) ?? ApiLimits.None };

    private ApiKindLimits? Trim(ApiKindLimits? kinds)
    {
        var needed = kinds?.Kinds.Where(kind => _needed.Contains(kind.Key)).ToEquatableArray() ?? [];
        return needed.Count == 0 ? null : kinds! with { Kinds = needed };
    }

    private ApiChoiceLimits? Trim(ApiChoiceLimits? choice)
    {
        var alternatives = choice?.Alternatives.Select(alternative => alternative with { Limits = Trim(alternative.Limits) }).ToEquatableArray() ?? [];
        return alternatives.All(alternative => alternative.Limits is null) || alternatives.Any(alternative => alternative.AllowsEverything) ? null : choice! with { Alternatives = alternatives };
    }
}
