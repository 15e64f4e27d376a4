namespace Gale.Codegen.Api;

/// <summary>How a body is written and read.</summary>
internal enum ApiContentFormat
{
    /// <summary><c>application/json</c>, or a media type that ends in <c>+json</c>.</summary>
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary><c>text/*</c>.</summary>
    Text,

    /// <summary>Anything else: bytes that are handed on.</summary>
    Stream,
}
