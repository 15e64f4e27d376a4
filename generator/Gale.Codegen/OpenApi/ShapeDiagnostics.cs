using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>The messages about values that do not have the shape the specification gives them.</summary>
internal static class ShapeDiagnostics
{
    /// <param name="diagnostics">Receives the message.</param>
    /// <param name="found">The value.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="expected">What it should be, with its article.</param>
    public static void ReportKind(this DiagnosticBag diagnostics, YamlNode found, JsonPointer pointer, string expected) =>
        diagnostics.Report(DiagnosticDescriptors.WrongKind, found.Place, Shown(pointer), NodeDescription.Of(found), expected);

    /// <param name="diagnostics">Receives the message.</param>
    /// <param name="found">The text that is none of the allowed.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="expected">The texts that are.</param>
    public static void ReportWord(this DiagnosticBag diagnostics, YamlScalar found, JsonPointer pointer, string expected) =>
        diagnostics.Report(
            DiagnosticDescriptors.UnknownWord, found.Place, Shown(pointer), NodeDescription.Cut(found.Text), expected);

    /// <param name="diagnostics">Receives the message.</param>
    /// <param name="owner">The object that lacks the field.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="field">The field.</param>
    /// <param name="consequence">What becomes of the object, as a sentence.</param>
    public static void ReportMissing(
        this DiagnosticBag diagnostics, YamlNode owner, JsonPointer pointer, string field, string consequence) =>
        diagnostics.Report(DiagnosticDescriptors.MissingField, owner.Place, Shown(pointer), field, consequence);

    /// <param name="diagnostics">Receives the message.</param>
    /// <param name="descriptor">What is said of an object.</param>
    /// <param name="owner">The object.</param>
    /// <param name="pointer">The way to it.</param>
    public static void ReportObject(
        this DiagnosticBag diagnostics, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, YamlNode owner, JsonPointer pointer) =>
        diagnostics.Report(descriptor, owner.Place, Shown(pointer));

    /// <param name="diagnostics">Receives the message.</param>
    /// <param name="field">The name of the field that does not belong.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="owner">The object as the specification calls it, with its article.</param>
    public static void ReportField(this DiagnosticBag diagnostics, YamlScalar field, JsonPointer pointer, string owner) =>
        diagnostics.Report(DiagnosticDescriptors.UnknownField, field.Place, Shown(pointer), owner);

    /// <summary>A key may hold line ends, a message may not.</summary>
    private static string Shown(JsonPointer pointer) =>
        pointer.Parent is null ? "The document" : $"'{pointer.ToString().Replace('\r', ' ').Replace('\n', ' ')}'";
}
