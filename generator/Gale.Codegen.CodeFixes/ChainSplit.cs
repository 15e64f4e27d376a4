using System.Collections.Immutable;
using Gale.Codegen.Switches;

namespace Gale.Codegen.CodeFixes;

/// <summary>Which values go to which of several conditions, and which to none.</summary>
/// <param name="Place">Where the values are.</param>
/// <param name="Groups">What each condition takes, in their order; what none takes is the last.</param>
internal sealed record ChainSplit(SwitchPlace Place, IReadOnlyList<ChainSplit.Group> Groups)
{
    /// <summary>The groups as they are written: the one that has all the rest is the last.</summary>
    public IEnumerable<int> InOrder => Enumerable.Range(0, Groups.Count).OrderBy(index => Groups[index].HasRest);

    /// <returns><see langword="null"/> where numbers without a name go to more than one: no pattern says that.</returns>
    /// <param name="comparison">The conditions.</param>
    public static ChainSplit? Of(Comparison comparison)
    {
        var states = comparison.Place.Domain.States.Where(state => state.Kind != StateKind.Gone).ToLookup(state => IndexOf(state, comparison));
        var groups = Enumerable.Range(0, comparison.Questions.Count + 1).Select(index => new Group([.. states[index]])).ToList();
        return groups.Count(group => group.HasRest) > 1 ? null : new ChainSplit(comparison.Place, groups);
    }

    private static int IndexOf(SwitchState state, Comparison comparison)
    {
        var known = ImmutableDictionary<SwitchPlace, SwitchState>.Empty.Add(comparison.Place, state);
        var index = comparison.Questions.ToList().FindIndex(question => question.Test.Holds(known) == Match.Yes);
        return index < 0 ? comparison.Questions.Count : index;
    }

    /// <summary>What goes one way.</summary>
    /// <param name="States">The values, in the order of the document.</param>
    public sealed record Group(IReadOnlyList<SwitchState> States)
    {
        public bool IsEmpty => States.Count == 0;

        /// <summary>Whether there are numbers without a name among them.</summary>
        public bool HasRest => States.Any(state => state.Kind == StateKind.Unknown && state.Symbol is null);
    }
}
