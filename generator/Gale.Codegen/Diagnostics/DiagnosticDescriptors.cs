using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>
/// Every diagnostic of the package. The ranges: GALE0xxx its use, GALE1xxx the document, GALE2xxx examples and recordings,
/// GALE3xxx what the document differs in from its baseline, GALE5xxx the code that uses a client. An error means that no client
/// can come of it; whatever only degrades is a warning, and the package keeps it one in builds that raise warnings.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, CategoryOf(id), severity, isEnabledByDefault: true, helpLinkUri: HelpLinkOf(id));

    private static string CategoryOf(string id) => id[4] switch
    {
        '0' => "Gale.Use",
        '2' => "Gale.Payloads",
        '3' => "Gale.Drift",
        '5' => "Gale.Code",
        _ => "Gale.Document",
    };

    private static string HelpLinkOf(string id) =>
        "docs/diagnostics.md#" + id.ToLower(CultureInfo.InvariantCulture);
}
