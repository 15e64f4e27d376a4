using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>
/// The semantic keys by which later stages name what they speak of: file, <c>#</c>, JSON pointer
/// (<c>pets.yaml#/components/schemas/Pet</c>). Parameters go by place and name instead of an index
/// (<c>…/get/parameters/query:limit</c>), so that a key stays what it is when things move about.
/// </summary>
internal static class SourceKey
{
    public static string Of(OpenApiElement element) => Of(element.Pointer);

    public static string Of(JsonPointer pointer) => pointer.Key;

    /// <summary>Where the pointer begins, for texts that people read: a pointer begins with a slash.</summary>
    public static int HashIn(string key) => key.IndexOf("#/", StringComparison.Ordinal) is var hash && hash >= 0 ? hash : key.LastIndexOf('#');

    /// <summary>A server stands in a list: its address stands for its index.</summary>
    public static string OfServer(Server server) =>
        server.Pointer.Parent is { Segment: "servers" } list ? Of(list.Append(server.Url)) : Of(server);

    /// <summary>A tag stands in a list too: its name stands for its index.</summary>
    public static string OfTag(Tag tag) => tag.Pointer.Parent is { } list ? Of(list.Append(tag.Name)) : Of(tag);

    public static string ParameterSegment(string @in, string name) => @in + ":" + name;

    /// <summary>The document as a whole.</summary>
    public static string OfDocument(string path) => path + "#";
}
