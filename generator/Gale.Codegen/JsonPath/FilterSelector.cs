namespace Gale.Codegen.JsonPath;

/// <summary>The children that a condition holds for: <c>?@.name == 'limit'</c> (RFC 9535, 2.3.5).</summary>
internal sealed record FilterSelector(Condition Condition) : Selector
{
    public override void Select(JsonPathScope scope, List<JsonPathNode> selected)
    {
        scope.Work.Count(scope.Current.Count);
        for (var index = 0; index < scope.Current.Count; index++)
        {
            var child = scope.Current.Child(index);
            if (Condition.Holds(scope.For(child)))
            {
                selected.Add(child);
            }
        }
    }
}
