using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>What is to be said of a document that is held against its baseline.</summary>
/// <param name="Findings">The changes that nobody has accepted, in the order of their places.</param>
/// <param name="RollUp">That there are some; <see langword="null"/> where there are none.</param>
/// <param name="Remarks">What is to be said of the baseline, the acceptances and the versions.</param>
internal sealed record DriftReport(IReadOnlyList<DriftFinding> Findings, DiagnosticInfo? RollUp, IReadOnlyList<DiagnosticInfo> Remarks)
{
    public static readonly DriftReport Nothing = new([], null, []);

    /// <summary>How much the heaviest of the changes asks.</summary>
    public DriftWeight Weight => Findings.Count == 0 ? DriftWeight.None : Findings.Max(finding => finding.Rule.Weight);

    /// <summary>A baseline that nothing could be compared with.</summary>
    public static DriftReport Failed(DiagnosticInfo reason) => new([], null, [reason]);

    /// <param name="all">What the two differ in.</param>
    /// <param name="match">Which of it is accepted.</param>
    /// <param name="was">The baseline.</param>
    /// <param name="now">The document.</param>
    /// <param name="acceptances">What was accepted, with the file it is written in.</param>
    public static DriftReport Of(IReadOnlyList<DriftFinding> all, AcceptanceMatch match, ResolvedDocument was, ResolvedDocument now, AcceptanceFile acceptances)
    {
        var open = match.Open
            .OrderBy(finding => finding.Change.At.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Change.At.Range.Start)
            .ThenBy(finding => finding.Check, StringComparer.Ordinal)
            .ToList();
        return new DriftReport(open, RollUpOf(open, was, now, acceptances), [.. acceptances.Diagnostics, .. match.Diagnostics, .. Versions(all, was, now)]);
    }

    private static DiagnosticInfo? RollUpOf(List<DriftFinding> open, ResolvedDocument was, ResolvedDocument now, AcceptanceFile acceptances)
    {
        var breaking = open.Count(finding => finding.Rule.Weight == DriftWeight.Care);
        return open.Count == 0
            ? null
            : DiagnosticInfo.At(DiagnosticDescriptors.Drifted, null, now.Document.Path, was.Document.Path, $"{breaking} breaking, {open.Count - breaking} other changes", acceptances.Path);
    }

    /// <summary>Of the accepted ones too: a version says something of all that changed.</summary>
    private static IEnumerable<DiagnosticInfo> Versions(IReadOnlyList<DriftFinding> all, ResolvedDocument was, ResolvedDocument now)
    {
        var (before, after) = (was.Document.Info.Version, now.Document.Info.Version);
        var breaking = all.Count(finding => finding.Rule.Weight == DriftWeight.Care);
        if (all.Count == 0 && before != after)
        {
            yield return DiagnosticInfo.At(DiagnosticDescriptors.BaselineOlder, Keyword.PlaceOf(now.Document.Info, "version"), after, was.Document.Path, before);
        }
        else if (breaking > 0 && MajorOf(before) is { } major && major == MajorOf(after))
        {
            yield return DiagnosticInfo.At(DiagnosticDescriptors.MajorVersionKept, Keyword.PlaceOf(now.Document.Info, "version"), breaking.ToString(System.Globalization.CultureInfo.InvariantCulture), was.Document.Path, before, after);
        }
    }

    /// <summary>The number before the first dot; dates and words are no versions that promise something.</summary>
    private static string? MajorOf(string version) =>
        version.TrimStart('v').Split('.') is { Length: > 1 } parts && parts[0].Length is > 0 and < 4 && parts[0].All(char.IsDigit) ? parts[0] : null;
}
