using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares what tells the alternatives of a schema apart.</summary>
internal static class DiscriminatorChanges
{
    /// <param name="was">The schema as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="schemas">The schemas of both documents.</param>
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now, ComparedSchemas schemas) => (was.Discriminator, now.Discriminator) switch
    {
        (null, { } added) when AreToldByConstants(was, added, schemas.Before) => [],
        ({ } gone, null) when AreToldByConstants(now, gone, schemas.After) => [],
        (null, { } added) => [new(SchemaChangeKind.DiscriminatorAdded, Variance.Replaces, added.PropertyName, "", added.PropertyName, null, added.Place)],
        ({ } gone, null) => [new(SchemaChangeKind.DiscriminatorRemoved, Variance.Replaces, gone.PropertyName, gone.PropertyName, "", gone.Place, now.Place)],
        ({ } before, { } after) => [.. Renamed(before, after), .. Mapped(before, after, schemas.Names)],
        _ => [],
    };

    /// <summary>Whether the alternatives say themselves what a discriminator says of them, each by a constant that must be there.</summary>
    private static bool AreToldByConstants(Schema choice, Discriminator discriminator, SchemaTable table) =>
        choice.OneOf.Count + choice.AnyOf.Count > 0 && choice.OneOf.Concat(choice.AnyOf).All(alternative => IsToldByConstant(table.Resolve(alternative).Target, discriminator, table));

    private static bool IsToldByConstant(ResolvedSchema alternative, Discriminator discriminator, SchemaTable table) =>
        alternative.Schema.Required.Contains(discriminator.PropertyName) &&
        alternative.Schema.Properties.FirstOrDefault(member => member.Name == discriminator.PropertyName) is { } member &&
        ConstantOf(table.Resolve(member.Schema).Target.Schema) is { } text &&
        (EntryOf(discriminator, text) is { } entry ? NameIn(entry) == alternative.ComponentName : discriminator.Mapping.All(other => NameIn(other) != alternative.ComponentName));

    private static string? ConstantOf(Schema schema) => ((schema.Const ?? (schema.Enum is { Count: 1 } values ? values[0] : null)) as YamlScalar)?.Text;

    private static IEnumerable<SchemaChange> Renamed(Discriminator was, Discriminator now) => was.PropertyName == now.PropertyName
        ? []
        : [new(SchemaChangeKind.DiscriminatorRenamed, Variance.Replaces, now.PropertyName, was.PropertyName, now.PropertyName, was.Place, now.Place)];

    private static IEnumerable<SchemaChange> Mapped(Discriminator was, Discriminator now, TypeNameChanges names)
    {
        foreach (var entry in now.Mapping)
        {
            if (EntryOf(was, entry.Text) is not { } before)
            {
                // The name of a schema stands for it without an entry (OpenAPI 3.1.1, 4.8.25).
                if (NameIn(entry) == entry.Text)
                {
                    continue;
                }

                yield return new(SchemaChangeKind.MappingAdded, Variance.Widens, entry.Text, "", entry.Schema, null, entry.Place);
            }
            else if (NameIn(before) != NameIn(entry) && !names.IsRenamed(NameIn(before), NameIn(entry)))
            {
                yield return new(SchemaChangeKind.MappingChanged, Variance.Replaces, entry.Text, before.Schema, entry.Schema, before.Place, entry.Place);
            }
        }

        foreach (var entry in was.Mapping.Where(entry => EntryOf(now, entry.Text) is null && NameIn(entry) != entry.Text))
        {
            yield return new(SchemaChangeKind.MappingRemoved, Variance.Narrows, entry.Text, entry.Schema, "", entry.Place, now.Place);
        }
    }

    /// <summary>A name and a reference to what has it are the same.</summary>
    public static string NameIn(string schema) => schema.Substring(schema.LastIndexOf('/') + 1);

    private static string NameIn(MappingEntry entry) => NameIn(entry.Schema);

    private static MappingEntry? EntryOf(Discriminator discriminator, string text) => discriminator.Mapping.FirstOrDefault(entry => entry.Text == text);
}
