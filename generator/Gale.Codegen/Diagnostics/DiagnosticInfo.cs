using Gale.Codegen.Collections;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>A diagnostic as data: what is wrong, where, and the texts for its message.</summary>
/// <param name="Descriptor">The kind, one of <see cref="DiagnosticDescriptors"/>.</param>
/// <param name="Place">Where; <see langword="null"/> when it belongs to no file.</param>
/// <param name="Arguments">The message's arguments, already text.</param>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, Place? Place, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(DiagnosticDescriptor descriptor, Place? place, params string[] arguments) =>
        new(descriptor, place, new EquatableArray<string>(arguments));
}
