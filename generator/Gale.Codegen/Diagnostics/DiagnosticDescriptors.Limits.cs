using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE1261 to GALE1269: limits that a client cannot hold values against, where it is asked to.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor PatternNotChecked = Create(
        "GALE1261",
        "A pattern is not checked before a request is sent",
        "The pattern '{0}' is not checked before a request is sent: {1}. The server checks it; write it as ECMA-262 does, or correct it with an overlay.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LimitNotChecked = Create(
        "GALE1262",
        "A limit is not checked before a request is sent",
        "'{0}' is {1} and is not checked before a request is sent: expected {2}. Correct it with an overlay if the document is not yours.",
        DiagnosticSeverity.Warning);
}
