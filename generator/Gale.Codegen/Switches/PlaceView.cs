using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>What arms make of the states at one place, whatever is elsewhere.</summary>
internal sealed class PlaceView
{
    private readonly SwitchPlace _place;
    private readonly IReadOnlyList<(SwitchState State, ImmutableDictionary<SwitchPlace, SwitchState> Known)> _states;
    private readonly Dictionary<SwitchArm, Dictionary<SwitchState, Match>> _answers;

    public PlaceView(SwitchPlace place, IEnumerable<SwitchArm> arms)
    {
        _place = place;
        _states = place.Domain.States.Append(SwitchState.Unnamed).Distinct()
            .Select(state => (State: state, Known: ImmutableDictionary<SwitchPlace, SwitchState>.Empty.Add(place, state)))
            .ToList();
        _answers = arms.Where(arm => arm.Test.Places.Contains(place)).ToDictionary(arm => arm, AnswersOf);
        Telling = [.. _answers.Keys.Where(arm => _answers[arm].Values.Distinct().Count() > 1)];
    }

    /// <summary>The arms for which it matters what is at the place.</summary>
    public IReadOnlyList<SwitchArm> Telling { get; }

    /// <summary>An arm speaks of what it takes, and by <c>not</c> also of what it leaves to an arm for all the rest.</summary>
    /// <param name="arm">One of those for which it matters.</param>
    /// <param name="state">The state.</param>
    /// <param name="hasRest">Whether there is an arm for all the rest.</param>
    public bool SpeaksOf(SwitchArm arm, SwitchState state, bool hasRest) => _answers[arm][state] != Match.No || (hasRest && arm.Test.Names(_place, state));

    /// <summary>What an arm is there for; nothing where it takes also what nobody has named.</summary>
    /// <param name="arm">The arm.</param>
    public IEnumerable<SwitchState> NamedBy(SwitchArm arm) => AnswersOf(arm) is var answers && answers[SwitchState.Unnamed] == Match.No
        ? _place.Domain.States.Where(state => answers[state] != Match.No)
        : [];

    private Dictionary<SwitchState, Match> AnswersOf(SwitchArm arm) => _states.ToDictionary(one => one.State, one => arm.Test.Holds(one.Known));
}
