using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>Looks for a value that no arm of a switch takes: place by place, until the arms are decided.</summary>
internal sealed class SwitchEscape
{
    /// <summary>A switch with more combinations than this is taken for one that leaves some out: nobody has written them all down.</summary>
    private const int MostTries = 20_000;

    private int _tries;

    /// <summary>Whether there is such a value.</summary>
    /// <param name="arms">What the arms ask.</param>
    /// <param name="presumed">What holds of the value.</param>
    /// <param name="known">What is known of it.</param>
    public static bool IsPossible(IReadOnlyList<SwitchTest> arms, IReadOnlyList<SwitchTest> presumed, ImmutableDictionary<SwitchPlace, SwitchState> known) =>
        new SwitchEscape().IsFound(arms, presumed, known);

    private bool IsFound(IReadOnlyList<SwitchTest> arms, IReadOnlyList<SwitchTest> presumed, ImmutableDictionary<SwitchPlace, SwitchState> known)
    {
        if (++_tries > MostTries)
        {
            return true;
        }

        if (presumed.Any(test => test.Holds(known) == Match.No))
        {
            return false;
        }

        var open = new List<SwitchTest>();
        foreach (var arm in arms)
        {
            switch (arm.Holds(known))
            {
                case Match.Yes:
                    return false;
                case Match.Maybe:
                    open.Add(arm);
                    break;
            }
        }

        return open.Count == 0
            ? presumed.All(test => test.Holds(known) != Match.No)
            : IsFoundIn([.. open], presumed, known, open[0].Places.First(place => !known.ContainsKey(place)));
    }

    private bool IsFoundIn(IReadOnlyList<SwitchTest> arms, IReadOnlyList<SwitchTest> presumed, ImmutableDictionary<SwitchPlace, SwitchState> known, SwitchPlace place) =>
        place.Domain.States
            .Where(state => state.Kind != StateKind.Gone)
            .Any(state => IsFound(arms, [.. presumed, .. place.Presumed], known.SetItem(place, state)));
}
