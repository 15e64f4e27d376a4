using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>The member of a name: <c>'paths'</c> (RFC 9535, 2.3.1).</summary>
internal sealed record NameSelector(string Name) : Selector
{
    public override void Select(JsonPathScope scope, List<JsonPathNode> selected)
    {
        scope.Work.Count();
        if (scope.Current.Node is YamlMapping mapping && mapping.TryGet(Name, out var entry))
        {
            selected.Add(scope.Current.Member(entry));
        }
    }
}
