using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Finds the members that were renamed: of the same type under the same parent, and called alike (<c>amount_cents</c>,
/// <c>amount</c>). A member is half of one pair at most, and where several fit none is chosen.
/// </summary>
internal static class MemberRenames
{
    /// <summary>Of the letters of the longer name, how many may differ: one in three.</summary>
    private const int LettersPerEdit = 3;

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
            where AreAlike(was.Name, now.Name) && AreOfOneType(SchemaView.Of(was.Schema, before), SchemaView.Of(now.Schema, after))
            select (Was: was, Now: now)).ToList();
        var (byWas, byNow) = (alike.ToLookup(pair => pair.Was.Name, StringComparer.Ordinal), alike.ToLookup(pair => pair.Now.Name, StringComparer.Ordinal));
        return [.. alike.Where(pair => byWas[pair.Was.Name].Count() == 1 && byNow[pair.Now.Name].Count() == 1)];
    }

    private static bool AreOfOneType(SchemaView was, SchemaView now) =>
        was.Target.ComponentName == now.Target.ComponentName &&
        was.Target.Schema.Types.Where(type => type != "null").SequenceEqual(now.Target.Schema.Types.Where(type => type != "null")) &&
        was.Target.Schema.Format == now.Target.Schema.Format;

    /// <summary>One is the other with something before or behind it, or a few letters make one of the other.</summary>
    private static bool AreAlike(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return IsExtended(shorter, longer) || ((longer.Length - shorter.Length) * LettersPerEdit <= longer.Length && NameDistance.Between(shorter, longer) * LettersPerEdit <= longer.Length);
    }

    private static bool IsExtended(string shorter, string longer) =>
        shorter.Length > 2 &&
        (longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && IsBoundary(longer, shorter.Length) ||
        longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) && IsBoundary(longer, longer.Length - shorter.Length));

    private static bool IsBoundary(string name, int index) =>
        index > 0 && index < name.Length && (!char.IsLetterOrDigit(name[index]) || !char.IsLetterOrDigit(name[index - 1]) || char.IsUpper(name[index]));
}
