using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE5101 to GALE5104: texts in the consumer's code that speak of what is gone.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor PathGone = Create(
        "GALE5101",
        "A text is a path that is gone",
        "'{0}' is a path that '{1}' has no more; {2}. Call the generated method in place of the path, then the compiler follows it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PathElsewhere = Create(
        "GALE5102",
        "A text is a path of another version or method",
        "'{0}' is no path of '{1}' as it is called here; {2}. Call the generated method in place of the path, then the compiler follows it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NameGone = Create(
        "GALE5103",
        "A text is the name of a member that is gone",
        "'{0}' is a member that '{1}' has no more; {2}. Use the generated type in place of the name, then the compiler follows it.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TextCompared = Create(
        "GALE5104",
        "A text is compared that is gone",
        "'{0}' {1}, so the text is never the same. Compare the value itself with a member of its enum, then the compiler follows it.",
        DiagnosticSeverity.Info);

    /// <summary>Those of texts in code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfTexts { get; } = ImmutableArray.Create(PathGone, PathElsewhere, NameGone, TextCompared);
}
