using System.Globalization;
using Gale.Codegen.JsonPath;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>
/// The same change at several places of a tree. Only what lies on the way to them is built anew; where one place lies inside
/// another, the inner is changed first.
/// </summary>
internal sealed class TreeEdit
{
    private readonly Dictionary<string, TreeEdit> _inside = new(StringComparer.Ordinal);

    private Func<YamlNode, YamlNode?>? _change;

    /// <param name="places">Where; one that occurs twice is changed once.</param>
    /// <param name="change">Gives what is there afterwards; <see langword="null"/> for nothing.</param>
    public static TreeEdit At(IEnumerable<JsonPathNode> places, Func<YamlNode, YamlNode?> change)
    {
        var edit = new TreeEdit();
        foreach (var place in places)
        {
            place.Steps().Aggregate(edit, (at, step) => at.Inside(step))._change = change;
        }

        return edit;
    }

    /// <summary>The tree afterwards; <see langword="null"/> where nothing is left of it.</summary>
    public YamlNode? Apply(YamlNode node)
    {
        var edited = _inside.Count == 0 ? node : ApplyInside(node);
        return _change is null ? edited : _change(edited);
    }

    private TreeEdit Inside(string step)
    {
        if (!_inside.TryGetValue(step, out var inside))
        {
            inside = new TreeEdit();
            _inside.Add(step, inside);
        }

        return inside;
    }

    private YamlNode ApplyInside(YamlNode node) => node is YamlMapping mapping
        ? new YamlMapping([.. mapping.Entries.Select(ApplyToEntry).OfType<YamlEntry>()], node.Place)
        : new YamlSequence([.. ((YamlSequence)node).Items.Select(ApplyToItem).OfType<YamlNode>()], node.Place);

    private YamlEntry? ApplyToEntry(YamlEntry entry)
    {
        if (!_inside.TryGetValue(entry.Key.Text, out var edit))
        {
            return entry;
        }

        var edited = edit.Apply(entry.Value);
        return edited is null ? null : ReferenceEquals(edited, entry.Value) ? entry : entry with { Value = edited };
    }

    private YamlNode? ApplyToItem(YamlNode item, int index) =>
        _inside.TryGetValue(index.ToString(CultureInfo.InvariantCulture), out var edit) ? edit.Apply(item) : item;
}
