namespace Gale.Codegen.JsonPath;

/// <summary>Takes children of a node (RFC 9535, 2.3).</summary>
internal abstract record Selector
{
    /// <param name="scope">The node, as <c>@</c>.</param>
    /// <param name="selected">Receives what is taken.</param>
    public abstract void Select(JsonPathScope scope, List<JsonPathNode> selected);
}
