using System.Globalization;
using System.Numerics;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares the limits of a schema.</summary>
internal static class LimitChanges
{
    private static readonly (string Keyword, bool IsUpper, Func<SchemaConstraints, YamlScalar?> Of)[] Limits =
    [
        ("maximum", true, limits => limits.Maximum), ("exclusiveMaximum", true, limits => limits.ExclusiveMaximum), ("maxLength", true, limits => limits.MaxLength),
        ("maxItems", true, limits => limits.MaxItems), ("maxProperties", true, limits => limits.MaxProperties),
        ("minimum", false, limits => limits.Minimum), ("exclusiveMinimum", false, limits => limits.ExclusiveMinimum), ("minLength", false, limits => limits.MinLength),
        ("minItems", false, limits => limits.MinItems), ("minProperties", false, limits => limits.MinProperties),
    ];

    private static readonly (string Keyword, bool IsUpper)[] OfContains = [("maxContains", true), ("minContains", false)];

    private static readonly HashSet<string> Contains = new(OfContains.Select(limit => limit.Keyword), StringComparer.Ordinal);

    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
    [
        .. was.Constraints == SchemaConstraints.None && now.Constraints == SchemaConstraints.None ? [] : Each(was, now),
        .. Keyword.IsAnyIn(was, Contains) || Keyword.IsAnyIn(now, Contains) ? OfContains.Select(limit => Limit(limit.Keyword, limit.IsUpper, ValueOf(was, limit.Keyword), ValueOf(now, limit.Keyword), was, now)).OfType<SchemaChange>() : [],
    ];

    /// <summary>Of a schema that is put together the limits are those of its parts.</summary>
    private static IEnumerable<SchemaChange> Each(Schema was, Schema now)
    {
        var (before, after) = (was.Constraints, now.Constraints);
        if ((HasSwitch(before) && HasExclusive(after)) || (HasExclusive(before) && HasSwitch(after)))
        {
            (before, after) = (WithoutSwitch(before), WithoutSwitch(after));
        }

        return Limits.Select(limit => Limit(limit.Keyword, limit.IsUpper, limit.Of(before), limit.Of(after), was, now)).OfType<SchemaChange>().Concat(Pattern(was, now));
    }

    private static bool HasSwitch(SchemaConstraints limits) => limits.ExclusiveMaximum is { IsBoolean: true } || limits.ExclusiveMinimum is { IsBoolean: true };

    private static bool HasExclusive(SchemaConstraints limits) => limits.ExclusiveMaximum is { IsNumber: true } || limits.ExclusiveMinimum is { IsNumber: true };

    /// <summary>The bounds of 3.0 as 3.1 writes them.</summary>
    private static SchemaConstraints WithoutSwitch(SchemaConstraints limits) => limits with
    {
        Maximum = Inclusive(limits.Maximum, limits.ExclusiveMaximum),
        ExclusiveMaximum = Exclusive(limits.Maximum, limits.ExclusiveMaximum),
        Minimum = Inclusive(limits.Minimum, limits.ExclusiveMinimum),
        ExclusiveMinimum = Exclusive(limits.Minimum, limits.ExclusiveMinimum),
    };

    private static YamlScalar? Inclusive(YamlScalar? bound, YamlScalar? exclusive) => exclusive is { IsBoolean: true, IsTrue: true } ? null : bound;

    private static YamlScalar? Exclusive(YamlScalar? bound, YamlScalar? exclusive) => exclusive is not { IsBoolean: true } ? exclusive : exclusive.IsTrue ? bound : null;

    private static SchemaChange? Limit(string keyword, bool isUpper, YamlScalar? before, YamlScalar? after, Schema was, Schema now) => DifferenceOf(Said(before, keyword), Said(after, keyword), isUpper) is var (kind, variance)
        ? new SchemaChange(kind, variance, keyword, SchemaText.Of(before), SchemaText.Of(after), PlaceOf(was, keyword, before), PlaceOf(now, keyword, after))
        : null;

    private static YamlScalar? ValueOf(Schema schema, string keyword) => Keyword.ValueOf(schema, keyword) as YamlScalar;

    /// <summary>At least none is said of everything.</summary>
    private static YamlScalar? Said(YamlScalar? value, string keyword) => keyword is "minLength" or "minItems" or "minProperties" && value?.Text == "0" ? null : value;

    /// <summary>Where the keyword stands; the value where it stands in a part.</summary>
    private static Place PlaceOf(Schema schema, string keyword, YamlScalar? value) =>
        value is null || ReferenceEquals(Keyword.ValueOf(schema, keyword), value) ? Keyword.PlaceOf(schema, keyword) : value.Place;

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
        (null, { } pattern) => [new(SchemaChangeKind.PatternAdded, Variance.Narrows, "pattern", "", pattern.Text, null, PlaceOf(now, "pattern", pattern))],
        ({ } pattern, null) => [new(SchemaChangeKind.PatternRemoved, Variance.Widens, "pattern", pattern.Text, "", PlaceOf(was, "pattern", pattern), now.Place)],
        ({ } before, { } after) when before.Text != after.Text =>
            [new(SchemaChangeKind.PatternChanged, Variance.Replaces, "pattern", before.Text, after.Text, PlaceOf(was, "pattern", before), PlaceOf(now, "pattern", after))],
        _ => [],
    };
}
