using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares formats: one that is known makes another type in C#, by whatever name or keyword it is said. Any other is a remark, and so is
/// one that says what the type says without it.
/// </summary>
internal static class FormatChanges
{
    /// <param name="was">The schema as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="types">The types that both have.</param>
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now, IReadOnlyList<string> types)
    {
        var isVocabulary = was.Enum is not null && now.Enum is not null;
        var other = types.FirstOrDefault(type => !(isVocabulary && type == "string") && MeaningOf(type, was) != MeaningOf(type, now));
        if (other is not null || was.Format != now.Format)
        {
            var variance = other is null ? Variance.None : VarianceOf(KnownFormat.Of(other, was), KnownFormat.Of(other, now));
            yield return new SchemaChange(SchemaChangeKind.FormatChanged, variance, "", TextOf(was), TextOf(now), PlaceOf(was), PlaceOf(now));
        }
    }

    /// <summary>Whether the encoding of a text is such a format.</summary>
    public static bool IsEncoding(Schema schema) => KnownFormat.Of("string", schema) is "byte" or "base64url";

    /// <summary>A type without a format has the size of the largest.</summary>
    private static string MeaningOf(string type, Schema schema) => KnownFormat.Of(type, schema) ?? type switch
    {
        "integer" => "int64",
        "number" => "double",
        _ => "",
    };

    private static string TextOf(Schema schema) => schema.Format ?? schema.ContentEncoding ?? "none";

    private static Diagnostics.Place PlaceOf(Schema schema) => Keyword.PlaceOf(schema, schema.Format is null && schema.ContentEncoding is not null ? "contentEncoding" : "format");

    private static Variance VarianceOf(string? was, string? now) => (was, now) switch
    {
        ("int32", "int64" or null) or ("float", "double" or null) => Variance.Widens,
        ("int64" or null, "int32") or ("double" or null, "float") => Variance.Narrows,
        (null, _) => Variance.Narrows,
        (_, null) => Variance.Widens,
        _ => Variance.Replaces,
    };
}
