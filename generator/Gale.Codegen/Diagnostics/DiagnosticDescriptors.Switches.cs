using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE50xx: switches over generated enums and unions, in code that is written by hand.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor SwitchLacksArms = Create(
        "GALE5001",
        "A switch has no arm for what the document lists",
        "This switch over '{0}'{1} has no arm for {2}; {3}. Add one.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SwitchSwallows = Create(
        "GALE5002",
        "A switch takes what is new for something else",
        "This switch over '{0}'{1} takes {2} for something else: it falls into '{3}'. Add an arm.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SwitchFails = Create(
        "GALE5003",
        "A switch throws on what is new",
        "This switch over '{0}'{1} throws on {2}: it falls into '{3}', which ends in an exception. Add an arm.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SwitchLacksUnknown = Create(
        "GALE5004",
        "A switch has no arm for what the document does not list",
        "This switch over '{0}'{1} has no arm for {2}; {3}. Add one: a server may be newer than the document.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ArmIsObsolete = Create(
        "GALE5005",
        "An arm is for what is deprecated or gone",
        "This arm is for '{0}', which {1}. Remove it when no server sends that any more.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ArmsAreGuarded = Create(
        "GALE5006",
        "A switch has arms under a condition only",
        "This switch over '{0}'{1} has arms for {2} under a condition only; where that does not hold, {3}.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ComparisonChain = Create(
        "GALE5007",
        "Comparisons stand where a switch could",
        "These comparisons speak of {0} of the values of '{1}'. No one is told when the document lists another; a switch is.",
        DiagnosticSeverity.Hidden);
}
