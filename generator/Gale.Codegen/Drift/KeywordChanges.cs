using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares the keywords that narrow values and make no type: there, gone, or saying something else.</summary>
internal static class KeywordChanges
{
    private static readonly string[] Conditions =
    [
        "contains", "if", "then", "else", "not", "dependentRequired", "dependentSchemas", "propertyNames", "unevaluatedItems", "unevaluatedProperties",
        "uniqueItems", "multipleOf", "contentSchema",
    ];

    private static readonly string[] Encodings = ["contentEncoding", "contentMediaType"];

    private static readonly HashSet<string> All = new(Conditions.Concat(Encodings), StringComparer.Ordinal);

    /// <param name="pair">The schemas, put together of their parts: of these keywords each part has its own.</param>
    public static IEnumerable<SchemaChange> Between(SchemaPair pair) => [.. OfParts(pair), .. OfWhole(pair.Was.Schema, pair.Now.Schema)];

    private static IEnumerable<SchemaChange> OfParts(SchemaPair pair)
    {
        var (was, now) = (WordsOf(pair.Was).ToList(), WordsOf(pair.Now).ToList());
        return was.Count + now.Count == 0 ? [] : Conditions.SelectMany(keyword => ConditionChanges.Between(keyword, pair, was, now));
    }

    /// <summary>The schema and its parts, those that have such a keyword.</summary>
    private static IEnumerable<Schema> WordsOf(ResolvedSchema schema) =>
        (Keyword.IsAnyIn(schema.Schema, All) ? [schema.Schema] : Array.Empty<Schema>()).Concat(schema.Parts.SelectMany(WordsOf));

    private static IEnumerable<SchemaChange> OfWhole(Schema was, Schema now) =>
    [
        .. Keyword.IsAnyIn(was, All) || Keyword.IsAnyIn(now, All) ? Encodings.SelectMany(keyword => Encoding(keyword, was, now)) : [],
        .. was.PatternProperties.Count + now.PatternProperties.Count > 0 ? Patterns(was, now) : [],
        .. was.PrefixItems.Count != now.PrefixItems.Count ? Positions(was, now) : [],
        .. Closed(was, now),
    ];

    /// <summary>How a text is to be read: whoever did not have to know it has to know it now. What is a format too is told as that.</summary>
    private static IEnumerable<SchemaChange> Encoding(string keyword, Schema was, Schema now) =>
        TextOf(was, keyword) == TextOf(now, keyword) ? []
        : keyword == "contentEncoding" && (FormatChanges.IsEncoding(was) || FormatChanges.IsEncoding(now)) ? [Change(SchemaChangeKind.KeywordChanged, Variance.None, keyword, was, now)]
        : [Change(SchemaChangeKind.KeywordChanged, Variance.Replaces, keyword, was, now)];

    private static IEnumerable<SchemaChange> Patterns(Schema was, Schema now)
    {
        foreach (var pattern in now.PatternProperties.Where(pattern => !Has(was, pattern)))
        {
            yield return new(SchemaChangeKind.KeywordAdded, Variance.Narrows, "patternProperties", "", pattern.Name, null, pattern.NamePlace);
        }

        foreach (var pattern in was.PatternProperties.Where(pattern => !Has(now, pattern)))
        {
            yield return new(SchemaChangeKind.KeywordRemoved, Variance.Widens, "patternProperties", pattern.Name, "", pattern.NamePlace, Keyword.PlaceOf(now, "patternProperties"));
        }
    }

    private static bool Has(Schema schema, SchemaProperty pattern) => schema.PatternProperties.Any(other => other.Name == pattern.Name);

    private static IEnumerable<SchemaChange> Positions(Schema was, Schema now)
    {
        foreach (var item in now.PrefixItems.Skip(was.PrefixItems.Count))
        {
            yield return new(SchemaChangeKind.KeywordAdded, Variance.Widens, "prefixItems", "", SchemaText.OfAlternative(item), null, Keyword.PlaceOf(now, "prefixItems"));
        }

        foreach (var item in was.PrefixItems.Skip(now.PrefixItems.Count))
        {
            yield return new(SchemaChangeKind.KeywordRemoved, Variance.Narrows, "prefixItems", SchemaText.OfAlternative(item), "", item.Place, Keyword.PlaceOf(now, "prefixItems"));
        }
    }

    private static IEnumerable<SchemaChange> Closed(Schema was, Schema now) => (was.AdditionalProperties?.Boolean == false, now.AdditionalProperties?.Boolean == false) switch
    {
        (false, true) => [Change(SchemaChangeKind.MembersClosed, Variance.Narrows, "additionalProperties", was, now)],
        (true, false) => [Change(SchemaChangeKind.MembersOpened, Variance.Widens, "additionalProperties", was, now)],
        _ => [],
    };

    private static string? TextOf(Schema schema, string keyword) => (Keyword.ValueOf(schema, keyword) as YamlScalar)?.Text;

    private static SchemaChange Change(SchemaChangeKind kind, Variance variance, string keyword, Schema was, Schema now) => new(
        kind,
        variance,
        keyword,
        SchemaText.Of(Keyword.ValueOf(was, keyword)),
        SchemaText.Of(Keyword.ValueOf(now, keyword)),
        Keyword.PlaceOf(was, keyword),
        Keyword.PlaceOf(now, keyword));
}
