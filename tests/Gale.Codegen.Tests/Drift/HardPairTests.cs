using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// Pairs of documents that are easily compared wrongly: nothing missing, nothing twice, nothing at another place, nothing that does not matter.
/// Each says all that is told of it, hidden things apart.
/// </summary>
public class HardPairTests(ITestOutputHelper output)
{
    [Fact]
    public void What_is_told_of_each_pair_is_what_moved()
    {
        var misses = new List<string>();
        foreach (var (name, was, now, expected) in HardPairs.All)
        {
            var told = Told(was, now);
            output.WriteLine($"{(told.SequenceEqual(expected) ? "ok  " : "MISS")} {name}: {string.Join(" | ", told)}");
            if (!told.SequenceEqual(expected))
            {
                misses.Add($"{name}: told {string.Join(" | ", told)}; expected {string.Join(" | ", expected)}");
            }
        }

        output.WriteLine($"{HardPairs.All.Count - misses.Count} of {HardPairs.All.Count} pairs are told as they should be");
        Assert.Empty(misses);
    }

    private static IReadOnlyList<string> Told(string was, string now) =>
    [
        .. DriftProject.Of(was, now).Diagnostics()
            .Select(said => said.Diagnostic)
            .Where(diagnostic => diagnostic is { Id: not ("GALE3001" or "GALE3007"), Severity: not DiagnosticSeverity.Hidden })
            .Select(diagnostic => $"{diagnostic.Severity} {DiagnosticText.Place(diagnostic)["pets.openapi.yaml".Length..]} {(diagnostic.Properties.TryGetValue("check", out var check) ? check!.Split(' ')[0] : DiagnosticText.Message(diagnostic))}")
            .Order(StringComparer.Ordinal),
    ];
}
