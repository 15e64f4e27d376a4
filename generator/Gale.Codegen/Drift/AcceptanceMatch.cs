using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>Which changes are accepted, and which acceptances still hold.</summary>
/// <param name="Open">The changes that nobody has accepted.</param>
/// <param name="Diagnostics">Acceptances that fit nothing, or no longer hold.</param>
internal sealed record AcceptanceMatch(IReadOnlyList<DriftFinding> Open, IReadOnlyList<DiagnosticInfo> Diagnostics)
{
    /// <param name="findings">All changes.</param>
    /// <param name="acceptances">What was accepted.</param>
    /// <param name="was">The places of the baseline.</param>
    /// <param name="now">The places of the document.</param>
    /// <param name="today">The day that dates are compared with; empty where nobody said it.</param>
    public static AcceptanceMatch Of(IReadOnlyList<DriftFinding> findings, IReadOnlyList<Acceptance> acceptances, PlaceIndex was, PlaceIndex now, string today)
    {
        var accepted = new HashSet<DriftFinding>();
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var acceptance in acceptances)
        {
            var at = FilePointer.Parse(acceptance.At);
            var fitting = findings.Where(finding => Fits(acceptance, at, finding.Change, was, now)).ToList();
            if (fitting.Count == 0)
            {
                diagnostics.Add(DiagnosticInfo.At(DiagnosticDescriptors.AcceptanceUnused, acceptance.Place, acceptance.Check, acceptance.At, NearestTo(acceptance, findings, was, now)));
            }
            else if (acceptance.IsOver(today))
            {
                diagnostics.Add(DiagnosticInfo.At(DiagnosticDescriptors.AcceptanceExpired, acceptance.Place, acceptance.Until!, today, acceptance.Why));
            }
            else
            {
                accepted.UnionWith(fitting);
            }
        }

        return new AcceptanceMatch([.. findings.Where(finding => !accepted.Contains(finding))], diagnostics);
    }

    /// <summary>At what is there now, or what is left around it; at what was there, of what is gone.</summary>
    private static bool Fits(Acceptance acceptance, FilePointer at, ApiChange change, PlaceIndex was, PlaceIndex now) =>
        change.Checks.Contains(acceptance.Check) &&
        (acceptance.From is null || acceptance.From == change.Before) &&
        (acceptance.To is null || acceptance.To == change.After) &&
        PointersOf(change, was, now).Any(at.Holds);

    private static IEnumerable<FilePointer> PointersOf(ApiChange change, PlaceIndex was, PlaceIndex now) =>
        new[] { change.Was is { } before ? was.Find(before) : null, now.Find(change.At) }.OfType<FilePointer>();

    /// <summary>Why it fits nothing: usually the change is there at another place, or with other values.</summary>
    private static string NearestTo(Acceptance acceptance, IEnumerable<DriftFinding> findings, PlaceIndex was, PlaceIndex now) =>
        findings.FirstOrDefault(finding => finding.Change.Checks.Contains(acceptance.Check)) is { Change: var change }
            ? $"the nearest is at '{string.Join("' or '", PointersOf(change, was, now).Distinct())}', from '{change.Before}' to '{change.After}'"
            : "the document has no such change";
}
