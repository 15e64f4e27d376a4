using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>A list or an object whose end has not come yet.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="anchor">The anchor before it, if any.</param>
internal abstract class OpenCollection(Place start, Anchor? anchor)
{
    private int _size = 1;
    private int _height;

    protected Place Start { get; } = start;

    public void Add(Subtree child)
    {
        _size += child.Size;
        _height = Math.Max(_height, child.Height);
        Take(child.Node);
    }

    public Subtree Close()
    {
        var closed = new Subtree(Build(), _size, _height + 1);
        if (anchor is not null)
        {
            anchor.Target = closed;
        }

        return closed;
    }

    protected abstract void Take(YamlNode node);

    protected abstract YamlNode Build();
}
