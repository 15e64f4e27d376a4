using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// The way back from a place to what stands there, in a document and in the files that it refers to. Items of a list have their
/// text or their place in it; of two things that begin at one place it is the inner one.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="files">The files of the project.</param>
internal sealed class PlaceIndex(OpenApiDocument document, DocumentSet files)
{
    private readonly Dictionary<(string Path, int Start), FilePointer> _pointers = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>The pointer of what stands at a place; <see langword="null"/> where nothing begins there.</summary>
    public FilePointer? Find(Place place)
    {
        if (_read.Count == 0)
        {
            _read.Add(document.Path);
            Read(document.Node, "");
        }

        if (!_pointers.ContainsKey(KeyOf(place)) && _read.Add(place.Path) && files.TryGet(place.Path, out var file) && file.Root is { } root)
        {
            Read(root, place.Path);
        }

        return _pointers.TryGetValue(KeyOf(place), out var pointer) ? pointer : null;
    }

    private void Read(YamlNode root, string file)
    {
        var nodes = new Stack<(YamlNode Node, string Pointer)>();
        nodes.Push((root, ""));
        while (nodes.Count > 0)
        {
            var (node, pointer) = nodes.Pop();
            Add(node.Place, new FilePointer(file, pointer));
            foreach (var (place, inner, further) in In(node, pointer))
            {
                Add(place, new FilePointer(file, further));
                nodes.Push((inner, further));
            }
        }
    }

    private static IEnumerable<(Place Place, YamlNode Node, string Pointer)> In(YamlNode node, string pointer) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => (entry.Key.Place, entry.Value, $"{pointer}/{JsonPointerText.Escape(entry.Key.Text)}")),
        YamlSequence sequence => sequence.Items.Select((item, index) => (item.Place, item, item is YamlScalar text ? $"{pointer}/{JsonPointerText.Escape(text.Text)}" : FormattableString.Invariant($"{pointer}/{index}"))),
        _ => [],
    };

    private void Add(Place place, FilePointer pointer)
    {
        if (!_pointers.TryGetValue(KeyOf(place), out var known) || known.Pointer.Length < pointer.Pointer.Length)
        {
            _pointers[KeyOf(place)] = pointer;
        }
    }

    private static (string Path, int Start) KeyOf(Place place) => (place.Path, place.Range.Start);
}
