using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>GALE2xxx: examples and recordings that their schemas do not allow.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ExampleMisfit = Create(
        "GALE2001", "An example breaks its schema", "The example does not fit its schema: found {0}, expected {1}. The schema is at {2}.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ExampleValueUnknown = Create(
        "GALE2002", "An example has a value that the enum does not list", "The example has {0}, expected {1}. Add the value to the {4} at {2}, or correct the example.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ExampleMemberUnknown = Create(
        "GALE2003", "An example has a member that its schema lacks", "The example has {0}, expected {1}. Add it to the schema at {2}, or remove it.", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ExampleBeyondLimit = Create(
        "GALE2004", "An example is beyond a limit, or not of its format", "The example has {0}, expected {1}, which is said at {2}.", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor RecordingMisfit = Create(
        "GALE2101", "A recording breaks the schema of what it is", "{3} does not fit its schema: found {0}, expected {1}. The schema is at {2}.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RecordingValueUnknown = Create(
        "GALE2102", "A recording has a value that the enum does not list", "{3} has {0}, expected {1}: clients read it as {5}. The {4} is at {2}.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RecordingMemberUnknown = Create(
        "GALE2103", "A recording has a member that its schema lacks", "{3} has {0}, expected {1}: clients keep it in Unmapped. The schema is at {2}.", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MemberUnseen = Create(
        "GALE2104", "No recording has a member", "No recording of {1} has its member '{0}': it may be no part of it any more, or there is no recording yet that has it.", DiagnosticSeverity.Hidden);

    public static readonly DiagnosticDescriptor RecordingUnplaced = Create(
        "GALE2105", "A recording belongs to no operation", "{0}. Expected a name such as getOrder.200.json or createOrder.request.json, of an operation with a JSON body of that status; correct the name, or give the GaleRecording the Spec that has it.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RecordingUnreadable = Create(
        "GALE2106", "A recording is no JSON", "The recording cannot be read: {0}", DiagnosticSeverity.Warning);

    /// <summary>Those of the analyzer of examples and recordings.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfPayloads { get; } = ImmutableArray.Create(
        ExampleMisfit, ExampleValueUnknown, ExampleMemberUnknown, ExampleBeyondLimit,
        RecordingMisfit, RecordingValueUnknown, RecordingMemberUnknown, MemberUnseen, RecordingUnplaced, RecordingUnreadable);
}
