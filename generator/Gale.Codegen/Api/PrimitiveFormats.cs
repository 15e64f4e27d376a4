using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// JSON Schema's types with the formats of the OpenAPI Format Registry, and the names that documents have for them beside. An
/// unknown format is its type, as the specification says (OpenAPI 3.1, 4.4.2), and so is one that belongs to another type; so is
/// <c>time</c>, whose offset no type of .NET keeps.
/// </summary>
internal static class PrimitiveFormats
{
    public static ApiPrimitiveKind KindOf(string type, Schema schema) => AskedType.KindOf(type, schema) ?? type switch
    {
        "boolean" => ApiPrimitiveKind.Boolean,
        "integer" => IntegerOf(schema.Format) ?? (schema.Format == "unixtime" ? ApiPrimitiveKind.UnixTime : ApiPrimitiveKind.Int64),
        "number" => IntegerOf(schema.Format) ?? NumberOf(schema.Format),
        _ => TextOf(schema.Format) ?? EncodingOf(schema.ContentEncoding) ?? ApiPrimitiveKind.String,
    };

    /// <summary>The type that a format belongs to, for schemas that have no other; <see langword="null"/> for unknown ones.</summary>
    public static string? TypeOf(string? format) => format switch
    {
        "unixtime" => "integer",
        "float" or "single" or "double" or "decimal" or "decimal128" => "number",
        "time" or "date-time-local" or "binary" or "password" or "char" or "email" or "idn-email" or "hostname" or "idn-hostname" or "ipv4" or "ipv6"
            or "json-pointer" or "relative-json-pointer" or "uri-template" or "regex" or "html" or "commonmark" or "media-range" => "string",
        _ => IntegerOf(format) is not null ? "integer" : TextOf(format) is not null ? "string" : null,
    };

    /// <summary>What fits a smaller type fits a larger one: .NET's own small integers are a nuisance to compute with.</summary>
    private static ApiPrimitiveKind? IntegerOf(string? format) => format switch
    {
        "int8" or "uint8" or "int16" or "uint16" or "int32" => ApiPrimitiveKind.Int32,
        "uint32" or "int64" or "double-int" => ApiPrimitiveKind.Int64,
        "uint64" => ApiPrimitiveKind.UInt64,
        _ => null,
    };

    private static ApiPrimitiveKind NumberOf(string? format) => format switch
    {
        "decimal" or "decimal128" => ApiPrimitiveKind.Decimal,
        "double" => ApiPrimitiveKind.Double,
        "float" or "single" => ApiPrimitiveKind.Float,
        _ => ApiPrimitiveKind.Number,
    };

    /// <summary>The registry lets large integers and decimals be texts, so that no reader takes them for binary numbers.</summary>
    private static ApiPrimitiveKind? TextOf(string? format) => format switch
    {
        "date" => ApiPrimitiveKind.Date,
        "date-time" => ApiPrimitiveKind.DateTime,
        "time-local" => ApiPrimitiveKind.LocalTime,
        "http-date" => ApiPrimitiveKind.HttpDate,
        "duration" => ApiPrimitiveKind.Duration,
        "uuid" or "guid" => ApiPrimitiveKind.Uuid,
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => ApiPrimitiveKind.Uri,
        "byte" or "base64" => ApiPrimitiveKind.Byte,
        "base64url" => ApiPrimitiveKind.Base64Url,
        "int64" => ApiPrimitiveKind.Int64Text,
        "uint64" => ApiPrimitiveKind.UInt64Text,
        "decimal" or "decimal128" => ApiPrimitiveKind.DecimalText,
        _ => null,
    };

    private static ApiPrimitiveKind? EncodingOf(string? contentEncoding) => contentEncoding?.ToLowerInvariant() switch
    {
        "base64" => ApiPrimitiveKind.Byte,
        "base64url" => ApiPrimitiveKind.Base64Url,
        _ => null,
    };
}
