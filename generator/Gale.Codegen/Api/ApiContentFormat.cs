namespace Gale.Codegen.Api;

/// <summary>How a body is written and read.</summary>
internal enum ApiContentFormat
{
    /// <summary><c>application/json</c>, or a media type that ends in <c>+json</c>.</summary>
    Json,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,

    /// <summary>JSON values, each on a line of its own: JSON Lines, NDJSON.</summary>
    JsonLines,

    /// <summary>JSON values, each behind a record separator (RFC 7464): <c>application/json-seq</c>, or a media type that ends in <c>+json-seq</c>.</summary>
    JsonTextSequence,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary><c>text/*</c>.</summary>
    Text,

    /// <summary>Anything else: bytes that are handed on.</summary>
    Stream,
}
