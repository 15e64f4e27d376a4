namespace Gale.Codegen.Drift;

/// <summary>
/// Finds the operations that schemas reach, through those that hold them. Each is visited once, whatever number of changes and of
/// operations there is: schemas that lead to each other in a circle reach the same (Tarjan's strongly connected components).
/// </summary>
internal sealed class OperationReach
{
    private readonly Dictionary<SchemaPair, ReachNode> _nodes = [];
    private readonly IReadOnlyList<string> _operations;
    private readonly Stack<ReachNode> _open = new();
    private int _visited;

    /// <param name="operations">All operations.</param>
    /// <param name="travels">Where each pair travels.</param>
    /// <param name="roots">Those that operations have themselves.</param>
    public OperationReach(IReadOnlyList<string> operations, IReadOnlyDictionary<SchemaPair, Travel> travels, IEnumerable<KeyValuePair<SchemaRoot, RootUse>> roots)
    {
        _operations = operations;
        foreach (var pair in travels.Keys)
        {
            _nodes.Add(pair, new ReachNode());
        }

        foreach (var root in roots)
        {
            _nodes[root.Key.Pair].Uses.Add(root.Value);
        }

        foreach (var entry in travels)
        {
            foreach (var part in entry.Key.Parts.Where(part => part.Onward(entry.Value) != Travel.None))
            {
                _nodes[part.Pair].Holders.Add(_nodes[entry.Key]);
                Steps++;
            }
        }
    }

    /// <summary>The ways between schemas: each is gone once.</summary>
    public int Steps { get; }

    public OperationSet Of(SchemaPair pair)
    {
        var node = _nodes[pair];
        if (node.Operations is null)
        {
            Visit(node);
        }

        return node.Operations!;
    }

    /// <summary>Without recursion: a document may chain schemas as long as it likes.</summary>
    private void Visit(ReachNode start)
    {
        var way = new Stack<ReachNode>();
        way.Push(Enter(start));
        while (way.Count > 0)
        {
            var node = way.Peek();
            if (node.NextHolder() is { } holder)
            {
                if (holder.Index == 0)
                {
                    way.Push(Enter(holder));
                }
                else if (holder.Operations is null)
                {
                    node.Earliest = Math.Min(node.Earliest, holder.Index);
                }
            }
            else
            {
                Leave(way);
            }
        }
    }

    private ReachNode Enter(ReachNode node)
    {
        node.Index = node.Earliest = ++_visited;
        _open.Push(node);
        return node;
    }

    private void Leave(Stack<ReachNode> way)
    {
        var node = way.Pop();
        if (node.Earliest == node.Index)
        {
            Close(node);
        }
        else if (way.Count > 0)
        {
            way.Peek().Earliest = Math.Min(way.Peek().Earliest, node.Earliest);
        }
    }

    /// <summary>All that lead to each other: what holds one of them holds all.</summary>
    private void Close(ReachNode first)
    {
        var circle = new List<ReachNode>();
        do
        {
            circle.Add(_open.Pop());
        }
        while (circle[circle.Count - 1] != first);

        var uses = circle.SelectMany(node => node.Uses).ToList();
        var others = new HashSet<OperationSet>(circle.SelectMany(node => node.Holders).Select(holder => holder.Operations).OfType<OperationSet>().Concat(uses.SelectMany(use => use.Others)));
        var operations = OperationSet.Of(_operations, uses.SelectMany(use => use.Operations), others);
        foreach (var node in circle)
        {
            node.Operations = operations;
        }
    }
}
