namespace Gale.Codegen.JsonPath;

/// <summary>All children: <c>*</c> (RFC 9535, 2.3.2).</summary>
internal sealed record WildcardSelector : Selector
{
    public override void Select(JsonPathScope scope, List<JsonPathNode> selected)
    {
        scope.Work.Count(scope.Current.Count);
        for (var index = 0; index < scope.Current.Count; index++)
        {
            selected.Add(scope.Current.Child(index));
        }
    }
}
