using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>What the unions of a document may hold, unions inside them looked into: each once, and without recursion.</summary>
internal sealed class UnionReach(IReadOnlyDictionary<string, ApiType> types)
{
    /// <summary>More names than this do not help to tell objects apart.</summary>
    private const int MostNames = 256;

    private readonly Dictionary<string, UnionContent> _known = new(StringComparer.Ordinal);

    public UnionContent Of(ApiUnion union)
    {
        var way = new Stack<ApiUnion>([union]);
        while (way.Count > 0)
        {
            var next = way.Peek();
            if (_known.TryGetValue(next.Key, out var known) && known.IsComplete)
            {
                way.Pop();
                continue;
            }

            _known[next.Key] = UnionContent.None;
            var inner = InnerOf(next).Where(other => !_known.ContainsKey(other.Key)).ToList();
            if (inner.Count == 0)
            {
                _known[way.Pop().Key] = ContentOf(next);
            }

            inner.ForEach(way.Push);
        }

        return _known[union.Key];
    }

    /// <summary>The names of the members of an object and of its kinds.</summary>
    public IEnumerable<string> NamesIn(ApiObject @object) => @object.Members
        .Concat(@object.Inheritance?.Kinds.SelectMany(kind => ((ApiObject)types[kind.Type.Key]).Members) ?? [])
        .Select(member => member.Name);

    private IEnumerable<ApiUnion> InnerOf(ApiUnion union) => TypesIn(union).OfType<ApiUnion>();

    private IEnumerable<ApiType> TypesIn(ApiUnion union) => union.Cases.Select(@case => @case.Type).OfType<ApiTypeReference>().Select(use => types[use.Key]);

    private UnionContent ContentOf(ApiUnion union)
    {
        var tokens = union.Cases.Select(@case => TokensOf(@case.Type)).Aggregate(JsonTokens.None, (all, one) => all | one);
        var names = TypesIn(union).SelectMany(type => type switch
        {
            ApiObject @object => NamesIn(@object),
            ApiUnion inner => _known[inner.Key].Names,
            _ => [],
        });
        return new UnionContent(tokens, [.. names.Distinct(StringComparer.Ordinal).Take(MostNames)], IsComplete: true);
    }

    private JsonTokens TokensOf(ApiTypeUse use) => use switch
    {
        ApiTypeReference reference when types[reference.Key] is ApiUnion union => _known[union.Key].Tokens,
        ApiTypeReference reference when types[reference.Key] is ApiTuple => JsonTokens.Array,
        ApiTypeReference reference => types[reference.Key] is ApiEnum @enum ? TypeTable.TokensOf(@enum) : JsonTokens.Object,
        _ => TypeTable.TokensOfUnnamed(use),
    };
}
