using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The members by which the objects of a union are told apart, a bit for each.</summary>
internal sealed class UnionMembers
{
    /// <summary>As many as a number has bits; required ones go first, further ones do not take part.</summary>
    private const int MostNames = 64;

    public static readonly UnionMembers None = new([], new Dictionary<ApiTypeUse, IReadOnlyList<ApiMember>>());

    private readonly IReadOnlyDictionary<ApiTypeUse, IReadOnlyList<ApiMember>> _members;

    private UnionMembers(IReadOnlyList<string> names, IReadOnlyDictionary<ApiTypeUse, IReadOnlyList<ApiMember>> members) =>
        (Names, _members) = (names, members);

    /// <summary>The names, in the order of their bits; none where there are not two objects to tell apart.</summary>
    public IReadOnlyList<string> Names { get; }

    public static UnionMembers Of(ApiUnion source, TypeTable types)
    {
        var members = source.Cases
            .Where(@case => types.TokensOf(@case.Type).HasFlag(JsonTokens.Object))
            .GroupBy(@case => @case.Type)
            .ToDictionary(same => same.Key, same => types.MembersOf(same.Key));
        return members.Count < 2
            ? None
            : new UnionMembers(
                [.. members.Values.SelectMany(all => all).OrderBy(member => member.IsRequired ? 0 : 1).Select(member => member.Name).Distinct(StringComparer.Ordinal).Take(MostNames)],
                members);
    }

    public ulong Required(ApiTypeUse use) => BitsOf(use, member => member.IsRequired);

    public ulong Known(ApiTypeUse use) => BitsOf(use, _ => true);

    private ulong BitsOf(ApiTypeUse use, Func<ApiMember, bool> takesPart)
    {
        var names = new HashSet<string>(_members.TryGetValue(use, out var members) ? members.Where(takesPart).Select(member => member.Name) : [], StringComparer.Ordinal);
        return Names.Select((name, bit) => names.Contains(name) ? 1UL << bit : 0).Aggregate(0UL, (bits, bit) => bits | bit);
    }
}
