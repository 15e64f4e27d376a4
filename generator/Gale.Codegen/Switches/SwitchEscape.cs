using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>Looks for a value that no arm of a switch takes: place by place, until the arms are decided.</summary>
internal sealed class SwitchEscape
{
    /// <summary>More combinations than this are not looked through.</summary>
    private const int MostTries = 20_000;

    private readonly bool _ifTooMany;
    private int _tries;

    private SwitchEscape(bool ifTooMany) => _ifTooMany = ifTooMany;

    /// <summary>Whether there is such a value.</summary>
    /// <param name="arms">What the arms ask.</param>
    /// <param name="presumed">What holds of the value.</param>
    /// <param name="known">What is known of it.</param>
    /// <param name="ifTooMany">What is said of a switch with too many combinations: nobody is to be reproached, and nobody lulled, with a guess.</param>
    public static bool IsPossible(IReadOnlyList<SwitchTest> arms, IReadOnlyList<SwitchTest> presumed, ImmutableDictionary<SwitchPlace, SwitchState> known, bool ifTooMany) =>
        new SwitchEscape(ifTooMany).IsFound(arms, presumed, known);

    private bool IsFound(IReadOnlyList<SwitchTest> arms, IReadOnlyList<SwitchTest> presumed, ImmutableDictionary<SwitchPlace, SwitchState> known)
    {
        if (++_tries > MostTries)
        {
            return _ifTooMany;
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
