using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>The media types that <c>contentType</c> lists for a part, which may be ranges, and the one that a schema says (OpenAPI 3.1, 4.8.15).</summary>
internal static class PartMediaType
{
    private const string AnyBytes = "application/octet-stream";

    /// <summary>The first that is no range: a range names nothing that could be sent.</summary>
    public static string? FirstIn(string listed) => TypesIn(listed).FirstOrDefault(IsOne);

    /// <summary>The first that is JSON.</summary>
    public static string? JsonIn(string listed) => TypesIn(listed).FirstOrDefault(type => IsOne(type) && JsonMediaType.IsJson(type));

    /// <summary>Whether JSON is one of them, or of what a range of them covers.</summary>
    public static bool AllowsJson(string listed) => TypesIn(listed).Any(JsonMediaType.IsJson);

    /// <summary>What a schema says of bytes that are a part, or of the text that they are encoded as.</summary>
    public static string? Of(Schema schema) =>
        schema.ContentMediaType is { } said && IsOne(said) ? said
        : schema.ContentEncoding is not null ? AnyBytes
        : null;

    private static IEnumerable<string> TypesIn(string listed) => listed.Split(',').Select(type => type.Trim()).Where(type => type.Length > 0);

    /// <summary>Whether no header can say any of them, and none is a range.</summary>
    public static bool IsNone(string listed) => TypesIn(listed).All(type => !type.Contains('*') && !HttpMediaType.Is(type));

    private static bool IsOne(string type) => !type.Contains('*') && HttpMediaType.Is(type);
}
