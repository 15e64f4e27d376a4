using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Drift;

/// <summary>What is made of a change.</summary>
/// <param name="Descriptor">The diagnostic.</param>
/// <param name="Weight">How much it asks of those who call the API.</param>
/// <param name="MovesNames">
/// Whether a type, a method, an argument, a member or a value of the generated code is gone, new where it must be given, or
/// another: then code may not compile against it, and whoever says so must not depend on that.
/// </param>
internal sealed record DriftRule(DiagnosticDescriptor Descriptor, DriftWeight Weight, bool MovesNames)
{
    public static DriftRule Moves(DiagnosticDescriptor descriptor, DriftWeight weight = DriftWeight.Care) => new(descriptor, weight, MovesNames: true);

    public static DriftRule Stays(DiagnosticDescriptor descriptor, DriftWeight weight) => new(descriptor, weight, MovesNames: false);
}
