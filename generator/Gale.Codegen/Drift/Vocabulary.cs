using System.Runtime.CompilerServices;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// A schema whose alternatives are nothing but values, in place or by reference: one enum in C#, and compared as if <c>enum</c> listed
/// them. Any text beside them means that there may be others, which is said of the use as null is.
/// </summary>
/// <param name="Target">The schema, its values in <c>enum</c>: the one that lists them all, or the whole.</param>
/// <param name="IsOpen">Whether other texts are allowed too.</param>
/// <param name="TakesNull">Whether null is.</param>
internal sealed record Vocabulary(ResolvedSchema Target, bool IsOpen, bool TakesNull)
{
    private static readonly HashSet<string> Alternatives = new(StringComparer.Ordinal) { "oneOf", "anyOf", "type" };

    /// <summary>What was found of each schema, for as long as somebody has that: a vocabulary may be used thousands of times.</summary>
    private static readonly ConditionalWeakTable<ResolvedSchema, StrongBox<Vocabulary?>> Found = new();

    /// <param name="target">A schema with alternatives.</param>
    /// <param name="table">Leads to them.</param>
    /// <returns><see langword="null"/> where one of them is something else.</returns>
    public static Vocabulary? Of(ResolvedSchema target, SchemaTable table) => Found.GetValue(target, schema => new StrongBox<Vocabulary?>(Find(schema, table))).Value;

    private static Vocabulary? Find(ResolvedSchema target, SchemaTable table)
    {
        if (target.Schema is not { Properties.Count: 0, Discriminator: null, Alternative: null })
        {
            return null;
        }

        if (ListedValue.AreConstants(target.Schema))
        {
            var constants = ListedValue.Of(target.Schema);
            return new Vocabulary(Listing(target, constants), IsOpen: false, constants.Any(value => value.IsNull || MergedNull.SaidBy(value.Schema) == true));
        }

        return TextAlternatives.Find(target, table) is { Lists.Count: > 0 } words
            ? new Vocabulary(
                words.Lists.Count == 1 ? Only(words.Lists[0], target) : Listing(target, [.. words.Lists.SelectMany(list => ListedValue.Of(list.Schema))]),
                words.HasText,
                words.HasNull)
            : null;
    }

    /// <summary>The only alternative that lists values is what the whole is; one that is written in place is called as the whole.</summary>
    private static ResolvedSchema Only(ResolvedSchema list, ResolvedSchema whole) =>
        (ListedValue.AreConstants(list.Schema) ? Listing(list, ListedValue.Of(list.Schema)) : list) with { ComponentName = list.ComponentName ?? whole.ComponentName };

    private static ResolvedSchema Listing(ResolvedSchema target, IReadOnlyList<ListedValue> all)
    {
        var schema = target.Schema;
        IReadOnlyList<ListedValue> values = [.. all.Where(value => !value.IsNull).GroupBy(value => value.Text, StringComparer.Ordinal).Select(same => same.First())];
        IReadOnlyList<YamlNode> nodes = [.. values.Select(value => value.Node)];
        return target with
        {
            Schema = new Schema(Written(schema, values, nodes), schema.Pointer)
            {
                Types = schema.Types.Count > 0 ? schema.Types : TypesOf(values),
                Format = schema.Format,
                Enum = nodes,
                Nullable = schema.Nullable,
                ForbidsNull = schema.ForbidsNull,
                ReadOnly = schema.ReadOnly,
                WriteOnly = schema.WriteOnly,
                Deprecated = schema.Deprecated,
                Default = schema.Default,
                Title = schema.Title,
                Constraints = schema.Constraints,
            },
        };
    }

    /// <summary>What an alternative leaves open is left open.</summary>
    private static IReadOnlyList<string> TypesOf(IReadOnlyList<ListedValue> values) =>
        values.All(value => value.Schema.Types.Count > 0)
            ? [.. values.SelectMany(value => value.Schema.Types).Where(type => type != "null").Distinct()]
            : [];

    /// <summary>The words as <c>enum</c> would say them, each where it stands.</summary>
    private static YamlMapping Written(Schema schema, IReadOnlyList<ListedValue> values, IReadOnlyList<YamlNode> nodes)
    {
        var place = Keyword.PlaceOf(schema, schema.OneOf.Count > 0 ? "oneOf" : "anyOf");
        var names = values.Select(value => ValueNames.Of(value) ?? YamlScalar.Null(value.Node.Place)).ToList();
        return new YamlMapping(
            [
                .. schema.Node is YamlMapping written ? written.Entries.Where(entry => !Alternatives.Contains(entry.Key.Text) && !ValueNames.IsList(entry.Key.Text)) : [],
                new YamlEntry(new YamlScalar("enum", isPlain: true, place), new YamlSequence(nodes, place)),
                .. names.Exists(name => !name.IsNull) ? [new YamlEntry(new YamlScalar(ValueNames.List, isPlain: true, place), new YamlSequence(names, place))] : Array.Empty<YamlEntry>(),
            ],
            schema.Place);
    }
}
