namespace Gale.Codegen.Drift;

/// <summary>Says of the changes of a schema which are no surprise, and which are there because of another.</summary>
internal static class ChangeMarks
{
    public static void Put(SchemaPair pair)
    {
        if (OpenEnd.Is(pair.Now.Schema))
        {
            MarkExpected(pair.Changes);
        }

        if (pair.Changes.Exists(change => !change.IsOfMember && IsOfType(change) && change.Variance == Variance.Replaces))
        {
            MarkConsequences(pair.Changes);
        }
    }

    /// <summary>What may grow at any time was written for whoever reads it: more of it is no surprise.</summary>
    private static void MarkExpected(List<SchemaChange> changes)
    {
        for (var index = 0; index < changes.Count; index++)
        {
            changes[index] = changes[index] with { IsExpected = changes[index].Kind is SchemaChangeKind.ValueAdded or SchemaChangeKind.AlternativeAdded };
        }
    }

    /// <summary>Where one type is in the place of another, all else that differs is because of that.</summary>
    private static void MarkConsequences(List<SchemaChange> changes)
    {
        for (var index = 0; index < changes.Count; index++)
        {
            changes[index] = changes[index] with { IsConsequence = !IsOfType(changes[index]) };
        }
    }

    private static bool IsOfType(SchemaChange change) => change.Kind is SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged;
}
