using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>
/// An object of the OpenAPI specification as the document writes it: nothing is resolved, inherited or interpreted here.
/// Elements are immutable and compare by identity; what the document does not say is <see langword="null"/> or empty.
/// </summary>
internal abstract class OpenApiElement(YamlNode node, JsonPointer pointer)
{
    /// <summary>What was read, with every key, also those that no property shows.</summary>
    public YamlNode Node { get; } = node;

    public JsonPointer Pointer { get; } = pointer;

    public Place Place => Node.Place;

    /// <summary>The keys that begin with <c>x-</c>, in document order.</summary>
    public IReadOnlyList<YamlEntry> Extensions =>
        Node is YamlMapping mapping ? [.. mapping.Entries.Where(entry => SpecificationExtension.Is(entry.Key.Text))] : [];

    /// <summary>Whether there are such keys: most elements have none, and need not be asked for each.</summary>
    public bool HasExtensions => Node is YamlMapping mapping && mapping.Entries.Any(entry => SpecificationExtension.Is(entry.Key.Text));

    /// <summary>The value of an extension, <see langword="null"/> where it is not given.</summary>
    /// <param name="name">The whole key, with <c>x-</c>.</param>
    public YamlNode? Extension(string name) =>
        Node is YamlMapping mapping && mapping.TryGet(name, out var entry) ? entry.Value : null;
}
