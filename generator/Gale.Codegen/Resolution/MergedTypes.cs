using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>The types that every one of several schemas allows.</summary>
/// <param name="Types">The types; none where no schema says any.</param>
/// <param name="IsNullable">Whether null is one of the values in the words of 3.0.</param>
internal sealed record MergedTypes(IReadOnlyList<string> Types, bool IsNullable)
{
    // Of two formats of numbers the one that has room for the other's values.
    private static readonly string[] NumberFormats = ["decimal", "double", "float", "int64", "int32"];

    /// <summary><see langword="null"/> where they have none in common.</summary>
    public static MergedTypes? Of(IReadOnlyList<Schema> all)
    {
        var said = all.Where(schema => schema.Types.Count > 0).ToList();
        if (said.Count == 0)
        {
            return new MergedTypes([], false);
        }

        var shared = said.Select(ValuesOf).Aggregate(Shared);
        var hasNull = said.TrueForAll(AllowsNull);
        if (shared.Count == 0)
        {
            return hasNull ? new MergedTypes(["null"], false) : null;
        }

        return hasNull && said.Exists(schema => schema.Types.Contains("null"))
            ? new MergedTypes([.. shared, "null"], false)
            : new MergedTypes(shared, hasNull);
    }

    /// <summary>The format that all that have one agree on. Texts of two formats are texts.</summary>
    public static string? FormatOf(IReadOnlyList<Schema> all)
    {
        var formats = all.Select(schema => schema.Format).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return formats.Count == 1 ? formats[0] : NumberFormats.FirstOrDefault(formats.Contains);
    }

    private static IReadOnlyList<string> ValuesOf(Schema schema) => [.. schema.Types.Where(type => type != "null")];

    private static bool AllowsNull(Schema schema) => schema.Nullable || schema.Types.Contains("null");

    /// <summary>An integer is a number.</summary>
    private static IReadOnlyList<string> Shared(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
    [
        .. one.Where(type => other.Contains(type) || (type == "integer" && other.Contains("number"))),
        .. other.Where(type => type == "integer" && !one.Contains(type) && one.Contains("number")),
    ];
}
