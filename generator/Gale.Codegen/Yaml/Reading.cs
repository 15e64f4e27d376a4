using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>The outcome of one attempt at a text.</summary>
/// <param name="Root">The document; <see langword="null"/> when it cannot be read, and then the diagnostics say why.</param>
/// <param name="Diagnostics">What this attempt found; an attempt that is not used takes its diagnostics with it.</param>
internal sealed record Reading(YamlNode? Root, DiagnosticBag Diagnostics)
{
    /// <summary>Where it could not be read on.</summary>
    public int FailedAt { get; init; }

    /// <summary>Whether there begins a quoted text of which a line is indented too little for the parser.</summary>
    public bool IsOutdentedQuote { get; init; }

    /// <summary>What was found before the failure is dropped: it may well be its consequence.</summary>
    public static Reading Failed(UnreadableTextException exception, LineTable lines)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(exception.Descriptor, lines.PlaceOf(exception.Start, exception.End), exception.Arguments);
        return new Reading(null, diagnostics) { FailedAt = exception.Start, IsOutdentedQuote = exception.IsOutdentedQuote };
    }
}
