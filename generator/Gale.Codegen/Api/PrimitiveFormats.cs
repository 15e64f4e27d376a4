using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// JSON Schema's types with the formats that are known (<see cref="KnownFormat"/>). An unknown format is its type, as the specification
/// says (OpenAPI 3.1, 4.4.2), and so is one that belongs to another type; so is <c>time</c>, whose offset no type of .NET keeps.
/// </summary>
internal static class PrimitiveFormats
{
    public static ApiPrimitiveKind KindOf(string type, Schema schema) => AskedType.KindOf(type, schema) ?? (type, KnownFormat.Of(type, schema)) switch
    {
        ("boolean", _) => ApiPrimitiveKind.Boolean,
        ("integer", "unixtime") => ApiPrimitiveKind.UnixTime,
        ("integer" or "number", "int32") => ApiPrimitiveKind.Int32,
        ("integer" or "number", "uint64") => ApiPrimitiveKind.UInt64,
        ("integer", _) or ("number", "int64") => ApiPrimitiveKind.Int64,
        ("number", var format) => NumberOf(format),
        (_, var format) => TextOf(format),
    };

    /// <summary>The type that a format belongs to, for schemas that have no other; <see langword="null"/> for unknown ones.</summary>
    public static string? TypeOf(string? format) => format switch
    {
        "unixtime" => "integer",
        "float" or "single" or "double" or "decimal" or "decimal128" => "number",
        "time" or "date-time-local" or "binary" or "password" or "char" or "email" or "idn-email" or "hostname" or "idn-hostname" or "ipv4" or "ipv6"
            or "json-pointer" or "relative-json-pointer" or "uri-template" or "regex" or "html" or "commonmark" or "media-range" => "string",
        _ => KnownFormat.OfInteger(format) is not null ? "integer" : KnownFormat.OfText(format) is not null ? "string" : null,
    };

    private static ApiPrimitiveKind NumberOf(string? format) => format switch
    {
        "decimal" => ApiPrimitiveKind.Decimal,
        "double" => ApiPrimitiveKind.Double,
        "float" => ApiPrimitiveKind.Float,
        _ => ApiPrimitiveKind.Number,
    };

    private static ApiPrimitiveKind TextOf(string? format) => format switch
    {
        "date" => ApiPrimitiveKind.Date,
        "date-time" => ApiPrimitiveKind.DateTime,
        "time-local" => ApiPrimitiveKind.LocalTime,
        "http-date" => ApiPrimitiveKind.HttpDate,
        "duration" => ApiPrimitiveKind.Duration,
        "uuid" => ApiPrimitiveKind.Uuid,
        "uri" => ApiPrimitiveKind.Uri,
        "byte" => ApiPrimitiveKind.Byte,
        "base64url" => ApiPrimitiveKind.Base64Url,
        "int64" => ApiPrimitiveKind.Int64Text,
        "uint64" => ApiPrimitiveKind.UInt64Text,
        "decimal" => ApiPrimitiveKind.DecimalText,
        _ => ApiPrimitiveKind.String,
    };
}
