using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>A list whose end has not come yet.</summary>
internal sealed class OpenSequence(Place start, Anchor? anchor) : OpenCollection(start, anchor)
{
    private readonly List<YamlNode> _items = [];

    protected override void Take(YamlNode node) => _items.Add(node);

    protected override YamlNode Build() => new YamlSequence(_items, Start);
}
