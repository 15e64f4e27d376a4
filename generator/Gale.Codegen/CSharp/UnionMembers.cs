using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The members by which the objects of a union are told apart, a number for each.</summary>
internal sealed class UnionMembers
{
    /// <summary>How many take part at least, if there are so many. What is required or has constants always does.</summary>
    private const int OptionalNames = 64;

    private readonly IReadOnlyDictionary<ApiUnionCase, UnionObject> _objects;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _withConstants;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<ApiConstant>> _constants;

    private UnionMembers(IReadOnlyDictionary<ApiUnionCase, UnionObject> objects)
    {
        _objects = objects;
        var constants = objects.Keys.SelectMany(@case => @case.Constants).ToList();
        _constants = constants
            .GroupBy(constant => constant.Member, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => (IReadOnlyList<ApiConstant>)[.. same.SelectMany(constant => constant.Values).Distinct()], StringComparer.Ordinal);
        _withConstants = [.. _constants.Keys];
        IReadOnlyList<string> needed = [.. objects.Values.SelectMany(@object => @object.Required).Concat(_withConstants).Distinct(StringComparer.Ordinal)];
        var names = needed.Concat(objects.Values.SelectMany(@object => @object.Known)).Distinct(StringComparer.Ordinal).Take(Math.Max(OptionalNames, needed.Count));
        foreach (var name in names)
        {
            _numbers.Add(name, _numbers.Count);
        }
    }

    /// <summary>The members, in the order of their numbers; none where there is nothing to tell apart.</summary>
    public EquatableArray<UnionMemberModel> Models => _numbers.Keys
        .Select(name => new UnionMemberModel(
            WireText.Of(name),
            SlotOf(name),
            _constants.TryGetValue(name, out var constants) ? constants.Select(UnionConstantModel.Of).ToEquatableArray() : []))
        .ToEquatableArray();

    /// <summary>Of the objects that no discriminator tells: one alone needs no telling, unless there are others that it does tell.</summary>
    public static UnionMembers Of(ApiUnion source, TypeTable types)
    {
        var objects = source.Cases.Where(@case => @case.Texts.Count == 0 && types.TokensOf(@case.Type).HasFlag(JsonTokens.Object)).Distinct().ToList();
        return new UnionMembers((objects.Count > 1 || source.Discriminator is not null ? objects : []).ToDictionary(
            @case => @case,
            @case => new UnionObject(@case.Required, types.NamesIn(@case.Type))));
    }

    public EquatableArray<int> Required(ApiUnionCase @case) => NumbersOf(@case, @object => @object.Required);

    public EquatableArray<int> Known(ApiUnionCase @case) => NumbersOf(@case, @object => @object.Required.Concat(@object.Known));

    public EquatableArray<UnionRuleModel> Rules(ApiUnionCase @case) => _objects.ContainsKey(@case)
        ? @case.Constants.Select(constant => new UnionRuleModel(SlotOf(constant.Member), constant.Values.Select(value => IndexOf(_constants[constant.Member], value) + 1).ToEquatableArray())).ToEquatableArray()
        : [];

    private int SlotOf(string name) => Math.Max(0, IndexOf(_withConstants, name));

    private static int IndexOf<T>(IReadOnlyList<T> items, T item)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (EqualityComparer<T>.Default.Equals(items[index], item))
            {
                return index;
            }
        }

        return -1;
    }

    private EquatableArray<int> NumbersOf(ApiUnionCase @case, Func<UnionObject, IEnumerable<string>> names) => _objects.TryGetValue(@case, out var @object)
        ? names(@object).Where(_numbers.ContainsKey).Select(name => _numbers[name]).Distinct().OrderBy(number => number).ToEquatableArray()
        : [];

    private sealed record UnionObject(IEnumerable<string> Required, IEnumerable<string> Known);
}
