using System.Globalization;
using System.Numerics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares the limits of a schema.</summary>
internal static class LimitChanges
{
    private static readonly (string Keyword, bool IsUpper)[] Limits =
    [
        ("maximum", true), ("exclusiveMaximum", true), ("maxLength", true), ("maxItems", true), ("maxProperties", true), ("maxContains", true),
        ("minimum", false), ("exclusiveMinimum", false), ("minLength", false), ("minItems", false), ("minProperties", false), ("minContains", false),
    ];

    private static readonly HashSet<string> All = new(Limits.Select(limit => limit.Keyword), StringComparer.Ordinal);

    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
    [
        .. Keyword.IsAnyIn(was, All) || Keyword.IsAnyIn(now, All) ? Limits.Select(limit => Limit(limit.Keyword, limit.IsUpper, was, now)).OfType<SchemaChange>() : [],
        .. Pattern(was, now),
    ];

    private static SchemaChange? Limit(string keyword, bool isUpper, Schema was, Schema now)
    {
        var (before, after) = (Keyword.ValueOf(was, keyword) as YamlScalar, Keyword.ValueOf(now, keyword) as YamlScalar);
        return DifferenceOf(before, after, isUpper) is var (kind, variance)
            ? new SchemaChange(kind, variance, keyword, SchemaText.Of(before), SchemaText.Of(after), Keyword.PlaceOf(was, keyword), Keyword.PlaceOf(now, keyword))
            : null;
    }

    private static (SchemaChangeKind Kind, Variance Variance)? DifferenceOf(YamlScalar? was, YamlScalar? now, bool isUpper) => (was, now) switch
    {
        (null, { } value) when !IsOff(value) => (SchemaChangeKind.LimitSet, Variance.Narrows),
        ({ } value, null) when !IsOff(value) => (SchemaChangeKind.LimitRemoved, Variance.Widens),
        ({ } before, { } after) => Compare(before.Text, after.Text) switch
        {
            0 => null,
            < 0 => (SchemaChangeKind.LimitIncreased, isUpper ? Variance.Widens : Variance.Narrows),
            _ => (SchemaChangeKind.LimitDecreased, isUpper ? Variance.Narrows : Variance.Widens),
        },
        _ => null,
    };

    /// <summary>In 3.0 the exclusive bounds are switches.</summary>
    private static bool IsOff(YamlScalar value) => value.Text == "false";

    /// <summary>By value where both are numbers; a switch that is on is more than one that is off.</summary>
    private static int Compare(string before, string after) =>
        BigInteger.TryParse(before, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var one) &&
        BigInteger.TryParse(after, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var other) ? one.CompareTo(other)
        : double.TryParse(before, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) &&
          double.TryParse(after, NumberStyles.Float, CultureInfo.InvariantCulture, out var otherNumber) ? number.CompareTo(otherNumber)
        : string.CompareOrdinal(before, after);

    private static IEnumerable<SchemaChange> Pattern(Schema was, Schema now) => (was.Constraints.Pattern, now.Constraints.Pattern) switch
    {
        (null, { } pattern) => [new(SchemaChangeKind.PatternAdded, Variance.Narrows, "pattern", "", pattern.Text, null, Keyword.PlaceOf(now, "pattern"))],
        ({ } pattern, null) => [new(SchemaChangeKind.PatternRemoved, Variance.Widens, "pattern", pattern.Text, "", Keyword.PlaceOf(was, "pattern"), now.Place)],
        ({ } before, { } after) when before.Text != after.Text =>
            [new(SchemaChangeKind.PatternChanged, Variance.Replaces, "pattern", before.Text, after.Text, Keyword.PlaceOf(was, "pattern"), Keyword.PlaceOf(now, "pattern"))],
        _ => [],
    };
}
