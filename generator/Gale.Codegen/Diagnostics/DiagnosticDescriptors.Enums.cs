using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE1231 to GALE1239: what enums and extensions say that cannot be taken as it is written.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor EnumContradictsType = Create(
        "GALE1231",
        "A value of an enum is not of its type",
        "The enum has the value '{0}', which is no {1} as its type says. {2}; correct one of the two.",
        DiagnosticSeverity.Warning);
}
