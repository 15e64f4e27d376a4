using Gale.Codegen.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Pipeline;

/// <summary>Generated code uses collection expressions and primary constructors: C# 12.</summary>
internal static class LanguageCheck
{
    public static bool Passes(LanguageVersion version, string path, DiagnosticBag diagnostics)
    {
        if (version >= LanguageVersion.CSharp12)
        {
            return true;
        }

        diagnostics.Report(DiagnosticDescriptors.LanguageTooOld, Place.StartOf(path), version.ToDisplayString());
        return false;
    }
}
