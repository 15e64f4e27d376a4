using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Says what a change to a schema means where the schema travels.</summary>
internal static class SchemaChanges
{
    /// <param name="change">The change.</param>
    /// <param name="pair">The schema.</param>
    /// <param name="travel">Where the schema travels.</param>
    /// <param name="operations">The operations that it reaches.</param>
    /// <param name="document">The document as it is.</param>
    public static ApiChange Describe(SchemaChange change, SchemaPair pair, Travel travel, IReadOnlyList<string> operations, OpenApiDocument document)
    {
        var way = TravelOf(change, change.IsOfMember ? SchemaTravels.AsMember(travel) : travel);
        var isOfBoth = (travel & Travel.Sent) != 0 && (travel & Travel.Read) != 0;
        return new ApiChange(ApiChangeKind.Schema, change.ChangesShapes && !isOfBoth ? change with { ChangesShapes = false } : change, way, SubjectOf(change, pair, document), change.Before, change.After, change.Was, change.At, operations)
        {
            IsBreaking = Breaks(way, Travel.Sent, change, Variance.Narrows) || Breaks(way, Travel.Read, change, Variance.Widens),
            SchemaKey = pair.Now.Key,
            Checks = CheckNames.Of(change, way),
        };
    }

    private static bool Breaks(Travel way, Travel direction, SchemaChange change, Variance variance) =>
        (way & direction) != Travel.None && change.Variance.HasFlag(variance);

    /// <summary>What only answers have is no matter of requests, unless it is in no answer; and the other way round.</summary>
    private static Travel TravelOf(SchemaChange change, Travel travel)
    {
        var way = travel & ~(change.IsReadOnly ? Travel.Sent : Travel.None) & ~(change.IsWriteOnly ? Travel.Read : Travel.None);
        return way == Travel.None ? travel : way;
    }

    private static string SubjectOf(SchemaChange change, SchemaPair pair, OpenApiDocument document)
    {
        var schema = change.Use is { } use ? SchemaName.Of(use, document) : SchemaName.Of(pair.Now, document);
        return !change.IsOfMember ? schema : change.Name.Length == 0 ? schema + "[]" : $"{schema}.{change.Name}";
    }
}
