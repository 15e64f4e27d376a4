using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>The types that every one of several schemas allows.</summary>
internal static class MergedTypes
{
    // Of two formats of numbers the one that has room for the other's values.
    private static readonly string[] NumberFormats = ["decimal", "double", "float", "int64", "int32"];

    /// <summary>None where no schema says any; <see langword="null"/> where they have none in common.</summary>
    /// <param name="all">The schemas.</param>
    /// <param name="takesNull">Whether null is a value of all of them.</param>
    public static IReadOnlyList<string>? Of(IReadOnlyList<Schema> all, bool takesNull)
    {
        var said = all.Where(schema => schema.Types.Count > 0).ToList();
        if (said.Count == 0)
        {
            return [];
        }

        var shared = said.Select(ValuesOf).Aggregate(Shared);
        return shared.Count == 0 ? said.TrueForAll(AllowsNull) ? ["null"] : null
            : takesNull && said.Exists(schema => schema.Types.Contains("null")) ? [.. shared, "null"]
            : shared;
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
