using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Which alternatives are the same: by the component they are, by what is written, else by their title or place.</summary>
/// <param name="Both">Those that both have.</param>
/// <param name="Changes">Those that are gone or new.</param>
internal sealed record AlternativeMatch(IReadOnlyList<(SchemaView Was, SchemaView Now)> Both, IReadOnlyList<SchemaChange> Changes)
{
    public static AlternativeMatch Of(ResolvedSchema was, ResolvedSchema now, SchemaTable before, SchemaTable after, TypeNameChanges names)
    {
        if (TypeList.IsTypes(was.Schema, before) && TypeList.IsTypes(now.Schema, after))
        {
            return new AlternativeMatch([], []);
        }

        if (was.Schema is { OneOf.Count: 0, AnyOf.Count: 0 } || now.Schema is { OneOf.Count: 0, AnyOf.Count: 0 })
        {
            return ChoiceMatch.Of(was, now, before, after);
        }

        if (was.Schema.OneOf.Count * now.Schema.OneOf.Count + was.Schema.AnyOf.Count * now.Schema.AnyOf.Count == 0)
        {
            // One word in the place of the other: what is to choose from is the same, whether several fit at once or not.
            return Match(now.Schema.OneOf.Count > 0 ? "oneOf" : "anyOf", [.. was.Schema.OneOf, .. was.Schema.AnyOf], [.. now.Schema.OneOf, .. now.Schema.AnyOf], was.Schema, now.Schema, before, after, names);
        }

        var one = Match("oneOf", was.Schema.OneOf, now.Schema.OneOf, was.Schema, now.Schema, before, after, names);
        var any = Match("anyOf", was.Schema.AnyOf, now.Schema.AnyOf, was.Schema, now.Schema, before, after, names);
        return new AlternativeMatch([.. one.Both, .. any.Both], [.. one.Changes, .. any.Changes]);
    }

    private static AlternativeMatch Match(
        string keyword, IReadOnlyList<Schema> was, IReadOnlyList<Schema> now, Schema wasOwner, Schema nowOwner, SchemaTable before, SchemaTable after, TypeNameChanges names)
    {
        var (earlier, later) = (was.Where(schema => !IsNull(schema, before)).ToList(), now.Where(schema => !IsNull(schema, after)).ToList());
        var (gone, added) = (new List<Schema>(earlier), new List<Schema>(later));
        var both = new List<(Schema Was, Schema Now)>();
        Take(later.Select(schema => ((Schema?)gone.FirstOrDefault(other => AreSame(other, schema, before, after)), schema)));
        Take([.. Renamed(gone, added, nowOwner, before, after, names), .. TakenOut(gone, added, before, after), .. Edited(gone, added)]);
        return new AlternativeMatch(
            [.. both.Select(pair => (SchemaView.Of(pair.Was, before), SchemaView.Of(pair.Now, after)))],
            [
                .. gone.Select(schema => new SchemaChange(SchemaChangeKind.AlternativeRemoved, Variance.Narrows, keyword, SchemaText.OfAlternative(schema), "", schema.Place, Keyword.PlaceOf(nowOwner, keyword))),
                .. added.Select(schema => new SchemaChange(SchemaChangeKind.AlternativeAdded, Variance.Widens, keyword, "", SchemaText.OfAlternative(schema), Keyword.PlaceOf(wasOwner, keyword), schema.Place)),
                .. Moved(keyword, both, earlier, later),
            ]);

        void Take(IEnumerable<(Schema? Was, Schema Now)> pairs)
        {
            foreach (var (one, other) in pairs)
            {
                if (one is not null && gone.Contains(one) && added.Remove(other))
                {
                    gone.Remove(one);
                    both.Add((one, other));
                }
            }
        }
    }

    /// <summary>Those without a name, which are called after their place among the others.</summary>
    private static IEnumerable<SchemaChange> Moved(string keyword, List<(Schema Was, Schema Now)> both, List<Schema> earlier, List<Schema> later) =>
        from pair in both
        where IsNameless(pair.Was) && IsNameless(pair.Now)
        let places = (Was: earlier.IndexOf(pair.Was), Now: later.IndexOf(pair.Now))
        where places.Was != places.Now
        select new SchemaChange(SchemaChangeKind.AlternativeMoved, Variance.None, keyword, WordAt(places.Was), WordAt(places.Now), pair.Was.Place, pair.Now.Place);

    private static bool IsNameless(Schema schema) => IsInPlace(schema) && schema.Properties.Count > 0 && CSharpNames.OfType(schema) is null;

    /// <summary>What such a one is called in C#, behind the name of the choice.</summary>
    public static string WordAt(int index) => FormattableString.Invariant($"Option{index + 1}");

    /// <summary>One that is written in place and becomes a component, or the other way round, in the same words.</summary>
    private static IEnumerable<(Schema Was, Schema Now)> TakenOut(List<Schema> gone, List<Schema> added, SchemaTable before, SchemaTable after) =>
        from was in gone
        let one = before.Resolve(was).Target
        from now in added
        let other = after.Resolve(now).Target
        where (one.ComponentName is null) != (other.ComponentName is null) && SchemaWords.AreSame(one.Schema.Node, other.Schema.Node)
        select (was, now);

    /// <summary>A component that is called otherwise and written as it was; where its name is what the discriminator goes by it is another.</summary>
    private static IReadOnlyList<(Schema Was, Schema Now)> Renamed(
        List<Schema> gone, List<Schema> added, Schema owner, SchemaTable before, SchemaTable after, TypeNameChanges names)
    {
        if (gone.Count == 0 || added.Count == 0 || owner.Discriminator is { Mapping.Count: 0 })
        {
            return [];
        }

        var byWords = added.ToLookup(schema => after.Resolve(schema).Target.Schema.Node.Fingerprint);
        var pairs =
            from was in gone
            let target = before.Resolve(was).Target
            let now = byWords[target.Schema.Node.Fingerprint].FirstOrDefault(other => names.IsRenamed(target.ComponentName, after.Resolve(other).Target.ComponentName))
            where now is not null
            select (Was: was, Now: now);
        return [.. pairs.GroupBy(pair => pair.Now).Select(same => same.First())];
    }

    /// <summary>One that is written in place and says something else now: the only one of its type on either side.</summary>
    private static IEnumerable<(Schema Was, Schema Now)> Edited(List<Schema> gone, List<Schema> added)
    {
        var (wereInPlace, areInPlace) = (gone.Where(IsInPlace).ToLookup(TypesOf, StringComparer.Ordinal), added.Where(IsInPlace).ToLookup(TypesOf, StringComparer.Ordinal));
        return wereInPlace
            .Where(same => same.Count() == 1 && areInPlace[same.Key].Count() == 1)
            .Select(same => (same.First(), areInPlace[same.Key].First()));
    }

    private static bool IsInPlace(Schema schema) => schema is { Reference: null, AllOf.Count: 0, Title: null } && (schema.Types.Count > 0 || schema.Enum is not null);

    private static string TypesOf(Schema schema) => schema.Types.Count > 0 ? string.Join(" ", schema.Types.Where(type => type != "null")) : "enum";

    private static bool IsNull(Schema schema, SchemaTable table) => SchemaView.IsNull(table.Resolve(schema).Target.Schema);

    private static bool AreSame(Schema was, Schema now, SchemaTable before, SchemaTable after)
    {
        var (one, other) = (before.Resolve(was).Target, after.Resolve(now).Target);
        return one.ComponentName is not null || other.ComponentName is not null
            ? one.ComponentName == other.ComponentName
            : was.Title == now.Title && (was.Title is not null || SchemaWords.AreSame(was.Node, now.Node));
    }
}
