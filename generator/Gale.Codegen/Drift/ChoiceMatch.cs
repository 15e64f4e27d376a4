using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>A schema that has become one of several alternatives, or that is left of several.</summary>
internal static class ChoiceMatch
{
    /// <summary>That one is several alternatives and the other is not; <see langword="null"/> where both are, or none.</summary>
    public static SchemaChange? ChangeBetween(ResolvedSchema was, ResolvedSchema now, SchemaTable before, SchemaTable after) =>
        IsChoice(was) == IsChoice(now) || (TypeList.IsTypes(was.Schema, before) && TypeList.IsTypes(now.Schema, after)) ? null : Of(was, now, before, after).Changes[0];

    public static AlternativeMatch Of(ResolvedSchema was, ResolvedSchema now, SchemaTable before, SchemaTable after)
    {
        var isWider = was.Schema is { OneOf.Count: 0, AnyOf.Count: 0 };
        var (choice, single) = isWider ? (now, was) : (was, now);
        var table = isWider ? after : before;
        var keyword = choice.Schema.OneOf.Count > 0 ? "oneOf" : "anyOf";
        var alternatives = choice.Schema.OneOf.Concat(choice.Schema.AnyOf).ToList();
        var same = alternatives.Select(alternative => SchemaView.Of(alternative, table)).FirstOrDefault(view => IsSame(view.Target, single));
        var variance = same is null ? Variance.Replaces : isWider ? Variance.Widens : Variance.Narrows;
        var names = string.Join(", ", alternatives.Select(SchemaText.OfAlternative));
        var name = single.ComponentName ?? SchemaText.OfTypes(single.Schema.Types);
        var alone = new SchemaView(single, TakesNull: false, []);
        return new AlternativeMatch(
            same is null ? [] : [isWider ? (alone, same) : (same, alone)],
            [
                isWider
                    ? new(SchemaChangeKind.AlternativesAdded, variance, "", name, names, was.Schema.Place, Keyword.PlaceOf(now.Schema, keyword)) { Keyword = keyword }
                    : new(SchemaChangeKind.AlternativesRemoved, variance, "", names, name, Keyword.PlaceOf(was.Schema, keyword), now.Schema.Place) { Keyword = keyword },
            ]);
    }

    private static bool IsChoice(ResolvedSchema schema) => schema.Schema.OneOf.Count + schema.Schema.AnyOf.Count > 0;

    private static bool IsSame(ResolvedSchema one, ResolvedSchema other) => one.ComponentName is not null || other.ComponentName is not null
        ? one.ComponentName == other.ComponentName
        : one.Schema.Types.Count > 0 && one.Schema.Types.SequenceEqual(other.Schema.Types);
}
