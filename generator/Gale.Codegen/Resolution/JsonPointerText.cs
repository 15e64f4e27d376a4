using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>JSON pointers as references write them (RFC 6901; in a URI fragment also percent-encoded, section 6).</summary>
internal static class JsonPointerText
{
    /// <summary>The steps of a pointer, unescaped.</summary>
    public static IEnumerable<string> Split(string pointer) =>
        pointer.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/").Replace("~0", "~"));

    public static JsonPointer Parse(string pointer) =>
        Split(Uri.UnescapeDataString(pointer)).Aggregate(JsonPointer.Root, (parent, segment) => parent.Append(segment));
}
