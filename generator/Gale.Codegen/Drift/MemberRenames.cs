using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Finds the members that were renamed: of the same type under the same parent, and called alike (<c>amount_cents</c>,
/// <c>amount</c>). A member is half of one pair at most, and where several fit none is chosen.
/// </summary>
internal static class MemberRenames
{
    /// <summary>Where more than this is gone and new at once, nothing was renamed: it is another object.</summary>
    private const int MostComparisons = 10_000;

    public static IReadOnlyList<(SchemaProperty Was, SchemaProperty Now)> Among(
        IReadOnlyList<SchemaProperty> gone, IReadOnlyList<SchemaProperty> added, SchemaTable before, SchemaTable after)
    {
        if (gone.Count * (long)added.Count is 0 or > MostComparisons)
        {
            return [];
        }

        var alike = (
            from was in gone
            from now in added
            where NameLikeness.AreAlike(was.Name, now.Name) && AreOfOneType(SchemaView.Of(was.Schema, before), SchemaView.Of(now.Schema, after))
            select (Was: was, Now: now)).ToList();
        var (byWas, byNow) = (alike.ToLookup(pair => pair.Was.Name, StringComparer.Ordinal), alike.ToLookup(pair => pair.Now.Name, StringComparer.Ordinal));
        return [.. alike.Where(pair => byWas[pair.Was.Name].Count() == 1 && byNow[pair.Now.Name].Count() == 1)];
    }

    private static bool AreOfOneType(SchemaView was, SchemaView now) =>
        was.Target.ComponentName == now.Target.ComponentName &&
        was.Target.Schema.Types.Where(type => type != "null").SequenceEqual(now.Target.Schema.Types.Where(type => type != "null")) &&
        was.Target.Schema.Format == now.Target.Schema.Format;
}
