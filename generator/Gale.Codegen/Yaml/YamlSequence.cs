using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Items in order.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, Place place) : YamlNode(place)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override ulong Fingerprint { get; } = YamlFingerprint.OfItems(items);
}
