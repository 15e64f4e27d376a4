using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>
/// Finds which states the arms of a switch speak of. An arm that any value fits, whatever it is, takes everything and speaks of
/// nothing: that is what a value falls into which came later.
/// </summary>
internal sealed class SwitchCoverage
{
    private static readonly ImmutableDictionary<SwitchPlace, SwitchState> _nothing = ImmutableDictionary<SwitchPlace, SwitchState>.Empty;

    private readonly SwitchModel _switch;
    private readonly IReadOnlyList<SwitchArm> _speaking;

    public SwitchCoverage(SwitchModel @switch)
    {
        _switch = @switch;
        CatchAll = @switch.Arms.FirstOrDefault(arm => !arm.IsGuarded && TakesAll(arm));
        _speaking = [.. @switch.Arms.Where(arm => !TakesAll(arm))];
    }

    /// <summary>The arm that takes everything.</summary>
    public SwitchArm? CatchAll { get; }

    /// <summary>What is left out, a gap for each place that has some.</summary>
    public IEnumerable<SwitchGap> Gaps => _switch.Places.Where(place => place.Domain.IsOfDocument).Select(GapAt).Where(gap => !gap.IsEmpty);

    /// <summary>Whether the arms take any combination of what may come.</summary>
    public bool IsExhaustive => !SwitchEscape.IsPossible([.. _switch.Arms.Where(arm => !arm.IsGuarded).Select(arm => arm.Test)], [], _nothing);

    /// <summary>The arms that are there only for what is deprecated or gone, with what that is.</summary>
    public IEnumerable<(SwitchArm Arm, SwitchState State)> Obsolete =>
        from arm in _speaking
        from place in arm.Test.Places.Where(place => place.Domain.IsOfDocument).Distinct()
        let named = NamedBy(arm, place).ToList()
        where named.Count > 0 && named.All(state => state.Symbol?.IsObsolete() == true)
        select (arm, named[0]);

    /// <summary>The arm that is there only for states of one kind.</summary>
    public SwitchArm? ArmFor(Func<SwitchState, bool> isMeant) => _speaking.FirstOrDefault(arm =>
        !arm.IsGuarded && arm.Test.Places.Where(place => place.Domain.IsOfDocument).Any(place => NamedBy(arm, place).ToList() is { Count: > 0 } named && named.All(isMeant)));

    private SwitchGap GapAt(SwitchPlace place)
    {
        var arms = _speaking.Where(arm => Tells(arm, place)).ToList();
        if (arms.Count == 0)
        {
            return new SwitchGap(place, [], [], null);
        }

        var silent = place.Domain.States.Where(state => !arms.Any(arm => !arm.IsGuarded && SpeaksOf(arm, place, state))).ToList();
        var guarded = silent.Where(state => arms.Any(arm => SpeaksOf(arm, place, state))).ToList();
        var escaping = silent.Except(guarded).Where(state => Escapes(place, state)).ToList();
        return new SwitchGap(
            place,
            [.. escaping.Where(state => state.Kind == StateKind.Listed)],
            [.. guarded.Where(state => state.Kind == StateKind.Listed && Escapes(place, state))],
            CatchAll is null ? escaping.FirstOrDefault(state => state.Kind == StateKind.Unknown) : null);
    }

    private static bool TakesAll(SwitchArm arm) => arm.Test.Holds(_nothing) == Match.Yes;

    /// <summary>Whether what an arm does depends on what is at a place.</summary>
    private static bool Tells(SwitchArm arm, SwitchPlace place) =>
        arm.Test.Places.Contains(place) && place.Domain.States.Append(SwitchState.Unnamed).Select(state => Holds(arm, place, state)).Distinct().Count() > 1;

    /// <summary>An arm speaks of what it takes, and by <c>not</c> also of what it leaves to the arm for all the rest.</summary>
    private bool SpeaksOf(SwitchArm arm, SwitchPlace place, SwitchState state) =>
        Holds(arm, place, state) != Match.No || (CatchAll is not null && arm.Test.Names(place, state));

    private static IEnumerable<SwitchState> NamedBy(SwitchArm arm, SwitchPlace place) => Holds(arm, place, SwitchState.Unnamed) == Match.No
        ? place.Domain.States.Where(state => Holds(arm, place, state) != Match.No)
        : [];

    private static Match Holds(SwitchArm arm, SwitchPlace place, SwitchState state) => arm.Test.Holds(_nothing.SetItem(place, state));

    private bool Escapes(SwitchPlace place, SwitchState state) => SwitchEscape.IsPossible(
        [.. _speaking.Where(arm => !arm.IsGuarded).Select(arm => arm.Test)],
        place.Presumed,
        _nothing.SetItem(place, state));
}
