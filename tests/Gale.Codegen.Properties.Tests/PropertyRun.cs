using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Gale.Codegen.Properties.Tests;

/// <summary>
/// How much is tried, and from which seed: the same in every run, so that what fails here fails everywhere. The environment
/// variable <c>GALE_PROPERTIES</c> multiplies the effort, <c>GALE_PROPERTIES_SEED</c> begins elsewhere.
/// </summary>
internal static class PropertyRun
{
    public static int Effort { get; } = Number("GALE_PROPERTIES") ?? 1;

    public static ulong Seed { get; } = (ulong)(Number("GALE_PROPERTIES_SEED") ?? 20261);

    /// <summary>How many simpler values are tried; each is a document to compile.</summary>
    private static int MostShrinks => 60 * Effort;

    /// <summary>The seed of one of many runs.</summary>
    public static Rnd SeedOf(int run) => new(Seed + (ulong)run);

    /// <summary>Tries a property on many values. Of one that fails, simpler ones are looked for as long as the effort allows.</summary>
    public static void Check<T>(string name, int times, Arbitrary<T> values, Action<T> property)
    {
        var attempts = 0;
        Check(name, times, Prop.ForAll(values, value =>
        {
            if (attempts > 0 && attempts++ > MostShrinks)
            {
                return;
            }

            var holds = false;
            try
            {
                property(value);
                holds = true;
            }
            finally
            {
                attempts += holds ? 0 : 1;
            }
        }));
    }

    private static void Check(string name, int times, Property property) => FsCheck.Check.One(
        Config.QuickThrowOnFailure
            .WithName($"{name} (GALE_PROPERTIES_SEED={Seed})")
            .WithMaxTest(times * Effort)
            .WithEndSize(40)
            .WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), null))),
        property);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}
