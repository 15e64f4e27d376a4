using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>How large trees are, shared parts counted as often as they occur. Each node is measured once.</summary>
internal sealed class TreeMeasure
{
    private readonly Dictionary<YamlNode, (long Size, int Height)> _known = [];

    /// <summary>How many values a tree has, and how many lists and objects lie inside each other.</summary>
    public (long Size, int Height) Of(YamlNode node)
    {
        if (node is YamlScalar)
        {
            return (1, 0);
        }

        if (!_known.TryGetValue(node, out var measured))
        {
            measured = OfAll(node is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Value) : ((YamlSequence)node).Items);
            _known.Add(node, measured);
        }

        return measured;
    }

    /// <summary>Whatever comes close to overflow is far too large already.</summary>
    private (long Size, int Height) OfAll(IEnumerable<YamlNode> children)
    {
        var (size, height) = (1L, 0);
        foreach (var child in children)
        {
            var (childSize, childHeight) = Of(child);
            size = Math.Min(size + childSize, int.MaxValue);
            height = Math.Max(height, childHeight);
        }

        return (size, height + 1);
    }
}
