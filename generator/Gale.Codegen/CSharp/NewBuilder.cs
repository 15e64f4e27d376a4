using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Marks the values and alternatives that a client had not when its baseline was accepted: a switch that was complete then is
/// no longer. A type that is new as a whole has no such code, and nothing in it is marked.
/// </summary>
internal sealed class NewBuilder
{
    private readonly Dictionary<TypeName, TypeModel> _was;
    private readonly Dictionary<TypeName, TypeModel> _wasUnderAnotherName;
    private readonly Dictionary<TypeName, ResultModel> _wasResults;
    private readonly Dictionary<TypeName, RecordModel> _now;

    private NewBuilder(ApiModel api, ClientModel now, ApiBaseline baseline, ClientModel was)
    {
        _now = now.Types.OfType<RecordModel>().ToDictionary(type => type.Type);
        _was = was.Types.ToDictionary(type => type.Type);
        _wasResults = was.Groups.SelectMany(group => group.Methods).Select(method => method.ResultUnion).OfType<ResultModel>().ToDictionary(result => result.Type);
        var byKey = Counterparts.Types(baseline.Model, was).ToDictionary(one => one.Source.Key, one => one.Type, StringComparer.Ordinal);
        var nameOf = Counterparts.Types(api, now).ToDictionary(one => one.Source.Key, one => one.Type.Type, StringComparer.Ordinal);
        _wasUnderAnotherName = baseline.Successors
            .Where(successor => byKey.ContainsKey(successor.Was) && nameOf.ContainsKey(successor.Now))
            .GroupBy(successor => nameOf[successor.Now])
            .ToDictionary(same => same.Key, same => byKey[same.First().Was]);
    }

    /// <summary>The client with its new values and alternatives marked.</summary>
    /// <param name="api">The API.</param>
    /// <param name="now">The client.</param>
    /// <param name="baseline">The API as it was.</param>
    /// <param name="was">The client as it was.</param>
    public static ClientModel Mark(ApiModel api, ClientModel now, ApiBaseline baseline, ClientModel was) => new NewBuilder(api, now, baseline, was).Mark(now);

    private ClientModel Mark(ClientModel now) => now with
    {
        Types = now.Types.Select(Mark).ToEquatableArray(),
        Groups = now.Groups.Select(group => group with { Methods = group.Methods.Select(Mark).ToEquatableArray() }).ToEquatableArray(),
    };

    private TypeModel Mark(TypeModel type) => (type, WasOf(type.Type)) switch
    {
        (EnumModel now, EnumModel was) => now with { Values = Mark(now.Values, was.Values, value => value.Text, value => value with { IsNew = true }) },
        (IntegerEnumModel now, IntegerEnumModel was) => now with { Values = Mark(now.Values, was.Values, value => value.Number, value => value with { IsNew = true }) },
        (UnionModel now, UnionModel was) => now with { Cases = Mark(now.Cases, was.Cases, @case => @case.Name, @case => @case with { IsNew = true }) },
        (RecordModel { Base: not null } now, _) when IsNewAmongKinds(now) => now with { IsNewAlternative = true },
        _ => type,
    };

    private MethodModel Mark(MethodModel method) => method.ResultUnion is { } now && _wasResults.TryGetValue(now.Type, out var was)
        ? method with { ResultUnion = now with { Cases = Mark(now.Cases, was.Cases, @case => @case.Name, @case => @case with { IsNew = true }) } }
        : method;

    private TypeModel? WasOf(TypeName type) => _was.TryGetValue(type, out var was) || _wasUnderAnotherName.TryGetValue(type, out was) ? was : null;

    /// <summary>Whether it is now a kind of something that had kinds already, and it was none of them.</summary>
    private bool IsNewAmongKinds(RecordModel now)
    {
        var bases = BasesOf(now.Type, type => _now.TryGetValue(type, out var known) ? known : null);
        var had = new HashSet<TypeName>(BasesOf(now.Type, type => WasOf(type) as RecordModel));
        return bases.Any(@base => WasOf(@base) is RecordModel { HasKinds: true } && !had.Contains(@base));
    }

    private static IEnumerable<TypeName> BasesOf(TypeName type, Func<TypeName, RecordModel?> find)
    {
        for (var @base = find(type)?.Base; @base is { } next; @base = find(next)?.Base)
        {
            yield return next;
        }
    }

    private static EquatableArray<T> Mark<T, TKey>(EquatableArray<T> now, EquatableArray<T> was, Func<T, TKey> keyOf, Func<T, T> mark)
        where T : IEquatable<T>
    {
        var known = new HashSet<TKey>(was.Select(keyOf));
        return now.Select(one => known.Contains(keyOf(one)) ? one : mark(one)).ToEquatableArray();
    }
}
