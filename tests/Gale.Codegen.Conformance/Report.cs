using Gale.Codegen.Conformance.Running;

namespace Gale.Codegen.Conformance;

/// <summary>Prints what became of the scenarios, and says whether that is good enough.</summary>
internal static class Report
{
    /// <summary>The groups in which every scenario passes or stands in the table of reasons.</summary>
    private static readonly string[] HeldGroups = ["encode", "parameters"];

    /// <returns>The exit code.</returns>
    public static int Print(IReadOnlyList<Outcome> outcomes, bool isWhole)
    {
        foreach (var outcome in outcomes)
        {
            Console.WriteLine($"{WordOf(outcome),-15} {outcome.Scenario}{NoteOf(outcome)}");
        }

        Console.WriteLine();
        foreach (var group in outcomes.GroupBy(outcome => outcome.Group))
        {
            Console.WriteLine($"{group.Key,-16} {SumOf([.. group])}");
        }

        Console.WriteLine($"{"all",-16} {SumOf(outcomes)}");
        var idle = isWhole ? Reasons.Idle(outcomes).ToList() : [];
        idle.ForEach(scenario => Console.WriteLine($"The table of reasons has {scenario}, which passes or is not there."));
        return outcomes.Any(IsFault) || idle.Count > 0 ? 1 : 0;
    }

    /// <summary>Nobody has said why it does not pass; in the held groups also: nobody has written it.</summary>
    private static bool IsFault(Outcome outcome) => outcome.Reason is null && outcome.Verdict switch
    {
        Verdict.Pass => false,
        Verdict.Fail => true,
        _ => HeldGroups.Contains(outcome.Group),
    };

    private static string WordOf(Outcome outcome) => outcome switch
    {
        { Verdict: Verdict.Pass } => "pass",
        { Reason: not null } => "cannot pass",
        { Verdict: Verdict.Fail } => "FAIL",
        _ => "not implemented",
    };

    private static string NoteOf(Outcome outcome) => outcome switch
    {
        { Reason: { } reason } => $": {reason}",
        { Message.Length: > 0 } => $": {outcome.Message.ReplaceLineEndings("\n                ")}",
        _ => "",
    };

    private static string SumOf(IReadOnlyList<Outcome> outcomes) =>
        $"{outcomes.Count(outcome => outcome.Verdict == Verdict.Pass),4} pass, "
        + $"{outcomes.Count(outcome => outcome.Reason is not null)} cannot pass, "
        + $"{outcomes.Count(outcome => outcome is { Verdict: Verdict.Fail, Reason: null })} fail, "
        + $"{outcomes.Count(outcome => outcome is { Verdict: Verdict.NotImplemented, Reason: null })} not implemented, "
        + $"of {outcomes.Count}";
}
