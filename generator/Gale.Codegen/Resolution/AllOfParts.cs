namespace Gale.Codegen.Resolution;

/// <summary>Looks at the parts of an <c>allOf</c> before they are merged.</summary>
internal static class AllOfParts
{
    /// <summary>How far is looked for a part inside another; no hierarchy is larger.</summary>
    private const int MostIncluded = 256;

    /// <summary>The part in which all others are included; <see langword="null"/> where there is none.</summary>
    public static SchemaUse? WholeOf(IReadOnlyList<SchemaUse> parts)
    {
        var distinct = parts.GroupBy(part => part.Target.Key, StringComparer.Ordinal).Select(same => same.First()).ToList();
        if (distinct.Count > 1)
        {
            var included = new HashSet<string>(distinct.SelectMany(part => IncludedIn(part.Target)), StringComparer.Ordinal);
            distinct.RemoveAll(part => included.Contains(part.Target.Key));
        }

        return distinct.Count == 1 ? distinct[0] : null;
    }

    /// <summary>The parts as a set.</summary>
    public static string SetOf(IEnumerable<SchemaUse> parts) =>
        string.Join("\n", parts.Select(part => part.Target.Key).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal));

    private static HashSet<string> IncludedIn(ResolvedSchema schema)
    {
        var included = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<ResolvedSchema>(schema.Parts);
        while (pending.Count > 0 && included.Count < MostIncluded)
        {
            var part = pending.Dequeue();
            if (included.Add(part.Key))
            {
                foreach (var inner in part.Parts)
                {
                    pending.Enqueue(inner);
                }
            }
        }

        return included;
    }
}
