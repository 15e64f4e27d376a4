using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>What is made of each kind of change to what is not a schema.</summary>
internal static class DriftRules
{
    public static DriftRule Of(ApiChange change) => change.Schema is { } schema ? OfSchema(change, schema) : change.Kind switch
    {
        ApiChangeKind.OperationRemoved or ApiChangeKind.WebhookRemoved => DriftRule.Moves(DiagnosticDescriptors.OperationGone),
        ApiChangeKind.OperationAdded or ApiChangeKind.WebhookAdded => DriftRule.Stays(DiagnosticDescriptors.OperationNew, DriftWeight.None),
        ApiChangeKind.OperationDeprecated or ApiChangeKind.ParameterDeprecated => DriftRule.Stays(DiagnosticDescriptors.Deprecated, DriftWeight.Note),
        ApiChangeKind.OperationReactivated or ApiChangeKind.ParameterReactivated => DriftRule.Stays(DiagnosticDescriptors.Deprecated, DriftWeight.None),
        ApiChangeKind.OperationRenamed or ApiChangeKind.OperationMoved => DriftRule.Moves(DiagnosticDescriptors.OperationRenamed),
        ApiChangeKind.ServerChanged => DriftRule.Stays(DiagnosticDescriptors.ServerChanged, DriftWeight.Note),
        ApiChangeKind.SuccessAdded => DriftRule.Moves(DiagnosticDescriptors.StatusChanged),
        ApiChangeKind.StatusAdded or ApiChangeKind.StatusRemoved => Status(change),
        ApiChangeKind.HeaderAdded => DriftRule.Stays(DiagnosticDescriptors.MemberNew, DriftWeight.None),
        ApiChangeKind.HeaderRemoved or ApiChangeKind.HeaderBecameOptional => DriftRule.Moves(DiagnosticDescriptors.HeaderWeaker, DriftWeight.Note),
        ApiChangeKind.SecurityAdded or ApiChangeKind.ScopeAdded => DriftRule.Stays(DiagnosticDescriptors.SecurityChanged, WeightOf(change)),
        ApiChangeKind.SecurityRemoved or ApiChangeKind.ScopeRemoved => DriftRule.Stays(DiagnosticDescriptors.SecurityChanged, WeightOf(change)),
        ApiChangeKind.SchemeRenamed or ApiChangeKind.HeaderRenamed => DriftRule.Moves(DiagnosticDescriptors.MemberNameMoved),
        ApiChangeKind.SchemeChanged or ApiChangeKind.SchemeAddressChanged => DriftRule.Stays(DiagnosticDescriptors.SchemeChanged, DriftWeight.Care),
        ApiChangeKind.SchemeFlowChanged => DriftRule.Stays(DiagnosticDescriptors.SchemeChanged, WeightOf(change)),
        _ => OfParameter(change) ?? OfBody(change),
    };

    private static DriftRule OfSchema(ApiChange change, SchemaChange schema) => SchemaRules.Of(change, schema) is var rule && schema.IsConsequence
        ? rule with { Weight = DriftWeight.None }
        : rule;

    private static DriftRule? OfParameter(ApiChange change) => change.Kind switch
    {
        ApiChangeKind.ParameterRemoved => DriftRule.Moves(DiagnosticDescriptors.ParameterGone),
        ApiChangeKind.ParameterAdded when !change.IsBreaking => DriftRule.Stays(DiagnosticDescriptors.OperationNew, DriftWeight.None),
        ApiChangeKind.ParameterAdded or ApiChangeKind.ParameterBecameRequired => DriftRule.Moves(DiagnosticDescriptors.ParameterRequired),
        ApiChangeKind.ParameterBecameOptional or ApiChangeKind.PathParameterRenamed or ApiChangeKind.ParameterRenamed or ApiChangeKind.ParametersReordered => DriftRule.Moves(DiagnosticDescriptors.ArgumentsMoved),
        ApiChangeKind.ParameterRestyled => DriftRule.Stays(DiagnosticDescriptors.ParameterChanged, DriftWeight.Care),
        _ => null,
    };

    /// <summary>A media type more takes no method away; one that is another may be another type.</summary>
    private static DriftRule OfBody(ApiChange change) => change.Kind switch
    {
        ApiChangeKind.MediaTypeAdded => DriftRule.Stays(DiagnosticDescriptors.BodyChanged, DriftWeight.Note),
        ApiChangeKind.MediaTypeRemarked => DriftRule.Stays(DiagnosticDescriptors.BodyChanged, DriftWeight.None),
        ApiChangeKind.MediaTypeGeneralized or ApiChangeKind.MediaTypeSpecialized => DriftRule.Stays(DiagnosticDescriptors.BodyChanged, WeightOf(change)),
        ApiChangeKind.FieldEncodingChanged => DriftRule.Stays(DiagnosticDescriptors.BodyChanged, WeightOf(change)),
        ApiChangeKind.BodyBecameOptional => DriftRule.Moves(DiagnosticDescriptors.ArgumentsMoved),
        ApiChangeKind.BodyAdded when !change.IsBreaking => DriftRule.Stays(DiagnosticDescriptors.BodyChanged, DriftWeight.Note),
        _ => DriftRule.Moves(DiagnosticDescriptors.BodyChanged),
    };

    private static DriftRule Status(ApiChange change) => change.IsBreaking
        ? DriftRule.Moves(DiagnosticDescriptors.StatusChanged)
        : DriftRule.Stays(DiagnosticDescriptors.StatusChanged, DriftWeight.Note);

    private static DriftWeight WeightOf(ApiChange change) => change.IsBreaking ? DriftWeight.Care : DriftWeight.Note;
}
