namespace Gale.Codegen.Yaml;

/// <summary>A node with its measures, aliases counted as copies of what they stand for.</summary>
/// <param name="Node">The node.</param>
/// <param name="Size">How many nodes it is, itself included.</param>
/// <param name="Height">How many lists and objects lie inside each other, itself included; 0 for a scalar.</param>
internal readonly record struct Subtree(YamlNode Node, int Size, int Height)
{
    public static Subtree Of(YamlScalar scalar) => new(scalar, Size: 1, Height: 0);
}
