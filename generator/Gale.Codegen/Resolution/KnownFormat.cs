using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>
/// The formats that make another value of a type, each under one of the names that documents have for it: those of the OpenAPI Format
/// Registry, and their like. Any other format is a remark (OpenAPI 3.1, 4.4.2).
/// </summary>
internal static class KnownFormat
{
    /// <summary>Of a schema, for one of its types; <see langword="null"/> where it is the type and nothing else.</summary>
    public static string? Of(string type, Schema schema) => type switch
    {
        "integer" => OfInteger(schema.Format) ?? (schema.Format == "unixtime" ? "unixtime" : null),
        "number" => OfInteger(schema.Format) ?? OfNumber(schema.Format),
        "string" => OfText(schema.Format) ?? OfEncoding(schema.ContentEncoding),
        _ => null,
    };

    /// <summary>What fits a smaller type fits a larger one: .NET's own small integers are a nuisance to compute with.</summary>
    public static string? OfInteger(string? format) => format switch
    {
        "int8" or "uint8" or "int16" or "uint16" or "int32" => "int32",
        "uint32" or "int64" or "double-int" => "int64",
        "uint64" => "uint64",
        _ => null,
    };

    /// <summary>The registry lets large integers and decimals be texts, so that no reader takes them for binary numbers.</summary>
    public static string? OfText(string? format) => format switch
    {
        "date" or "date-time" or "time-local" or "http-date" or "duration" or "base64url" or "int64" or "uint64" => format,
        "uuid" or "guid" => "uuid",
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => "uri",
        "byte" or "base64" => "byte",
        "decimal" or "decimal128" => "decimal",
        _ => null,
    };

    private static string? OfNumber(string? format) => format switch
    {
        "decimal" or "decimal128" => "decimal",
        "double" => "double",
        "float" or "single" => "float",
        _ => null,
    };

    private static string? OfEncoding(string? contentEncoding) => contentEncoding?.ToLowerInvariant() switch
    {
        "base64" => "byte",
        "base64url" => "base64url",
        _ => null,
    };
}
