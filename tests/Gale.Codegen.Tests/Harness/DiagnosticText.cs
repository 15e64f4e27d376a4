using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Harness;

/// <summary>Diagnostics as the tests' tables write them: lines and columns count from one, as the compiler prints them.</summary>
internal static class DiagnosticText
{
    public static string Place(Diagnostic diagnostic)
    {
        if (diagnostic.Location.Kind == LocationKind.None)
        {
            return diagnostic.Id;
        }

        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.Replace(TestProject.Folder + "/", "", StringComparison.Ordinal);
        var start = span.StartLinePosition;
        return FormattableString.Invariant($"{path}({start.Line + 1},{start.Character + 1}) {diagnostic.Id}");
    }

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
