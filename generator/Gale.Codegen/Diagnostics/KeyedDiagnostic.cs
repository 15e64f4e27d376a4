using Gale.Codegen.Collections;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>
/// A diagnostic of a stage that no longer knows positions: it names what it speaks of by its semantic key, and the end of
/// the pipeline looks the place up. So a moved line changes no model.
/// </summary>
/// <param name="Descriptor">The kind, one of <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Key">The semantic key, <c>pets.yaml#/components/schemas/Pet</c>.</param>
/// <param name="OtherKey">The other place that the message ends with, or <see langword="null"/>.</param>
/// <param name="Arguments">The message's arguments; the other place, where there is one, is appended as the last.</param>
internal sealed record KeyedDiagnostic(
    DiagnosticDescriptor Descriptor,
    string Key,
    string? OtherKey,
    EquatableArray<string> Arguments)
{
    public static KeyedDiagnostic At(DiagnosticDescriptor descriptor, string key, params string[] arguments) =>
        new(descriptor, key, null, new EquatableArray<string>(arguments));

    public static KeyedDiagnostic Between(DiagnosticDescriptor descriptor, string key, string otherKey, params string[] arguments) =>
        new(descriptor, key, otherKey, new EquatableArray<string>(arguments));
}
