using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Which changes are accepted, and which acceptances still hold.</summary>
/// <param name="Open">The changes that nobody has accepted.</param>
/// <param name="Diagnostics">Acceptances that fit nothing, or no longer hold.</param>
internal sealed record AcceptanceMatch(IReadOnlyList<DriftFinding> Open, IReadOnlyList<DiagnosticInfo> Diagnostics)
{
    /// <param name="findings">All changes.</param>
    /// <param name="acceptances">What was accepted.</param>
    /// <param name="document">The document as it is.</param>
    /// <param name="today">The day that dates are compared with; empty where nobody said it.</param>
    public static AcceptanceMatch Of(IReadOnlyList<DriftFinding> findings, IReadOnlyList<Acceptance> acceptances, YamlNode document, string today)
    {
        if (acceptances.Count == 0)
        {
            return new AcceptanceMatch(findings, []);
        }

        var index = new PlaceIndex(document);
        var accepted = new HashSet<DriftFinding>();
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var acceptance in acceptances)
        {
            var fitting = findings.Where(finding => Fits(acceptance, finding.Change, index.Find(finding.Change.At))).ToList();
            if (fitting.Count == 0)
            {
                diagnostics.Add(DiagnosticInfo.At(DiagnosticDescriptors.AcceptanceUnused, acceptance.Place, acceptance.Check, acceptance.At, NearestTo(acceptance, findings, index)));
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

    private static bool Fits(Acceptance acceptance, ApiChange change, string? pointer) =>
        change.Checks.Contains(acceptance.Check) &&
        (acceptance.From is null || acceptance.From == change.Before) &&
        (acceptance.To is null || acceptance.To == change.After) &&
        pointer is not null && IsAtOrIn(pointer, acceptance.At.TrimStart('#'));

    private static bool IsAtOrIn(string pointer, string at) =>
        pointer == at || (pointer.StartsWith(at, StringComparison.Ordinal) && pointer[at.Length] == '/');

    /// <summary>Why it fits nothing: usually the change is there at another place, or with other values.</summary>
    private static string NearestTo(Acceptance acceptance, IEnumerable<DriftFinding> findings, PlaceIndex index) =>
        findings.FirstOrDefault(finding => finding.Change.Checks.Contains(acceptance.Check)) is { Change: var change }
            ? $"the nearest is at '{index.Find(change.At)}', from '{change.Before}' to '{change.After}'"
            : "the document has no such change";
}
