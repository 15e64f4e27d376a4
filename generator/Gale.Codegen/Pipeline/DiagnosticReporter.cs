using System.Collections.Immutable;
using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Drift;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.Pipeline;

/// <summary>Turns diagnostics as data into the compiler's: joins keys with places, and paths with the project's folder.</summary>
/// <remarks>What several clients find in a document that they share is said once.</remarks>
internal readonly struct DiagnosticReporter(Action<Diagnostic> report, string folder)
{
    private readonly Action<Diagnostic> _report = Once(report);
    private readonly string _folder = folder;

    private static Action<Diagnostic> Once(Action<Diagnostic> report)
    {
        var said = new HashSet<(string Id, Location At, string Message)>();
        return diagnostic =>
        {
            if (said.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
            {
                report(diagnostic);
            }
        };
    }

    public void Report(DiagnosticInfo diagnostic) =>
        _report(Diagnostic.Create(diagnostic.Descriptor, LocationOf(diagnostic.Place), [.. diagnostic.Arguments]));

    /// <summary>The other place ends the message: the compiler prints no additional locations on the command line.</summary>
    public void Report(KeyedDiagnostic diagnostic, SourceMap sources)
    {
        object[] arguments = diagnostic.OtherKey is { } other
            ? [.. diagnostic.Arguments, sources.Find(other).ToString()]
            : [.. diagnostic.Arguments];
        _report(Diagnostic.Create(diagnostic.Descriptor, LocationOf(sources.Find(diagnostic.Key)), arguments));
    }

    /// <summary>The fine name goes along for tools, and the place in the baseline for editors, which show more than one.</summary>
    public void Report(DriftFinding finding, DriftLevel level)
    {
        var rule = finding.Rule;
        _report(Diagnostic.Create(
            rule.Descriptor,
            LocationOf(finding.Change.At),
            SeverityOf(rule.Weight, level),
            finding.Change.Was is { } was ? [LocationOf(was)] : [],
            ImmutableDictionary<string, string?>.Empty.Add("check", string.Join(" ", finding.Change.Checks)),
            finding.Sentence,
            finding.Reach,
            finding.Check));
    }

    /// <summary>That there is drift at all is as loud as the loudest of it.</summary>
    public void Report(DriftReport drift, DriftLevel level)
    {
        if (drift.RollUp is { } rollUp)
        {
            _report(Diagnostic.Create(
                rollUp.Descriptor, LocationOf(rollUp.Place), SeverityOf(drift.Weight, level), additionalLocations: null, properties: null, [.. rollUp.Arguments]));
        }
    }

    private static DiagnosticSeverity SeverityOf(DriftWeight weight, DriftLevel level) => weight switch
    {
        DriftWeight.None => DiagnosticSeverity.Hidden,
        DriftWeight.Note => DiagnosticSeverity.Info,
        _ => level == DriftLevel.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    };

    private Location LocationOf(Place? place)
    {
        if (place is null)
        {
            return Location.None;
        }

        var range = place.Range;
        return Location.Create(
            DocumentPath.Combine(_folder + "/", place.Path),
            TextSpan.FromBounds(range.Start, range.End),
            new LinePositionSpan(new LinePosition(range.StartLine, range.StartColumn), new LinePosition(range.EndLine, range.EndColumn)));
    }
}
