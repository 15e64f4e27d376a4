using System.Globalization;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>A value of a tree with the way to it. Two places may hold one node (aliases), so the way tells them apart.</summary>
internal sealed class JsonPathNode
{
    private JsonPathNode(YamlNode node, JsonPathNode? parent, string step)
    {
        Node = node;
        Parent = parent;
        Step = step;
    }

    public YamlNode Node { get; }

    /// <summary>What holds it; <see langword="null"/> for the root.</summary>
    public JsonPathNode? Parent { get; }

    /// <summary>The last step of the way: a key, or the index of an item.</summary>
    public string Step { get; }

    /// <summary>How many members or items it has.</summary>
    public int Count => Node switch
    {
        YamlMapping mapping => mapping.Entries.Count,
        YamlSequence sequence => sequence.Items.Count,
        _ => 0,
    };

    public static JsonPathNode Root(YamlNode node) => new(node, null, "");

    public JsonPathNode Member(YamlEntry entry) => new(entry.Value, this, entry.Key.Text);

    /// <summary>The member or the item of an index, in document order.</summary>
    public JsonPathNode Child(int index) => Node is YamlMapping mapping
        ? Member(mapping.Entries[index])
        : new(((YamlSequence)Node).Items[index], this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The steps from the root.</summary>
    public IReadOnlyList<string> Steps()
    {
        var steps = new List<string>();
        for (var place = this; place.Parent is not null; place = place.Parent)
        {
            steps.Add(place.Step);
        }

        steps.Reverse();
        return steps;
    }
}
