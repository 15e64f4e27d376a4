using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE14xx: overlays.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor OverlayUnreadable = Create(
        "GALE1401",
        "The overlay cannot be applied",
        "An OpenAPI overlay of version 1.0 or 1.1 was expected, but {0}. The client is generated without it; begin the file with 'overlay: 1.0.0'.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor OverlayQueryInvalid = Create(
        "GALE1402",
        "A target is not a JSONPath",
        "'{0}' is not a JSONPath (RFC 9535): {1}. The action is left out until it is corrected.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor OverlayTargetMissed = Create(
        "GALE1403",
        "A target selects nothing",
        "'{0}' selects {1} in the document, but {2} was expected. The action does nothing; correct it, or remove it if the document has been repaired.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverlayMisfit = Create(
        "GALE1404",
        "What an overlay brings does not fit",
        "The document has {0} here and the overlay brings {1}, which cannot be merged. The document's stays; remove it in an action before, or correct the overlay. The other place: {2}.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverlayActionEmpty = Create(
        "GALE1405",
        "An action does nothing",
        "The action has {0}, but one of them was expected. It does nothing until it is corrected.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverlayForOther = Create(
        "GALE1406",
        "An overlay is made for another document",
        "The overlay says that it extends '{0}', but it is applied to '{1}'.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OverlayRemovesAll = Create(
        "GALE1407",
        "An action removes the whole document",
        "The action would remove the document as a whole. It does nothing; name what in the document is to be removed.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OverlayTooLarge = Create(
        "GALE1408",
        "An overlay asks for too much",
        "The action with the target '{0}' is not carried out: {1}. Nor are those behind it.",
        DiagnosticSeverity.Error);
}
