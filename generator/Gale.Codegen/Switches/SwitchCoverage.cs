using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>
/// Finds which states the arms of a switch speak of. Where an arm asks for what is at a place, a state that no arm speaks of there
/// comes to one that does not ask: that is what a value falls into which came later.
/// </summary>
internal sealed class SwitchCoverage
{
    private static readonly ImmutableDictionary<SwitchPlace, SwitchState> _nothing = ImmutableDictionary<SwitchPlace, SwitchState>.Empty;

    private readonly SwitchModel _switch;
    private readonly IReadOnlyList<SwitchArm> _asking;
    private readonly IReadOnlyList<SwitchArm> _ways;
    private readonly Dictionary<SwitchPlace, PlaceView> _views;

    public SwitchCoverage(SwitchModel @switch)
    {
        _switch = @switch;
        CatchAll = @switch.Arms.FirstOrDefault(arm => !arm.IsGuarded && TakesAll(arm));
        _asking = [.. @switch.Arms.Where(arm => !TakesAll(arm))];
        _ways = [.. _asking.SelectMany(arm => arm.Ways)];
        _views = @switch.Places.Where(place => place.Domain.IsOfDocument).ToDictionary(place => place, place => new PlaceView(place, _ways));
    }

    /// <summary>The arm that takes everything.</summary>
    public SwitchArm? CatchAll { get; }

    /// <summary>What is left out, a gap for each place that has some.</summary>
    public IEnumerable<SwitchGap> Gaps => _switch.Places.Where(_views.ContainsKey).Select(GapAt).OfType<SwitchGap>().Where(gap => !gap.IsEmpty);

    /// <summary>Whether the arms take any combination of what may come.</summary>
    public bool IsExhaustive => !SwitchEscape.IsPossible([.. Unguarded(_switch.Arms)], [], _nothing, ifTooMany: true);

    /// <summary>The arms that are there only for what is deprecated or gone, with what that is.</summary>
    public IEnumerable<(SwitchArm Arm, SwitchState State)> Obsolete =>
        from arm in _asking
        from place in arm.Test.Places.Where(_views.ContainsKey).Distinct()
        let named = _views[place].NamedBy(arm).ToList()
        where named.Count > 0 && named.All(state => state.Symbol?.IsObsolete() == true)
        select (arm, named[0]);

    /// <summary>The arm that is there only for what the document does not list at a place, and asks for nothing else.</summary>
    /// <param name="place">The place.</param>
    public SwitchArm? UnknownAt(SwitchPlace place) => _asking.FirstOrDefault(arm =>
        !arm.IsGuarded &&
        arm.Test.Places.Except(place.Presumed.SelectMany(test => test.Places)).All(place.Equals) &&
        _views[place].NamedBy(arm).ToList() is { Count: > 0 } named && named.All(state => state.Kind == StateKind.Unknown));

    private SwitchGap? GapAt(SwitchPlace place)
    {
        var view = _views[place];
        if (view.Telling.Count == 0)
        {
            return null;
        }

        var hasRest = CatchAll is not null;
        var silent = place.Domain.States.Where(state => !view.Telling.Any(arm => !arm.IsGuarded && view.SpeaksOf(arm, state, hasRest))).ToList();
        var guarded = silent.Where(state => view.Telling.Any(arm => view.SpeaksOf(arm, state, hasRest))).ToList();
        var missing = silent.Except(guarded).Where(state => state.Kind == StateKind.Listed).ToList();
        return new SwitchGap(
            place,
            missing,
            [.. guarded.Where(state => state.Kind == StateKind.Listed)],
            silent.FirstOrDefault(state => state.Kind == StateKind.Unknown && ComesToNothing(place, state)),
            missing.Count == 0 || missing.Any(state => ComesToNothing(place, state)) ? null : TakerOf(place, missing.FirstOrDefault(state => state.IsNew) ?? missing[0]));
    }

    /// <summary>The first arm that takes a state in any case, so that none behind it is asked.</summary>
    /// <param name="place">The place at which the state is.</param>
    /// <param name="state">The state.</param>
    public SwitchArm? CertainTakerOf(SwitchPlace place, SwitchState state) => TakersOf(place, state).FirstOrDefault(taker => taker.Holds == Match.Yes).Arm;

    /// <summary>Where there is none, the last of those that may.</summary>
    private SwitchArm? TakerOf(SwitchPlace place, SwitchState state) => CertainTakerOf(place, state) ?? TakersOf(place, state).LastOrDefault().Arm;

    private IEnumerable<(SwitchArm Arm, Match Holds)> TakersOf(SwitchPlace place, SwitchState state)
    {
        var known = place.Presumed.Aggregate(_nothing.SetItem(place, state), (all, test) => test.Assumed(all));
        return _switch.Arms.Where(arm => !arm.IsGuarded).Select(arm => (Arm: arm, Holds: arm.Test.Holds(known))).Where(taker => taker.Holds != Match.No);
    }

    /// <summary>An arm that names all that there is takes no more than that; one that takes all else besides takes all.</summary>
    private static bool TakesAll(SwitchArm arm) =>
        arm.Test.Holds(_nothing) == Match.Yes || (arm.Test.Places.Distinct().ToList() is { Count: 1 } places && TakesAllAt(arm, places[0]));

    private static bool TakesAllAt(SwitchArm arm, SwitchPlace place) =>
        place.Domain.States.Append(SwitchState.Unnamed).All(state => arm.Test.Holds(_nothing.SetItem(place, state)) == Match.Yes);

    private static IEnumerable<SwitchTest> Unguarded(IEnumerable<SwitchArm> arms) => arms.Where(arm => !arm.IsGuarded).Select(arm => arm.Test);

    private bool ComesToNothing(SwitchPlace place, SwitchState state) =>
        CatchAll is null && !_switch.IsComplete && SwitchEscape.IsPossible([.. Unguarded(_asking)], place.Presumed, _nothing.SetItem(place, state), ifTooMany: false);
}
