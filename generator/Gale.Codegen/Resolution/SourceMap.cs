using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>
/// Semantic key to place. A key is a way through the document, so the map is the document's own tree: a place costs a few
/// steps when a message needs one, and nothing when none does.
/// </summary>
internal sealed class SourceMap(DocumentSet documents)
{
    /// <summary>Where the thing stands; the last step that exists where the document has moved on.</summary>
    public Place Find(string key)
    {
        // Names of files and of members may have one too.
        for (var hash = key.IndexOf('#'); hash >= 0; hash = key.IndexOf('#', hash + 1))
        {
            if (documents.TryGet(key.Substring(0, hash), out var document) && document.Root is { } root)
            {
                return Walk(root, key.Substring(hash + 1));
            }
        }

        return Place.StartOf(key.Substring(0, SourceKey.HashIn(key)));
    }

    private static Place Walk(YamlNode root, string pointer)
    {
        var node = root;
        var place = root.Place;
        foreach (var segment in JsonPointerText.Split(pointer))
        {
            switch (node)
            {
                case YamlMapping mapping when mapping.TryGet(segment, out var entry):
                    (node, place) = (entry.Value, entry.Key.Place);
                    break;
                case YamlSequence sequence when Item(sequence, segment) is { } item:
                    (node, place) = (item, item.Place);
                    break;
                default:
                    return place;
            }
        }

        return place;
    }

    private static YamlNode? Item(YamlSequence sequence, string segment) =>
        sequence.Items.FirstOrDefault(item => IsNamed(item, segment)) ??
        (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? sequence.Items.ElementAtOrDefault(index) : null);

    /// <summary>What an item has instead of an index: a value its text, a parameter place and name, a server its address, a tag its name.</summary>
    private static bool IsNamed(YamlNode item, string segment) => item switch
    {
        YamlScalar value => value.Text == segment,
        YamlMapping mapping => SourceKey.ParameterSegment(TextOf(mapping, "in"), TextOf(mapping, "name")) == segment || TextOf(mapping, "url") == segment || TextOf(mapping, "name") == segment,
        _ => false,
    };

    private static string TextOf(YamlMapping mapping, string key) =>
        mapping.TryGet(key, out var entry) && entry.Value is YamlScalar scalar ? scalar.Text : string.Empty;
}
