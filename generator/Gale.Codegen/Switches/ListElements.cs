using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>
/// What a list pattern asks: a list has as many elements as it says, or more where it says <c>..</c>, and what stands behind that is
/// counted from the end.
/// </summary>
internal sealed class ListElements
{
    private readonly IListPatternOperation _pattern;
    private readonly TakenPlace _list;
    private readonly SwitchPlace _count;
    private readonly SwitchPlaces _places;
    private readonly int _rest;

    /// <param name="pattern">The pattern.</param>
    /// <param name="list">The list.</param>
    /// <param name="count">The place of its length.</param>
    /// <param name="places">The places of the switch.</param>
    public ListElements(IListPatternOperation pattern, TakenPlace list, SwitchPlace count, SwitchPlaces places)
    {
        (_pattern, _list, _count, _places) = (pattern, list, count, places);
        _rest = pattern.Patterns.ToList().FindIndex(part => part is ISlicePatternOperation);
        _count.IsCount = true;
    }

    /// <summary>A test of the length and one of each element.</summary>
    /// <param name="read">Reads the pattern of one element.</param>
    public IEnumerable<SwitchTest> Read(Func<IPatternOperation, SwitchPlace, SwitchTest> read)
    {
        yield return _rest < 0 ? HasExactly(_pattern.Patterns.Length) : HasAtLeast(_pattern.Patterns.Length - 1);
        for (var index = 0; index < _pattern.Patterns.Length; index++)
        {
            yield return _pattern.Patterns[index] is ISlicePatternOperation { Pattern: var rest } ? OfRest(rest) : read(_pattern.Patterns[index], PlaceOf(index));
        }
    }

    private SwitchPlace PlaceOf(int index) => _rest < 0 || index < _rest
        ? _places.Element(_list, _pattern, index, HasAtLeast(index + 1))
        : _places.Element(_list, _pattern, index - _pattern.Patterns.Length, HasAtLeast(_pattern.Patterns.Length - index));

    /// <summary>What is asked of the rest as a whole may hold or not.</summary>
    private SwitchTest OfRest(IPatternOperation? rest) => rest is null or IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }
        ? SwitchTest.Always
        : _places.Condition(_list.Place, _pattern.Syntax.ToString());

    private SwitchTest HasExactly(int number)
    {
        _count.TellApartAt(number);
        return new SwitchTest.Is(_count, state => state.Number == number);
    }

    private SwitchTest HasAtLeast(int number)
    {
        _count.TellApartAt(number);
        return new SwitchTest.Is(_count, state => state.Number >= number);
    }
}
