using System.Collections.Immutable;

namespace Gale.Codegen.Switches;

/// <summary>What a pattern asks, over the places that it asks about.</summary>
internal abstract record SwitchTest
{
    public static readonly SwitchTest Always = new All([]);

    /// <summary>The places that it asks about.</summary>
    public abstract IEnumerable<SwitchPlace> Places { get; }

    /// <summary>Whether it holds, as far as the known places tell.</summary>
    public abstract Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known);

    /// <summary>Of a place: whether one of some states is there.</summary>
    public sealed record Is(SwitchPlace Place, Func<SwitchState, bool> Accepts) : SwitchTest
    {
        public override IEnumerable<SwitchPlace> Places => [Place];

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
        public override IEnumerable<SwitchPlace> Places => Test.Places;

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Test.Holds(known) switch
        {
            Match.Yes => Match.No,
            Match.No => Match.Yes,
            _ => Match.Maybe,
        };
    }

    public sealed record All(IReadOnlyList<SwitchTest> Tests) : SwitchTest
    {
        public override IEnumerable<SwitchPlace> Places => Tests.SelectMany(test => test.Places);

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Tests.Select(test => test.Holds(known)).DefaultIfEmpty(Match.Yes).Min();
    }

    public sealed record Any(IReadOnlyList<SwitchTest> Tests) : SwitchTest
    {
        public override IEnumerable<SwitchPlace> Places => Tests.SelectMany(test => test.Places);

        public override Match Holds(ImmutableDictionary<SwitchPlace, SwitchState> known) => Tests.Max(test => test.Holds(known));
    }
}
