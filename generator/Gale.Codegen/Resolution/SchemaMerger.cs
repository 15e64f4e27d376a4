using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Merges <c>allOf</c>: a value fits when it fits every part (JSON Schema 2020-12, 10.2.1.1), so members and requirements add up and what narrows narrows further.</summary>
internal static class SchemaMerger
{
    /// <param name="own">The schema that has the <c>allOf</c>; its own words come first.</param>
    /// <param name="uses">The parts, resolved and merged.</param>
    /// <param name="contradiction">A keyword on which no value can satisfy all of them.</param>
    public static Schema Merge(Schema own, IReadOnlyList<SchemaUse> uses, out string? contradiction)
    {
        IReadOnlyList<ResolvedSchema> parts = [.. uses.Select(use => use.Target)];
        IReadOnlyList<Schema> all = [own, .. parts.Select(part => part.Schema)];
        var takesNull = MergedNull.Of(own, uses.Select(MergedNull.SaidBy));
        var types = MergedTypes.Of(all, takesNull == true);
        var values = MergedValues.Of(all, takesNull != false);
        contradiction = types is null ? "type" : values is { AreNone: true } ? "enum" : null;
        return types is null ? Nothing(own) : Merge(own, all, [own, .. InlineOf(parts)], types, values, takesNull);
    }

    private static IEnumerable<Schema> InlineOf(IEnumerable<ResolvedSchema> parts) =>
        parts.Where(part => part.ComponentName is null).Select(part => part.Schema).Reverse();

    /// <param name="own">The schema that has the <c>allOf</c>.</param>
    /// <param name="all">It and its parts.</param>
    /// <param name="inline">Those of them whose words are about this schema and no other, the nearest first.</param>
    /// <param name="types">The types that all of them allow.</param>
    /// <param name="values">The values that all of them allow.</param>
    /// <param name="takesNull">Whether all of them allow null, where one tells.</param>
    private static Schema Merge(Schema own, IReadOnlyList<Schema> all, IReadOnlyList<Schema> inline, IReadOnlyList<string> types, MergedValues? values, bool? takesNull)
    {
        var alternatives = MergedAlternatives.Of(all);
        var required = RequiredOf(all);
        return new Schema(NodeOf(own, inline, values), own.Pointer)
        {
            Types = types,
            Format = MergedTypes.FormatOf(all),
            Enum = values?.Enum,
            Const = values?.Const,
            Properties = PropertiesOf(own, all),
            Required = [.. required.Select(name => name.Name)],
            RequiredPlaces = [.. required.Select(name => name.Place)],
            Items = Combined(own, "items", [.. all.Select(schema => schema.Items).OfType<Schema>()]),
            PrefixItems = FirstList(all, schema => schema.PrefixItems),
            AdditionalProperties = OthersOf(own, "additionalProperties", [.. all.Select(schema => schema.AdditionalProperties).OfType<Schema>()]),
            UnevaluatedProperties = OthersOf(own, "unevaluatedProperties", [.. all.Select(schema => schema.UnevaluatedProperties).OfType<Schema>()]),
            PatternProperties = [.. all.SelectMany(schema => schema.PatternProperties)],
            PropertyNames = First(all, schema => schema.PropertyNames),
            AllOf = [],
            OneOf = alternatives.OneOf,
            AnyOf = alternatives.AnyOf,
            Not = First(all, schema => schema.Not),
            Discriminator = First([.. inline, .. all], schema => schema.Discriminator),
            Nullable = takesNull == true && !types.Contains("null"),
            ForbidsNull = takesNull == false && alternatives.OneOf.Count + alternatives.AnyOf.Count > 0,
            ReadOnly = inline.Any(schema => schema.ReadOnly),
            WriteOnly = inline.Any(schema => schema.WriteOnly),
            Deprecated = inline.Any(schema => schema.Deprecated),
            Default = First(all, schema => schema.Default),
            Example = First(inline, schema => schema.Example),
            Examples = FirstList(inline, schema => schema.Examples),
            Title = First(inline, schema => schema.Title),
            Description = First([.. inline, .. all], schema => schema.Description),
            Constraints = MergedConstraints.Of(all),
            ContentEncoding = First(all, schema => schema.ContentEncoding),
            ContentMediaType = First(all, schema => schema.ContentMediaType),
            ContentSchema = First(all, schema => schema.ContentSchema),
            Definitions = own.Definitions,
        };
    }

    /// <summary>What no value fits; whatever comes is kept.</summary>
    private static Schema Nothing(Schema own) => SchemaReader.Read(
        own.Node is YamlMapping mapping ? mapping.Select(entry => entry.Key.Text is "title" or "description" or "deprecated" or "readOnly" or "writeOnly" ? entry : null) : own.Node,
        own.Pointer,
        []);

    /// <summary>The extensions of the parts are about what they are part of, those of a vocabulary about its values.</summary>
    private static YamlMapping NodeOf(Schema own, IEnumerable<Schema> inline, MergedValues? values)
    {
        var extensions = inline.SelectMany(schema => schema.Extensions).Where(extension => !MergedValues.IsAboutValues(extension.Key.Text)).Concat(values?.Extensions ?? []);
        var words = own.Node is YamlMapping mapping ? mapping.Entries.Where(entry => !SpecificationExtension.Is(entry.Key.Text)) : [];
        return new YamlMapping([.. words, .. extensions.GroupBy(extension => extension.Key.Text, StringComparer.Ordinal).Select(same => same.First())], own.Place);
    }

    /// <summary>What any of them requires, where the first of them names it.</summary>
    private static IReadOnlyList<(string Name, Place Place)> RequiredOf(IEnumerable<Schema> all) =>
    [
        .. all.SelectMany(schema => schema.Required.Select((name, index) => (Name: name, Place: index < schema.RequiredPlaces.Count ? schema.RequiredPlaces[index] : schema.Place)))
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(same => same.First()),
    ];

    /// <summary>A member that several describe must fit what each of them says.</summary>
    private static IReadOnlyList<SchemaProperty> PropertiesOf(Schema own, IReadOnlyList<Schema> all) =>
    [
        .. all.Skip(1).Append(own)
            .SelectMany(schema => schema.Properties)
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(same => (Last: same.Last(), Schemas: same.Select(property => property.Schema).Distinct().ToList()))
            .Select(member => member.Schemas.Count == 1
                ? member.Last
                : member.Last with { Schema = SchemaCombination.Of(own.Pointer.Append("properties").Append(member.Last.Name), member.Schemas) }),
    ];

    private static Schema? Combined(Schema own, string keyword, IReadOnlyList<Schema> schemas) => schemas.Distinct().ToList() switch
    {
        { Count: 0 } => null,
        { Count: 1 } => schemas[0],
        var several => SchemaCombination.Of(own.Pointer.Append(keyword), several),
    };

    /// <summary>What says something of the members goes before what only allows or forbids them: a part does not know those of the others.</summary>
    private static Schema? OthersOf(Schema own, string keyword, IReadOnlyList<Schema> said) =>
        Combined(own, keyword, [.. said.Where(schema => schema.Boolean is null)]) ?? said.FirstOrDefault();

    private static T? First<T>(IEnumerable<Schema> all, Func<Schema, T?> select)
        where T : class => all.Select(select).FirstOrDefault(value => value is not null);

    private static IReadOnlyList<T> FirstList<T>(IEnumerable<Schema> all, Func<Schema, IReadOnlyList<T>> select) =>
        all.Select(select).FirstOrDefault(list => list.Count > 0) ?? [];
}
