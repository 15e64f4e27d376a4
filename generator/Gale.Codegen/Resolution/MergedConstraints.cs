using System.Globalization;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>The limits of several schemas together: of each the tightest.</summary>
internal static class MergedConstraints
{
    public static SchemaConstraints Of(IReadOnlyList<Schema> all)
    {
        var said = all.Select(schema => schema.Constraints).Where(constraints => constraints != SchemaConstraints.None).ToList();
        return said.Count == 0 ? SchemaConstraints.None : said.Aggregate(Merge);
    }

    private static SchemaConstraints Merge(SchemaConstraints one, SchemaConstraints other)
    {
        var (minimum, exclusiveMinimum) = Bound((one.Minimum, one.ExclusiveMinimum), (other.Minimum, other.ExclusiveMinimum), Larger);
        var (maximum, exclusiveMaximum) = Bound((one.Maximum, one.ExclusiveMaximum), (other.Maximum, other.ExclusiveMaximum), Smaller);
        return new SchemaConstraints
        {
            Minimum = minimum,
            ExclusiveMinimum = exclusiveMinimum,
            Maximum = maximum,
            ExclusiveMaximum = exclusiveMaximum,
            MultipleOf = one.MultipleOf ?? other.MultipleOf,
            MinLength = Larger(one.MinLength, other.MinLength),
            MaxLength = Smaller(one.MaxLength, other.MaxLength),
            Pattern = one.Pattern ?? other.Pattern,
            MinItems = Larger(one.MinItems, other.MinItems),
            MaxItems = Smaller(one.MaxItems, other.MaxItems),
            UniqueItems = one.UniqueItems is { IsTrue: true } ? one.UniqueItems : other.UniqueItems ?? one.UniqueItems,
            MinProperties = Larger(one.MinProperties, other.MinProperties),
            MaxProperties = Smaller(one.MaxProperties, other.MaxProperties),
        };
    }

    /// <summary>In 3.0 the exclusive bound is a word about the other one, and goes with it; since 3.1 it stands for itself.</summary>
    private static (YamlScalar? Bound, YamlScalar? Exclusive) Bound(
        (YamlScalar? Bound, YamlScalar? Exclusive) one,
        (YamlScalar? Bound, YamlScalar? Exclusive) other,
        Func<YamlScalar?, YamlScalar?, YamlScalar?> tighter)
    {
        if (one.Exclusive is not { IsBoolean: true } && other.Exclusive is not { IsBoolean: true })
        {
            return (tighter(one.Bound, other.Bound), tighter(one.Exclusive, other.Exclusive));
        }

        var bound = tighter(one.Bound, other.Bound);
        return (bound, bound is null ? one.Exclusive ?? other.Exclusive : bound == one.Bound ? one.Exclusive : other.Exclusive);
    }

    private static YamlScalar? Larger(YamlScalar? one, YamlScalar? other) => Choose(one, other, (left, right) => left >= right);

    private static YamlScalar? Smaller(YamlScalar? one, YamlScalar? other) => Choose(one, other, (left, right) => left <= right);

    private static YamlScalar? Choose(YamlScalar? one, YamlScalar? other, Func<double, double, bool> isFirst) =>
        one is null || other is null ? one ?? other
        : isFirst(NumberOf(one), NumberOf(other)) ? one
        : other;

    private static double NumberOf(YamlScalar scalar) =>
        double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
