using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads <c>collectionFormat</c>: how the items of a list stand in one text, in the words of <c>style</c> and <c>explode</c>.</summary>
internal static class SwaggerCollectionFormat
{
    private const string Anywhere = "csv, ssv, tsv or pipes";
    private const string InQueryAndForm = "csv, ssv, tsv, pipes or multi";

    /// <summary>The same of a list that is an item of another, in its own word; nothing for what is no list.</summary>
    public static string? ReadOfItems(ObjectReader fields, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var format = fields.Node("type") is YamlScalar { Text: "array" } ? fields.Scalar("collectionFormat", "a text") : null;
        if (format?.Text is null or "csv" or "ssv" or "tsv" or "pipes")
        {
            return fields.Node("type") is YamlScalar { Text: "array" } ? format?.Text ?? "csv" : null;
        }

        diagnostics.ReportWord(format, pointer.Append("collectionFormat"), Anywhere);
        return "csv";
    }

    /// <summary>Nothing for what is no list; without a word a list is separated by commas.</summary>
    public static (string? Style, bool? Explode) Read(ObjectReader fields, JsonPointer pointer, string location, DiagnosticBag diagnostics)
    {
        if (fields.Node("type") is not YamlScalar { Text: "array" })
        {
            return (null, null);
        }

        var isMulti = location is "query" or "formData";
        var format = fields.Scalar("collectionFormat", "a text");
        return format?.Text switch
        {
            null or "csv" => Separated(isMulti ? "form" : "simple"),
            "ssv" => Separated("spaceDelimited"),
            "pipes" => Separated("pipeDelimited"),
            "tsv" => Separated("tabDelimited"),
            "multi" when isMulti => ("form", true),
            _ => Unknown(format!, pointer, isMulti, diagnostics),
        };
    }

    private static (string? Style, bool? Explode) Separated(string style) => (style, false);

    private static (string? Style, bool? Explode) Unknown(YamlScalar format, JsonPointer pointer, bool isMulti, DiagnosticBag diagnostics)
    {
        diagnostics.ReportWord(format, pointer.Append("collectionFormat"), isMulti ? InQueryAndForm : Anywhere);
        return Separated(isMulti ? "form" : "simple");
    }
}
