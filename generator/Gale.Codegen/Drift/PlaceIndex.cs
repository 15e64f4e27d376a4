using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// The JSON pointers of places: the way back from a place to what stands there. Items of a list have their text or their place
/// in it; of two things that begin at one place it is the inner one.
/// </summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<(string Path, int Start), string> _pointers = [];

    /// <param name="root">The document.</param>
    public PlaceIndex(YamlNode root)
    {
        var nodes = new Stack<(YamlNode Node, string Pointer)>();
        nodes.Push((root, ""));
        while (nodes.Count > 0)
        {
            var (node, pointer) = nodes.Pop();
            Add(node.Place, pointer);
            foreach (var (place, inner, further) in In(node, pointer))
            {
                Add(place, further);
                nodes.Push((inner, further));
            }
        }
    }

    /// <summary>The pointer of what stands at a place; <see langword="null"/> where nothing begins there.</summary>
    public string? Find(Place place) => _pointers.TryGetValue((place.Path, place.Range.Start), out var pointer) ? pointer : null;

    private static IEnumerable<(Place Place, YamlNode Node, string Pointer)> In(YamlNode node, string pointer) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select(entry => (entry.Key.Place, entry.Value, $"{pointer}/{JsonPointerText.Escape(entry.Key.Text)}")),
        YamlSequence sequence => sequence.Items.Select((item, index) => (item.Place, item, item is YamlScalar text ? $"{pointer}/{JsonPointerText.Escape(text.Text)}" : FormattableString.Invariant($"{pointer}/{index}"))),
        _ => [],
    };

    private void Add(Place place, string pointer)
    {
        var key = (place.Path, place.Range.Start);
        if (!_pointers.TryGetValue(key, out var known) || known.Length < pointer.Length)
        {
            _pointers[key] = pointer;
        }
    }
}
