using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Merges <c>allOf</c>: a value fits when it fits every part, so members and requirements add up.</summary>
internal static class SchemaMerger
{
    /// <summary>Words that speak of a use, or that name a schema, and not of what the value is.</summary>
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$ref", "allOf", "title", "description", "default", "example", "examples", "deprecated",
        "readOnly", "writeOnly", "nullable", "externalDocs", "xml", "$comment", "summary",
        "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "$schema", "$vocabulary", "$defs", "definitions",
    };

    /// <summary>Whether a schema with a <c>$ref</c> has words beside it that change what it is (JSON Schema 2020-12 lets it).</summary>
    public static bool SaysMoreThanReference(Schema schema) => schema.AllOf.Count > 0 || HasKeywordsBesideAllOf(schema);

    public static bool HasKeywordsBesideAllOf(Schema schema) =>
        schema.Node is YamlMapping mapping && mapping.Entries.Any(entry =>
            !Annotations.Contains(entry.Key.Text) && !SpecificationExtension.Is(entry.Key.Text));

    /// <summary>Whether what names this schema in its <c>allOf</c> is a kind of it (OpenAPI 3.1, 4.8.25): an object with a discriminator, and no alternatives that it would choose among.</summary>
    public static bool HasKinds(Schema schema) =>
        schema is { Discriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 } && (schema.Types.Count == 0 || schema.Types.Contains("object"));

    /// <param name="own">The schema that has the <c>allOf</c>; its own words come first.</param>
    /// <param name="parts">The parts, resolved and merged.</param>
    public static Schema Merge(Schema own, IReadOnlyList<Schema> parts)
    {
        IReadOnlyList<Schema> all = [own, .. parts];
        var (oneOf, anyOf) = AlternativesOf(all);
        return new Schema(own.Node, own.Pointer)
        {
            Types = TypesOf(all),
            Format = First(all, schema => schema.Format),
            Enum = First(all, schema => schema.Enum),
            Const = First(all, schema => schema.Const),
            Properties = PropertiesOf(all),
            Required = [.. all.SelectMany(schema => schema.Required).Distinct(StringComparer.Ordinal)],
            RequiredPlaces = [.. all.SelectMany(schema => schema.RequiredPlaces)],
            Items = First(all, schema => schema.Items),
            PrefixItems = FirstList(all, schema => schema.PrefixItems),
            AdditionalProperties = Typed(all, schema => schema.AdditionalProperties),
            UnevaluatedProperties = Typed(all, schema => schema.UnevaluatedProperties),
            PatternProperties = [.. all.SelectMany(schema => schema.PatternProperties)],
            PropertyNames = First(all, schema => schema.PropertyNames),
            AllOf = [],
            OneOf = oneOf,
            AnyOf = anyOf,
            Not = First(all, schema => schema.Not),
            Discriminator = First(all, schema => schema.Discriminator),
            Nullable = own.Nullable,
            ReadOnly = own.ReadOnly,
            WriteOnly = own.WriteOnly,
            Deprecated = own.Deprecated,
            Default = First(all, schema => schema.Default),
            Example = First(all, schema => schema.Example),
            Examples = FirstList(all, schema => schema.Examples),
            Title = First(all, schema => schema.Title),
            Description = First(all, schema => schema.Description),
            Constraints = own.Constraints,
            ContentEncoding = First(all, schema => schema.ContentEncoding),
            ContentMediaType = First(all, schema => schema.ContentMediaType),
            ContentSchema = First(all, schema => schema.ContentSchema),
            Definitions = own.Definitions,
        };
    }

    /// <summary>The alternatives of which a value must be one, and those of which it must be one too; of a third choice nothing is said.</summary>
    private static (IReadOnlyList<Schema> OneOf, IReadOnlyList<Schema> AnyOf) AlternativesOf(IReadOnlyList<Schema> all)
    {
        var (oneOf, anyOf) = (ListsOf(all, schema => schema.OneOf), ListsOf(all, schema => schema.AnyOf));
        return (oneOf.Count, anyOf.Count) switch
        {
            (0, > 1) => (anyOf[1], anyOf[0]),
            ( > 1, 0) => (oneOf[0], oneOf[1]),
            _ => (oneOf.FirstOrDefault() ?? [], anyOf.FirstOrDefault() ?? []),
        };
    }

    /// <summary>Those first that say more than which members must come together; two parts may have the same one.</summary>
    private static IReadOnlyList<IReadOnlyList<Schema>> ListsOf(IEnumerable<Schema> all, Func<Schema, IReadOnlyList<Schema>> select)
    {
        var lists = new List<IReadOnlyList<Schema>>();
        foreach (var list in all.Select(select).Where(list => list.Count > 0).OrderBy(list => !AlternativeSpreader.SayMore(list)))
        {
            if (!lists.Exists(known => known.SequenceEqual(list)))
            {
                lists.Add(list);
            }
        }

        return lists;
    }

    /// <summary>The types that every part which names some allows.</summary>
    private static IReadOnlyList<string> TypesOf(IReadOnlyList<Schema> all)
    {
        var said = all.Where(schema => schema.Types.Count > 0).Select(schema => schema.Types).ToList();
        return said.Count == 0 ? [] : [.. said.Skip(1).Aggregate<IReadOnlyList<string>, IEnumerable<string>>(said[0], (left, right) => left.Intersect(right, StringComparer.Ordinal))];
    }

    /// <summary>A member that several describe is as the schema itself says, else as the last part does.</summary>
    private static IReadOnlyList<SchemaProperty> PropertiesOf(IReadOnlyList<Schema> all) =>
        [.. all.Skip(1).Append(all[0]).SelectMany(schema => schema.Properties).GroupBy(property => property.Name, StringComparer.Ordinal).Select(group => group.Last())];

    /// <summary>What says something of the members goes before what only allows or forbids them: a part does not know those of the others.</summary>
    private static Schema? Typed(IReadOnlyList<Schema> all, Func<Schema, Schema?> select) =>
        all.Select(select).FirstOrDefault(schema => schema is { Boolean: null }) ?? First(all, select);

    private static T? First<T>(IEnumerable<Schema> all, Func<Schema, T?> select)
        where T : class => all.Select(select).FirstOrDefault(value => value is not null);

    private static IReadOnlyList<T> FirstList<T>(IEnumerable<Schema> all, Func<Schema, IReadOnlyList<T>> select) =>
        all.Select(select).FirstOrDefault(list => list.Count > 0) ?? [];
}
