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

        JoinMappings(pair.Changes);
        if (pair.Changes.Exists(change => !change.IsOfMember && IsOfType(change) && (change.Variance == Variance.Replaces || HaveOtherForms(pair))))
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

    /// <summary>An alternative with what the mapping has for it is one thing that came, or went.</summary>
    private static void JoinMappings(List<SchemaChange> changes)
    {
        for (var index = 0; index < changes.Count; index++)
        {
            var mapping = changes[index];
            var (kind, name) = mapping.Kind switch
            {
                SchemaChangeKind.MappingAdded => (SchemaChangeKind.AlternativeAdded, mapping.After),
                SchemaChangeKind.MappingRemoved => (SchemaChangeKind.AlternativeRemoved, mapping.Before),
                _ => (mapping.Kind, ""),
            };
            var at = name.Length == 0 ? -1 : changes.FindIndex(change => change.Kind == kind && change.Before + change.After == DiscriminatorChanges.NameIn(name));
            if (at >= 0)
            {
                changes[at] = changes[at] with { MappedText = mapping.Name };
                changes[index] = mapping with { IsConsequence = true };
            }
        }
    }

    /// <summary>An object with members is another type than one of any.</summary>
    private static bool HaveOtherForms(SchemaPair pair) => pair.Was.Schema.Properties.Count == 0 != (pair.Now.Schema.Properties.Count == 0);

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
