namespace Gale.Codegen.Drift;

/// <summary>Finds where each pair of schemas travels, and which operations it reaches.</summary>
/// <param name="operations">All operations of the new document, in its order.</param>
internal sealed class SchemaTravels(IReadOnlyList<string> operations)
{
    private readonly Dictionary<SchemaPair, Travel> _travels = [];
    private readonly Dictionary<SchemaRoot, RootUse> _roots = [];
    private readonly Dictionary<string, int> _order = OrderOf(operations);

    /// <summary>Made when first asked for, when all has been added.</summary>
    private Dictionary<string, SchemaPair>? _byKey;
    private OperationReach? _reach;

    /// <summary>All pairs that something has led to.</summary>
    public IReadOnlyCollection<SchemaPair> Pairs => _travels.Keys;

    /// <summary>The schemas that stand by themselves.</summary>
    public IReadOnlyCollection<SchemaRoot> Roots => _roots.Keys;

    /// <summary>How many steps from schema to schema were gone: what the time grows with.</summary>
    public int Steps => _steps + (_reach?.Steps ?? 0);

    private int _steps;

    /// <summary>A schema that an operation has.</summary>
    public void Add(SchemaRoot root, Travel travel, string operation) => Use(root, travel).Operations.Add(_order[operation]);

    /// <summary>A schema that operations lead to which are not in both documents.</summary>
    public void Add(SchemaRoot root, Travel travel, OperationSet operations) => Use(root, travel).Others.Add(operations);

    public Travel Of(SchemaPair pair) => _travels[pair];

    public Travel Of(SchemaRoot root) => _roots[root].Travel;

    /// <summary>The pair of a schema of the new document; <see langword="null"/> where nothing has led to it.</summary>
    public SchemaPair? Find(string key)
    {
        if (_byKey is null)
        {
            _byKey = new Dictionary<string, SchemaPair>(StringComparer.Ordinal);
            foreach (var pair in _travels.Keys.Where(pair => !_byKey.ContainsKey(pair.Now.Key)))
            {
                _byKey.Add(pair.Now.Key, pair);
            }
        }

        return _byKey.TryGetValue(key, out var found) ? found : null;
    }

    public OperationSet OperationsOf(SchemaRoot root) => OperationSet.Of(operations, _roots[root].Operations, _roots[root].Others);

    /// <summary>The operations that a pair reaches: asked where something differs.</summary>
    public OperationSet OperationsOf(SchemaPair pair) => (_reach ??= new OperationReach(operations, _travels, _roots)).Of(pair);

    /// <summary>All that are in one of them.</summary>
    public OperationSet Union(IEnumerable<OperationSet> sets) => OperationSet.Of(operations, [], new HashSet<OperationSet>(sets));

    /// <summary>The same for what is a part of it.</summary>
    public static Travel AsMember(Travel travel) =>
        ((travel & (Travel.RequestBody | Travel.RequestMember)) != 0 ? Travel.RequestMember : Travel.None) |
        ((travel & (Travel.Parameter | Travel.ParameterMember)) != 0 ? Travel.ParameterMember : Travel.None) |
        ((travel & (Travel.ResponseBody | Travel.ResponseMember)) != 0 ? Travel.ResponseMember : Travel.None) |
        ((travel & (Travel.ResponseHeader | Travel.ResponseHeaderMember)) != 0 ? Travel.ResponseHeaderMember : Travel.None);

    private RootUse Use(SchemaRoot root, Travel travel)
    {
        if (!_roots.TryGetValue(root, out var use))
        {
            _roots.Add(root, use = new RootUse());
        }

        _reach = null;
        if ((use.Travel | travel) != use.Travel)
        {
            use.Travel |= travel;
            Spread(root.Pair, travel);
        }

        return use;
    }

    /// <summary>From a pair to its parts, as long as that adds something.</summary>
    private void Spread(SchemaPair root, Travel travel)
    {
        var pending = new Stack<(SchemaPair Pair, Travel Travel)>([(root, travel)]);
        while (pending.Count > 0)
        {
            var (pair, way) = pending.Pop();
            var isKnown = _travels.TryGetValue(pair, out var known);
            if (isKnown && (known | way) == known)
            {
                continue;
            }

            _travels[pair] = known | way;
            _steps += pair.Parts.Count;
            foreach (var part in pair.Parts)
            {
                if (part.Onward(way) is not Travel.None and var onward)
                {
                    pending.Push((part.Pair, onward));
                }
            }
        }
    }

    private static Dictionary<string, int> OrderOf(IReadOnlyList<string> operations)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < operations.Count; index++)
        {
            if (!order.ContainsKey(operations[index]))
            {
                order.Add(operations[index], index);
            }
        }

        return order;
    }
}
