namespace Gale.Codegen.Api;

/// <summary>The values without members, as JSON Schema's types and OpenAPI's formats name them.</summary>
internal enum ApiPrimitiveKind
{
    String,
    Boolean,
    Int32,
    Int64,
    UInt64,

    /// <summary>A number that is written as a text.</summary>
    Int64Text,
    UInt64Text,
    DecimalText,

    /// <summary>A number whose format says nothing; the settings decide what it becomes.</summary>
    Number,
    Float,
    Double,
    Decimal,
    Date,
    DateTime,

    /// <summary>An instant as whole seconds since 1970.</summary>
    UnixTime,

    /// <summary>An instant as HTTP's own headers write it (RFC 9110, section 5.6.7).</summary>
    HttpDate,

    /// <summary>A time of a day without an offset.</summary>
    LocalTime,
    Duration,
    Uuid,
    Uri,

    /// <summary>Bytes as base64 (RFC 4648, section 4).</summary>
    Byte,

    /// <summary>Bytes as base64url (RFC 4648, section 5).</summary>
    Base64Url,

    /// <summary>A file in a form of several parts.</summary>
    File,
}
