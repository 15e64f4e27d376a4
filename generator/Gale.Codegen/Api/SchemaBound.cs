using System.Globalization;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>
/// The least or the greatest number that a schema allows. An exclusive bound stands for itself since 3.1, and turns the other one
/// into its like in 3.0.
/// </summary>
/// <param name="Value">The number.</param>
/// <param name="IsExclusive">Whether the number itself is beyond it.</param>
/// <param name="Keyword">The keyword that says the number.</param>
internal sealed record SchemaBound(YamlScalar Value, bool IsExclusive, string Keyword)
{
    public static SchemaBound? Lower(SchemaConstraints limits) =>
        Of(limits.Minimum, limits.ExclusiveMinimum, "minimum", "exclusiveMinimum", (inclusive, exclusive) => inclusive > exclusive);

    public static SchemaBound? Upper(SchemaConstraints limits) =>
        Of(limits.Maximum, limits.ExclusiveMaximum, "maximum", "exclusiveMaximum", (inclusive, exclusive) => inclusive < exclusive);

    /// <summary>Of two the one that leaves less.</summary>
    private static SchemaBound? Of(YamlScalar? inclusive, YamlScalar? exclusive, string keyword, string exclusiveKeyword, Func<double, double, bool> isTighter) =>
        exclusive is null or { IsBoolean: true }
            ? inclusive is null ? null : new SchemaBound(inclusive, exclusive is { IsTrue: true }, keyword)
            : inclusive is not null && isTighter(NumberOf(inclusive), NumberOf(exclusive))
                ? new SchemaBound(inclusive, IsExclusive: false, keyword)
                : new SchemaBound(exclusive, IsExclusive: true, exclusiveKeyword);

    private static double NumberOf(YamlScalar scalar) =>
        double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
