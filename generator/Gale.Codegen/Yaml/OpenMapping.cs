using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>An object whose end has not come yet: takes keys and values in turn.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="anchor">The anchor before it, if any.</param>
/// <param name="isBlock">Without braces: it then has no character of its own and stands where its first key stands.</param>
/// <param name="mergeKeys">Carries out the document's merge keys.</param>
/// <param name="diagnostics">Receives what is wrong with its keys.</param>
internal sealed class OpenMapping(Place start, Anchor? anchor, bool isBlock, MergeKeys mergeKeys, DiagnosticBag diagnostics)
    : OpenCollection(start, anchor)
{
    private readonly MappingBuilder _builder = new(mergeKeys, diagnostics);

    private bool _valueIsNext;
    private YamlScalar? _key;
    private YamlScalar? _firstKey;

    /// <summary>Whether what comes next is a key.</summary>
    public bool ExpectsKey => !_valueIsNext;

    protected override void Take(YamlNode node)
    {
        if (_valueIsNext)
        {
            TakeValue(node);
        }
        else
        {
            TakeKey(node);
        }

        _valueIsNext = !_valueIsNext;
    }

    protected override YamlNode Build() => _builder.Build(isBlock && _firstKey is not null ? _firstKey.Place : Start);

    private void TakeKey(YamlNode node)
    {
        _key = node as YamlScalar;
        _firstKey ??= _key;
        if (_key is null)
        {
            diagnostics.Report(DiagnosticDescriptors.ComplexKey, node.Place);
        }
    }

    private void TakeValue(YamlNode value)
    {
        if (_key is not null)
        {
            _builder.Add(_key, value);
        }
    }
}
