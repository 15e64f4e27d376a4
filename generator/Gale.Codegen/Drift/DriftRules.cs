using Gale.Codegen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Drift;

/// <summary>What is made of each kind of change to what is not a schema.</summary>
internal static class DriftRules
{
    public static DriftRule Of(ApiChange change) => change.Schema is { } schema ? OfSchema(change, schema) : change.Kind switch
    {
        ApiChangeKind.OperationRemoved or ApiChangeKind.WebhookRemoved => Moves(DiagnosticDescriptors.OperationGone),
        ApiChangeKind.OperationAdded or ApiChangeKind.WebhookAdded => Stays(DiagnosticDescriptors.OperationNew, DriftWeight.None),
        ApiChangeKind.OperationDeprecated or ApiChangeKind.ParameterDeprecated => Stays(DiagnosticDescriptors.Deprecated, DriftWeight.Note),
        ApiChangeKind.OperationReactivated or ApiChangeKind.ParameterReactivated => Stays(DiagnosticDescriptors.Deprecated, DriftWeight.None),
        ApiChangeKind.OperationRenamed or ApiChangeKind.OperationMoved => Moves(DiagnosticDescriptors.OperationRenamed),
        ApiChangeKind.ServerChanged => Stays(DiagnosticDescriptors.ServerChanged, DriftWeight.Note),
        ApiChangeKind.StatusAdded or ApiChangeKind.StatusRemoved => Status(change),
        ApiChangeKind.HeaderAdded => Stays(DiagnosticDescriptors.MemberNew, DriftWeight.None),
        ApiChangeKind.HeaderRemoved or ApiChangeKind.HeaderBecameOptional => Moves(DiagnosticDescriptors.HeaderWeaker, DriftWeight.Note),
        ApiChangeKind.SecurityAdded or ApiChangeKind.ScopeAdded => Stays(DiagnosticDescriptors.SecurityChanged, WeightOf(change)),
        ApiChangeKind.SecurityRemoved or ApiChangeKind.ScopeRemoved => Stays(DiagnosticDescriptors.SecurityChanged, DriftWeight.Note),
        ApiChangeKind.SchemeChanged or ApiChangeKind.SchemeAddressChanged => Stays(DiagnosticDescriptors.SchemeChanged, DriftWeight.Care),
        _ => OfParameter(change) ?? OfBody(change),
    };

    private static DriftRule OfSchema(ApiChange change, SchemaChange schema) => SchemaRules.Of(change, schema) is var rule && schema.IsConsequence
        ? rule with { Weight = DriftWeight.None }
        : rule;

    private static DriftRule? OfParameter(ApiChange change) => change.Kind switch
    {
        ApiChangeKind.ParameterRemoved => Moves(DiagnosticDescriptors.ParameterGone),
        ApiChangeKind.ParameterAdded when !change.IsBreaking => Stays(DiagnosticDescriptors.OperationNew, DriftWeight.None),
        ApiChangeKind.ParameterAdded or ApiChangeKind.ParameterBecameRequired => Moves(DiagnosticDescriptors.ParameterRequired),
        ApiChangeKind.ParameterBecameOptional or ApiChangeKind.PathParameterRenamed or ApiChangeKind.ParametersReordered => Moves(DiagnosticDescriptors.ArgumentsMoved),
        ApiChangeKind.ParameterRestyled => Stays(DiagnosticDescriptors.ParameterChanged, DriftWeight.Care),
        _ => null,
    };

    /// <summary>A media type more takes no method away; one that is another may be another type.</summary>
    private static DriftRule OfBody(ApiChange change) => change.Kind switch
    {
        ApiChangeKind.MediaTypeAdded => Stays(DiagnosticDescriptors.BodyChanged, DriftWeight.Note),
        ApiChangeKind.MediaTypeGeneralized or ApiChangeKind.MediaTypeSpecialized => Stays(DiagnosticDescriptors.BodyChanged, WeightOf(change)),
        ApiChangeKind.BodyBecameOptional => Moves(DiagnosticDescriptors.ArgumentsMoved),
        ApiChangeKind.BodyAdded when !change.IsBreaking => Stays(DiagnosticDescriptors.BodyChanged, DriftWeight.Note),
        _ => Moves(DiagnosticDescriptors.BodyChanged),
    };

    private static DriftRule Status(ApiChange change) => change.IsBreaking
        ? Moves(DiagnosticDescriptors.StatusChanged)
        : Stays(DiagnosticDescriptors.StatusChanged, DriftWeight.Note);

    private static DriftWeight WeightOf(ApiChange change) => change.IsBreaking ? DriftWeight.Care : DriftWeight.Note;

    private static DriftRule Moves(DiagnosticDescriptor descriptor, DriftWeight weight = DriftWeight.Care) => new(descriptor, weight, MovesNames: true);

    private static DriftRule Stays(DiagnosticDescriptor descriptor, DriftWeight weight) => new(descriptor, weight, MovesNames: false);
}
