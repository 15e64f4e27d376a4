using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>What a pattern asks, over the places that it asks about.</summary>
internal abstract record SwitchTest
{
    public static readonly SwitchTest Always = new All([]);

    /// <summary>The questions that it is made of.</summary>
    protected abstract IEnumerable<Is> Questions { get; }

    /// <summary>The places that it asks about.</summary>
    public IEnumerable<SwitchPlace> Places => Questions.Select(question => question.Place);

    /// <summary>Whether it calls a state by its name, be it to take it or to leave it.</summary>
    public bool Names(SwitchPlace place, SwitchState state) =>
        Questions.Any(question => question.IsByName && question.Place.Equals(place) && question.Accepts(state));

    /// <summary>Whether it holds, as far as the known places tell.</summary>
    public abstract Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known);

    /// <summary>Of a place: whether one of some states is there.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="Accepts">Which states.</param>
    public sealed record Is(SwitchPlace Place, Func<SwitchState, bool> Accepts) : SwitchTest
    {
        /// <summary>Whether the states are called by their names: constants and types, not what is smaller than one.</summary>
        public bool IsByName { get; init; }

        protected override IEnumerable<Is> Questions => [this];

        /// <summary>A question that any value answers alike is none; one that names all there are still is.</summary>
        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known)
        {
            if (known.TryGetValue(Place, out var state))
            {
                return Accepts(state) ? Match.Yes : Match.No;
            }

            var answers = Place.Domain.States.Append(SwitchState.Unnamed).Select(Accepts).Distinct().ToList();
            return answers.Count > 1 ? Match.Maybe : answers[0] ? Match.Yes : Match.No;
        }
    }

    public sealed record Not(SwitchTest Test) : SwitchTest
    {
        protected override IEnumerable<Is> Questions => Test.Questions;

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Test.Holds(known) switch
        {
            Match.Yes => Match.No,
            Match.No => Match.Yes,
            _ => Match.Maybe,
        };
    }

    public sealed record All(IReadOnlyList<SwitchTest> Tests) : SwitchTest
    {
        protected override IEnumerable<Is> Questions => Tests.SelectMany(test => test.Questions);

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Tests.Select(test => test.Holds(known)).DefaultIfEmpty(Match.Yes).Min();
    }

    public sealed record Any(IReadOnlyList<SwitchTest> Tests) : SwitchTest
    {
        protected override IEnumerable<Is> Questions => Tests.SelectMany(test => test.Questions);

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Tests.Max(test => test.Holds(known));
    }
}
