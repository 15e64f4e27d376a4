using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Schemas that need, where they travel both ways, one type to read and another to send: a member is in one of them only, or may be
/// absent and null, which who sends has to tell apart.
/// </summary>
internal static class TwoShapes
{
    /// <summary>Marks the changes by which a schema needs two types and did not, or the other way round.</summary>
    public static void Mark(SchemaPair pair, ComparedSchemas schemas)
    {
        if (!pair.Changes.Exists(IsOfShape))
        {
            return;
        }

        var was = MembersOf(pair.Was.Schema, pair.WasRequired, schemas.Before);
        var now = MembersOf(pair.Now.Schema, pair.NowRequired, schemas.After);
        if (was.Count == 0 == (now.Count == 0))
        {
            return;
        }

        for (var index = 0; index < pair.Changes.Count; index++)
        {
            if (IsOfShape(pair.Changes[index]) && (was.Contains(pair.Changes[index].Name) || now.Contains(pair.Changes[index].Name)))
            {
                pair.Changes[index] = pair.Changes[index] with { ChangesShapes = true };
            }
        }
    }

    private static bool IsOfShape(SchemaChange change) => change is { IsOfMember: true, IsUndeclared: false, Name.Length: > 0 } && change.Kind is
        SchemaChangeKind.ReadOnlyAdded or SchemaChangeKind.ReadOnlyRemoved or SchemaChangeKind.WriteOnlyAdded or SchemaChangeKind.WriteOnlyRemoved or
        SchemaChangeKind.NullAdded or SchemaChangeKind.NullRemoved or SchemaChangeKind.MemberBecameOptional or SchemaChangeKind.MemberBecameRequired or
        SchemaChangeKind.MemberAdded or SchemaChangeKind.MemberRemoved;

    /// <summary>The names of the members that need it.</summary>
    private static HashSet<string> MembersOf(Schema schema, HashSet<string> required, SchemaTable table) => new(
        from member in schema.Properties
        let view = SchemaView.Of(member.Schema, table)
        where view.IsReadOnly != view.IsWriteOnly || (view.TakesNull && !required.Contains(member.Name))
        select member.Name,
        StringComparer.Ordinal);
}
