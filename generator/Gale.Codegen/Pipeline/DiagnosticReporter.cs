using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.Pipeline;

/// <summary>Turns diagnostics as data into the compiler's: joins keys with places, and paths with the project's folder.</summary>
internal readonly struct DiagnosticReporter(SourceProductionContext context, string folder)
{
    private readonly SourceProductionContext _context = context;
    private readonly string _folder = folder;

    public void Report(DiagnosticInfo diagnostic) =>
        _context.ReportDiagnostic(Diagnostic.Create(diagnostic.Descriptor, LocationOf(diagnostic.Place), [.. diagnostic.Arguments]));

    /// <summary>The other place ends the message: the compiler prints no additional locations on the command line.</summary>
    public void Report(KeyedDiagnostic diagnostic, SourceMap sources)
    {
        object[] arguments = diagnostic.OtherKey is { } other
            ? [.. diagnostic.Arguments, sources.Find(other).ToString()]
            : [.. diagnostic.Arguments];
        _context.ReportDiagnostic(Diagnostic.Create(diagnostic.Descriptor, LocationOf(sources.Find(diagnostic.Key)), arguments));
    }

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
