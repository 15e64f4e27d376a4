using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>A JSONPath query (RFC 9535), read and ready to be asked.</summary>
/// <param name="IsRelative">Whether it begins at the current node, <c>@</c>, and not at the root.</param>
/// <param name="Segments">What is selected, and from that, and so on.</param>
internal sealed record JsonPathQuery(bool IsRelative, IReadOnlyList<Segment> Segments)
{
    /// <summary>Whether it can select one node at most (RFC 9535, 2.3.5.1).</summary>
    public bool IsSingular => Segments.All(segment =>
        segment is { IsDescendant: false, Selectors.Count: 1 } && segment.Selectors[0] is NameSelector or IndexSelector);

    /// <exception cref="JsonPathException">The text is no query.</exception>
    public static JsonPathQuery Parse(string text) => JsonPathParser.Parse(text);

    /// <summary>The nodes that the query selects in a tree; one that it comes to in several ways occurs several times.</summary>
    /// <exception cref="JsonPathException">It looks at too much.</exception>
    public IReadOnlyList<JsonPathNode> Select(YamlNode root, JsonPathWork work)
    {
        var start = JsonPathNode.Root(root);
        return Select(new JsonPathScope(start, start, work));
    }

    public IReadOnlyList<JsonPathNode> Select(JsonPathScope scope)
    {
        List<JsonPathNode> nodes = [IsRelative ? scope.Current : scope.Root];
        foreach (var segment in Segments)
        {
            var selected = new List<JsonPathNode>();
            foreach (var node in nodes)
            {
                segment.Select(scope.For(node), selected);
            }

            nodes = selected;
        }

        return nodes;
    }
}
