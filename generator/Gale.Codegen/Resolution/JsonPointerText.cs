using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>JSON pointers as references write them (RFC 6901).</summary>
internal static class JsonPointerText
{
    /// <summary>The steps of a pointer, unescaped.</summary>
    public static IEnumerable<string> Split(string pointer) =>
        pointer.Split('/').Skip(1).Select(Unescape);

    /// <summary>A step of a pointer as it is.</summary>
    public static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>A step of a pointer as it is written in one.</summary>
    public static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The pointer that goes on from another, given without percent-encoding.</summary>
    public static JsonPointer Append(JsonPointer start, string pointer) =>
        Split(pointer).Aggregate(start, (parent, segment) => parent.Append(segment));
}
