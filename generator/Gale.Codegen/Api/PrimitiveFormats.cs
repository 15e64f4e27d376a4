using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// JSON Schema's types with the formats of the OpenAPI Format Registry. An unknown format is its type, as the specification
/// says (OpenAPI 3.1, 4.4.2); so is <c>time</c>, whose offset no type of .NET keeps.
/// </summary>
internal static class PrimitiveFormats
{
    public static ApiPrimitiveKind KindOf(string type, Schema schema) => (type, schema.Format) switch
    {
        ("boolean", _) => ApiPrimitiveKind.Boolean,
        ("integer", "int32") => ApiPrimitiveKind.Int32,
        ("integer", "unixtime") => ApiPrimitiveKind.UnixTime,
        ("integer", _) => ApiPrimitiveKind.Int64,
        ("number", "decimal") => ApiPrimitiveKind.Decimal,
        ("number", "double") => ApiPrimitiveKind.Double,
        ("number", "float") => ApiPrimitiveKind.Float,
        ("number", _) => ApiPrimitiveKind.Number,
        (_, "date") => ApiPrimitiveKind.Date,
        (_, "date-time") => ApiPrimitiveKind.DateTime,
        (_, "http-date") => ApiPrimitiveKind.HttpDate,
        (_, "duration") => ApiPrimitiveKind.Duration,
        (_, "uuid") => ApiPrimitiveKind.Uuid,
        (_, "uri") => ApiPrimitiveKind.Uri,
        (_, "byte") => ApiPrimitiveKind.Byte,
        (_, "base64url") => ApiPrimitiveKind.Base64Url,
        _ => KindOfEncoding(schema.ContentEncoding),
    };

    /// <summary>How a text stands for bytes (JSON Schema 2020-12, Validation, section 8.3; the names are those of RFC 4648).</summary>
    private static ApiPrimitiveKind KindOfEncoding(string? encoding) => encoding?.ToLowerInvariant() switch
    {
        "base64" => ApiPrimitiveKind.Byte,
        "base64url" => ApiPrimitiveKind.Base64Url,
        _ => ApiPrimitiveKind.String,
    };
}
