namespace Gale.Codegen.JsonPath;

/// <summary>A step of a query: what is taken of a node, or also of all that is in it (RFC 9535, 2.5).</summary>
internal sealed record Segment(bool IsDescendant, IReadOnlyList<Selector> Selectors)
{
    public void Select(JsonPathScope scope, List<JsonPathNode> selected)
    {
        if (IsDescendant)
        {
            SelectFromAll(scope, selected);
        }
        else
        {
            SelectFromOne(scope, selected);
        }
    }

    private void SelectFromOne(JsonPathScope scope, List<JsonPathNode> selected)
    {
        foreach (var selector in Selectors)
        {
            selector.Select(scope, selected);
        }
    }

    /// <summary>A node and all that is in it, in document order. A stack of our own: the depth of a document is not that of the thread.</summary>
    private void SelectFromAll(JsonPathScope scope, List<JsonPathNode> selected)
    {
        var pending = new Stack<JsonPathNode>();
        pending.Push(scope.Current);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            scope.Work.Count();
            SelectFromOne(scope.For(node), selected);
            for (var index = node.Count - 1; index >= 0; index--)
            {
                pending.Push(node.Child(index));
            }
        }
    }
}
