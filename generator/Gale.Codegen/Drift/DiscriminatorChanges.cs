using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Compares what tells the alternatives of a schema apart.</summary>
internal static class DiscriminatorChanges
{
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) => (was.Discriminator, now.Discriminator) switch
    {
        (null, { } added) => [new(SchemaChangeKind.DiscriminatorAdded, Variance.Replaces, added.PropertyName, "", added.PropertyName, null, added.Place)],
        ({ } gone, null) => [new(SchemaChangeKind.DiscriminatorRemoved, Variance.Replaces, gone.PropertyName, gone.PropertyName, "", gone.Place, now.Place)],
        ({ } before, { } after) => [.. Renamed(before, after), .. Mapped(before, after)],
        _ => [],
    };

    private static IEnumerable<SchemaChange> Renamed(Discriminator was, Discriminator now) => was.PropertyName == now.PropertyName
        ? []
        : [new(SchemaChangeKind.DiscriminatorRenamed, Variance.Replaces, now.PropertyName, was.PropertyName, now.PropertyName, was.Place, now.Place)];

    private static IEnumerable<SchemaChange> Mapped(Discriminator was, Discriminator now)
    {
        foreach (var entry in now.Mapping)
        {
            if (TargetOf(was, entry.Key) is not { } before)
            {
                yield return new(SchemaChangeKind.MappingAdded, Variance.Widens, entry.Key, "", entry.Value, null, now.Place);
            }
            else if (before != entry.Value)
            {
                yield return new(SchemaChangeKind.MappingChanged, Variance.Replaces, entry.Key, before, entry.Value, was.Place, now.Place);
            }
        }

        foreach (var entry in was.Mapping.Where(entry => TargetOf(now, entry.Key) is null))
        {
            yield return new(SchemaChangeKind.MappingRemoved, Variance.Narrows, entry.Key, entry.Value, "", was.Place, now.Place);
        }
    }

    private static string? TargetOf(Discriminator discriminator, string value) =>
        discriminator.Mapping.Where(entry => entry.Key == value).Select(entry => entry.Value).FirstOrDefault();
}
