using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

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
        var gone = was.Where(schema => !IsNull(schema, before)).ToList();
        var added = new List<Schema>();
        var both = new List<(SchemaView, SchemaView)>();
        foreach (var schema in now.Where(schema => !IsNull(schema, after)))
        {
            if (gone.FirstOrDefault(other => AreSame(other, schema, before, after)) is { } same)
            {
                gone.Remove(same);
                both.Add((SchemaView.Of(same, before), SchemaView.Of(schema, after)));
            }
            else
            {
                added.Add(schema);
            }
        }

        foreach (var (same, schema) in (IEnumerable<(Schema, Schema)>)[.. Renamed(gone, added, nowOwner, before, after, names), .. Edited(gone, added)])
        {
            gone.Remove(same);
            added.Remove(schema);
            both.Add((SchemaView.Of(same, before), SchemaView.Of(schema, after)));
        }

        return new AlternativeMatch(
            both,
            [
                .. gone.Select(schema => new SchemaChange(SchemaChangeKind.AlternativeRemoved, Variance.Narrows, keyword, SchemaText.OfAlternative(schema), "", schema.Place, Keyword.PlaceOf(nowOwner, keyword))),
                .. added.Select(schema => new SchemaChange(SchemaChangeKind.AlternativeAdded, Variance.Widens, keyword, "", SchemaText.OfAlternative(schema), Keyword.PlaceOf(wasOwner, keyword), schema.Place)),
            ]);
    }

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

    private static string TypesOf(Schema schema) => schema.Types.Count > 0 ? string.Join(" ", schema.Types) : "enum";

    private static bool IsNull(Schema schema, SchemaTable table) => SchemaView.IsNull(table.Resolve(schema).Target.Schema);

    private static bool AreSame(Schema was, Schema now, SchemaTable before, SchemaTable after)
    {
        var (one, other) = (before.Resolve(was).Target, after.Resolve(now).Target);
        return one.ComponentName is not null || other.ComponentName is not null
            ? one.ComponentName == other.ComponentName
            : (was.Title is not null && was.Title == now.Title) || YamlComparer.AreSame(was.Node, now.Node);
    }
}
