using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Marks the values and alternatives that a client had not when its baseline was accepted: a switch that was complete then is
/// no longer. A type that is new as a whole has no such code, and nothing in it is marked.
/// </summary>
internal sealed class NewBuilder
{
    private readonly Dictionary<TypeName, TypeModel> _was;
    private readonly Dictionary<TypeName, ResultModel> _wasResults;

    private NewBuilder(ClientModel was)
    {
        _was = was.Types.ToDictionary(type => type.Type);
        _wasResults = was.Groups.SelectMany(group => group.Methods).Select(method => method.ResultUnion).OfType<ResultModel>().ToDictionary(result => result.Type);
    }

    /// <summary>The client with its new values and alternatives marked.</summary>
    /// <param name="now">The client.</param>
    /// <param name="was">The client as it was.</param>
    public static ClientModel Mark(ClientModel now, ClientModel was) => new NewBuilder(was).Mark(now);

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
        (RecordModel { Base: { } @base } now, null) when WasOf(@base) is RecordModel { IsSealed: false } => now with { IsNewAlternative = true },
        _ => type,
    };

    private MethodModel Mark(MethodModel method) => method.ResultUnion is { } now && _wasResults.TryGetValue(now.Type, out var was)
        ? method with { ResultUnion = now with { Cases = Mark(now.Cases, was.Cases, @case => @case.Name, @case => @case with { IsNew = true }) } }
        : method;

    private TypeModel? WasOf(TypeName type) => _was.TryGetValue(type, out var was) ? was : null;

    private static EquatableArray<T> Mark<T, TKey>(EquatableArray<T> now, EquatableArray<T> was, Func<T, TKey> keyOf, Func<T, T> mark)
        where T : IEquatable<T>
    {
        var known = new HashSet<TKey>(was.Select(keyOf));
        return now.Select(one => known.Contains(keyOf(one)) ? one : mark(one)).ToEquatableArray();
    }
}
