using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>What a pattern asks, over the places that it asks about.</summary>
internal abstract record SwitchTest
{
    public static readonly SwitchTest Always = new All([]);

    public static readonly SwitchTest Never = new Any([]);

    /// <summary>A test that falls into more ways than this is taken as it is.</summary>
    private const int MostWays = 64;

    /// <summary>The questions that it is made of.</summary>
    protected abstract IEnumerable<Is> Questions { get; }

    /// <summary>The places that it asks about.</summary>
    public IEnumerable<SwitchPlace> Places => Questions.Select(question => question.Place);

    /// <summary>The ways in which it may hold, where they ask about different places: what stands before an <c>or</c> says nothing of what stands behind it.</summary>
    public virtual IReadOnlyList<SwitchTest> Ways => [this];

    /// <summary>Whether it calls a state by its name, be it to take it or to leave it.</summary>
    public bool Names(SwitchPlace place, SwitchState state) =>
        Questions.Any(question => question.IsByName && question.Place.Equals(place) && question.Accepts(state));

    /// <summary>Whether it holds, as far as the known places tell.</summary>
    public abstract Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known);

    /// <summary>What is known where it holds, too: of each place that it asks about a state that it accepts.</summary>
    /// <param name="known">What is known anyway.</param>
    public ImmutableDictionary<SwitchPlace, SwitchState> Assumed(ImmutableDictionary<SwitchPlace, SwitchState> known) => Questions
        .Aggregate(known, (all, question) => !all.ContainsKey(question.Place) && question.Place.Domain.States.FirstOrDefault(question.Accepts) is { } state ? all.SetItem(question.Place, state) : all);

    /// <summary>Of a place: whether one of some states is there.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="Accepts">Which states.</param>
    public sealed record Is(SwitchPlace Place, Func<SwitchState, bool> Accepts) : SwitchTest
    {
        /// <summary>Whether the states are called by their names: constants and types, not what is smaller than one.</summary>
        public bool IsByName { get; init; }

        private readonly Lazy<Match> _ofAnyValue = new(() => OfAnyValue(Place, Accepts));

        protected override IEnumerable<Is> Questions => [this];

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) =>
            known.TryGetValue(Place, out var state) ? Accepts(state) ? Match.Yes : Match.No : _ofAnyValue.Value;

        /// <summary>A question that any value answers alike is none; one that names all there are still is.</summary>
        private static Match OfAnyValue(SwitchPlace place, Func<SwitchState, bool> accepts)
        {
            var first = accepts(SwitchState.Unnamed);
            return place.Domain.States.Any(state => accepts(state) != first) ? Match.Maybe : first ? Match.Yes : Match.No;
        }
    }

    public sealed record Not(SwitchTest Test) : SwitchTest
    {
        protected override IEnumerable<Is> Questions => Test.Questions;

        public override IReadOnlyList<SwitchTest> Ways => Test switch
        {
            Not inner => inner.Test.Ways,
            Any any => new All([.. any.Tests.Select(test => new Not(test))]).Ways,
            All all => new Any([.. all.Tests.Select(test => new Not(test))]).Ways,
            _ => [this],
        };

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

        public override IReadOnlyList<SwitchTest> Ways
        {
            get
            {
                List<IReadOnlyList<SwitchTest>> ways = [[]];
                foreach (var each in Tests.Select(test => test.Ways))
                {
                    ways = [.. ways.SelectMany(_ => each, (before, one) => (IReadOnlyList<SwitchTest>)[.. before, one])];
                    if (ways.Count > MostWays)
                    {
                        return [this];
                    }
                }

                return ways.Count > 1 ? [.. ways.Select(way => new All(way))] : [this];
            }
        }

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Tests.Select(test => test.Holds(known)).DefaultIfEmpty(Match.Yes).Min();
    }

    public sealed record Any(IReadOnlyList<SwitchTest> Tests) : SwitchTest
    {
        protected override IEnumerable<Is> Questions => Tests.SelectMany(test => test.Questions);

        public override IReadOnlyList<SwitchTest> Ways => Places.Distinct().Count() > 1 ? [.. Tests.SelectMany(test => test.Ways)] : [this];

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Tests.Select(test => test.Holds(known)).DefaultIfEmpty(Match.No).Max();
    }
}
