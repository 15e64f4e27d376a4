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
        ("integer", _) => ApiPrimitiveKind.Int64,
        ("number", "decimal") => ApiPrimitiveKind.Decimal,
        ("number", "double") => ApiPrimitiveKind.Double,
        ("number", "float") => ApiPrimitiveKind.Float,
        ("number", _) => ApiPrimitiveKind.Number,
        (_, "date") => ApiPrimitiveKind.Date,
        (_, "date-time") => ApiPrimitiveKind.DateTime,
        (_, "duration") => ApiPrimitiveKind.Duration,
        (_, "uuid") => ApiPrimitiveKind.Uuid,
        (_, "uri") => ApiPrimitiveKind.Uri,
        (_, "byte") => ApiPrimitiveKind.Byte,
        _ => string.Equals(schema.ContentEncoding, "base64", StringComparison.OrdinalIgnoreCase) ? ApiPrimitiveKind.Byte : ApiPrimitiveKind.String,
    };
}
