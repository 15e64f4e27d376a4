using System.Globalization;

namespace Gale.Codegen.Tests.Switches;

/// <summary>A switch over a status, or over a status and a flag; each arm gives its number.</summary>
/// <param name="Text">The switch.</param>
/// <param name="Arms">How many arms it has.</param>
/// <param name="IsPair">Whether it looks at the flag too.</param>
/// <param name="Names">Whether an arm before the last asks for the status.</param>
internal sealed record RandomSwitch(string Text, int Arms, bool IsPair, bool Names)
{
    private static readonly string[] States = ["Unknown", "Open", "Paid", "Expired", "Disputed"];

    public static RandomSwitch Write(Random random, bool isPair)
    {
        var patterns = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Asked(random, isPair)).ToList();
        if (random.Next(2) == 0)
        {
            patterns.Add("_");
        }

        var arms = patterns.Select((pattern, index) => string.Create(CultureInfo.InvariantCulture, $"{pattern} => {index}"));
        return new RandomSwitch($"{(isPair ? "(status, late)" : "status")} switch {{ {string.Join(", ", arms)} }}", patterns.Count, isPair, patterns.Any(pattern => pattern.Contains("Status.", StringComparison.Ordinal)));
    }

    /// <summary>Half of them behind <c>when</c>, where the compiler does not look.</summary>
    private static string Asked(Random random, bool isPair) => isPair
        ? $"({Maybe(random, Pattern(random, 2))}, {Flag(random)})"
        : $"{(random.Next(2) == 0 ? "" : "var x when x is ")}{Pattern(random, 2)}";

    private static string Maybe(Random random, string pattern) => random.Next(4) == 0 ? "_" : pattern;

    private static string Flag(Random random) => random.Next(3) switch
    {
        0 => "true",
        1 => "false",
        _ => "_",
    };

    private static string Pattern(Random random, int depth) => (depth > 0 ? random.Next(8) : random.Next(4)) switch
    {
        4 => $"not ({Pattern(random, depth - 1)})",
        5 or 6 => $"({Pattern(random, depth - 1)}) or ({Pattern(random, depth - 1)})",
        7 => $"({Pattern(random, depth - 1)}) and ({Pattern(random, depth - 1)})",
        3 => $"{new[] { "<", "<=", ">", ">=" }[random.Next(4)]} Status.{States[random.Next(States.Length)]}",
        _ => $"Status.{States[random.Next(States.Length)]}",
    };
}
