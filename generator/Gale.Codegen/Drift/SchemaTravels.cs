namespace Gale.Codegen.Drift;

/// <summary>Finds where each pair of schemas travels, and which operations it reaches.</summary>
internal sealed class SchemaTravels
{
    private readonly Dictionary<SchemaPair, Travel> _travels = [];
    private readonly Dictionary<SchemaPair, HashSet<SchemaPair>> _holders = [];
    private readonly Dictionary<SchemaPair, List<string>> _users = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaRoot, (Travel Travel, List<string> Operations)> _roots = [];

    /// <summary>Made when first asked for, when all has been added.</summary>
    private Dictionary<string, SchemaPair>? _byKey;

    /// <summary>All pairs that something has led to.</summary>
    public IReadOnlyCollection<SchemaPair> Pairs => _travels.Keys;

    /// <summary>The schemas that stand by themselves.</summary>
    public IReadOnlyCollection<SchemaRoot> Roots => _roots.Keys;

    /// <summary>A schema that an operation has.</summary>
    public void Add(SchemaRoot root, Travel travel, string operation)
    {
        var known = _roots.TryGetValue(root, out var uses) ? uses : (Travel.None, []);
        known.Operations.Add(operation);
        _order[operation] = _order.TryGetValue(operation, out var place) ? place : _order.Count;
        _roots[root] = (known.Travel | travel, known.Operations);
        ListIn(_users, root.Pair).Add(operation);
        Spread(root.Pair, travel);
    }

    public Travel Of(SchemaPair pair) => _travels[pair];

    /// <summary>The pair of a schema of the new document; <see langword="null"/> where nothing has led to it.</summary>
    public SchemaPair? Find(string key)
    {
        _byKey ??= _travels.Keys.GroupBy(pair => pair.Now.Key).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return _byKey.TryGetValue(key, out var pair) ? pair : null;
    }

    public Travel Of(SchemaRoot root) => _roots[root].Travel;

    public IReadOnlyList<string> OperationsOf(SchemaRoot root) => InOrder(_roots[root].Operations);

    /// <summary>The operations that a pair reaches: asked where something differs, which is in few places.</summary>
    public IReadOnlyList<string> OperationsOf(SchemaPair pair)
    {
        var seen = new HashSet<SchemaPair> { pair };
        var pending = new Queue<SchemaPair>([pair]);
        var operations = new List<string>();
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            operations.AddRange(_users.TryGetValue(next, out var users) ? users : []);
            foreach (var holder in _holders.TryGetValue(next, out var holders) ? holders.Where(seen.Add) : [])
            {
                pending.Enqueue(holder);
            }
        }

        return InOrder(operations);
    }

    private IReadOnlyList<string> InOrder(IEnumerable<string> operations) => [.. operations.Distinct().OrderBy(operation => _order[operation])];

    /// <summary>The same for what is a part of it.</summary>
    public static Travel AsMember(Travel travel) =>
        ((travel & (Travel.RequestBody | Travel.RequestMember)) != 0 ? Travel.RequestMember : Travel.None) |
        ((travel & (Travel.Parameter | Travel.ParameterMember)) != 0 ? Travel.ParameterMember : Travel.None) |
        ((travel & (Travel.ResponseBody | Travel.ResponseMember)) != 0 ? Travel.ResponseMember : Travel.None) |
        ((travel & (Travel.ResponseHeader | Travel.ResponseHeaderMember)) != 0 ? Travel.ResponseHeaderMember : Travel.None);

    /// <summary>From a pair to its parts, as long as that adds something.</summary>
    private void Spread(SchemaPair root, Travel travel)
    {
        var pending = new Stack<(SchemaPair Pair, Travel Travel)>([(root, travel)]);
        while (pending.Count > 0)
        {
            var (pair, way) = pending.Pop();
            var known = Known(pair);
            if ((known | way) == known)
            {
                continue;
            }

            _travels[pair] = known | way;
            foreach (var part in pair.Parts)
            {
                var onward = (part.IsMember ? AsMember(way) : way) & ~part.Blocked;
                if (onward != Travel.None)
                {
                    SetIn(_holders, part.Pair).Add(pair);
                    pending.Push((part.Pair, onward));
                }
            }
        }
    }

    private Travel Known(SchemaPair pair) => _travels.TryGetValue(pair, out var travel) ? travel : Travel.None;

    private static List<string> ListIn(Dictionary<SchemaPair, List<string>> lists, SchemaPair pair)
    {
        if (!lists.TryGetValue(pair, out var list))
        {
            lists.Add(pair, list = []);
        }

        return list;
    }

    private static HashSet<SchemaPair> SetIn(Dictionary<SchemaPair, HashSet<SchemaPair>> sets, SchemaPair pair)
    {
        if (!sets.TryGetValue(pair, out var set))
        {
            sets.Add(pair, set = []);
        }

        return set;
    }
}
