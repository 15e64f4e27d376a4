using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE1232 to GALE1239: what a document asks for by extensions.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor AskedNameNotGiven = Create(
        "GALE1232",
        "A name that is asked for cannot be given",
        "{0} asks for the name '{1}', but {2} was expected. It is called {3} instead.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NothingToName = Create(
        "GALE1233",
        "A name is asked for where nothing has one",
        "{0} asks for the name '{1}', but the schema is no type of its own in C#: expected an object, an enum or a choice among several. It does nothing here; remove it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor AskedTypeNotGiven = Create(
        "GALE1234",
        "A type that is asked for cannot be given",
        "x-csharp-type asks for '{0}', but expected was {1}. The type is what it would be without it.",
        DiagnosticSeverity.Warning);
}
