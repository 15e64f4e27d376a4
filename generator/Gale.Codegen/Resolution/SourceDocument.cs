using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>
/// A file that documents may refer to, read when somebody first needs it. Compares by identity: one instance lives as long
/// as the text it was made from, so its tree is read once whoever asks.
/// </summary>
internal sealed class SourceDocument
{
    private readonly Lazy<Reading> _reading;
    private readonly Lazy<SchemaResources> _resources;

    /// <param name="path">The file, relative to the project's folder, with <c>/</c> between its parts.</param>
    /// <param name="text">Its text.</param>
    public SourceDocument(string path, string text)
    {
        Path = path;
        _reading = new(() => Read(path, text));
        _resources = new(() => SchemaResources.MayBeIn(text) && Root is { } root ? SchemaResources.Of(path, root) : SchemaResources.None);
    }

    private SourceDocument(string path, Reading reading)
    {
        Path = path;
        _reading = new(() => reading);
        _resources = new(() => SchemaResources.Of(path, reading.Root!));
    }

    public string Path { get; }

    /// <summary>Whether something has led to it yet: other tools' files need not be looked at.</summary>
    public bool IsRead => _reading.IsValueCreated;

    /// <summary>The tree; <see langword="null"/> where the text is none.</summary>
    public YamlNode? Root => _reading.Value.Root;

    /// <summary>What is wrong with the text.</summary>
    public IReadOnlyCollection<DiagnosticInfo> Diagnostics => _reading.Value.Diagnostics;

    /// <summary>The names that its schemas have beside their places.</summary>
    public SchemaResources Resources => _resources.Value;

    /// <summary>What stands at a pointer, or the first of its segments that the document does not have.</summary>
    public YamlNode? Find(JsonPointer pointer, out string? missing)
    {
        var node = Root;
        missing = null;
        foreach (var segment in pointer.Segments)
        {
            node = node switch
            {
                YamlMapping mapping when mapping.TryGet(segment, out var entry) => entry.Value,
                YamlSequence sequence when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => sequence.Items.ElementAtOrDefault(index),
                _ => null,
            };
            if (node is null)
            {
                missing = segment;
                return null;
            }
        }

        return node;
    }

    /// <summary>The same file with another tree in its place: what an overlay made of it.</summary>
    public SourceDocument With(YamlNode root) => new(Path, _reading.Value with { Root = root });

    private static Reading Read(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        return new Reading(YamlReader.Read(path, text, diagnostics), diagnostics);
    }

    private sealed record Reading(YamlNode? Root, DiagnosticBag Diagnostics);
}
