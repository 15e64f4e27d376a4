using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>Every so many items of a stretch: <c>1:5:2</c> (RFC 9535, 2.3.4).</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : Selector
{
    public override void Select(JsonPathScope scope, List<JsonPathNode> selected)
    {
        if (scope.Current.Node is not YamlSequence { Items.Count: var count } || Step == 0)
        {
            return;
        }

        var (from, to) = Step > 0
            ? (Within(Start ?? 0, 0, count), Within(End ?? count, 0, count))
            : (Within(Start ?? count - 1, -1, count - 1), Within(End ?? -count - 1, -1, count - 1));
        for (var index = from; Step > 0 ? index < to : index > to; index += Step)
        {
            scope.Work.Count();
            selected.Add(scope.Current.Child((int)index));
        }

        long Within(long index, long lowest, long highest) => Math.Min(Math.Max(index < 0 ? count + index : index, lowest), highest);
    }
}
