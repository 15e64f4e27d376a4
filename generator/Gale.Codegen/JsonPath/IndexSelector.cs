using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>The item of an index, from the end where it is negative: <c>-1</c> (RFC 9535, 2.3.3).</summary>
internal sealed record IndexSelector(long Index) : Selector
{
    public override void Select(JsonPathScope scope, List<JsonPathNode> selected)
    {
        scope.Work.Count();
        if (scope.Current.Node is YamlSequence { Items.Count: var count } && (Index < 0 ? count + Index : Index) is var index && index >= 0 && index < count)
        {
            selected.Add(scope.Current.Child((int)index));
        }
    }
}
