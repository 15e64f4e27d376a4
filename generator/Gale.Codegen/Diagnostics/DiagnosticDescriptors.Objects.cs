using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE1241 to GALE1249: what objects and lists say that makes no type, or another one.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor KeywordIgnored = Create(
        "GALE1241",
        "A keyword makes no type",
        "'{0}' says which values are allowed in a way that no type of C# shows: it is left to the server to check, and whatever it sends is kept.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor DiscriminatorNoText = Create(
        "GALE1257",
        "A discriminator is no text",
        "The discriminator '{0}' is a number or a boolean, and the names of schemas and the keys of a mapping are texts: its values tell nothing. Alternatives are told by their constants and members, kinds of an object are read as the object; make it a string, or take the discriminator out.",
        DiagnosticSeverity.Warning);
}
