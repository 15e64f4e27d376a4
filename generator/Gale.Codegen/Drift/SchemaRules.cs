using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>What is made of each kind of change to a schema. What breaks on the wire depends on the way that it travels.</summary>
internal static class SchemaRules
{
    /// <summary>What is sent has another type where it is read otherwise: whatever else is to be said of that change, names move.</summary>
    public static DriftRule Of(ApiChange change, SchemaChange schema) => OfItself(change, schema) is var rule && schema.ChangesShapes
        ? new DriftRule(rule.Weight == DriftWeight.Care ? rule.Descriptor : DiagnosticDescriptors.TypeNameMoved, DriftWeight.Care, MovesNames: true)
        : rule;

    private static DriftRule OfItself(ApiChange change, SchemaChange schema)
    {
        var isSent = (change.Travel & Travel.Sent) != 0;
        var isRead = (change.Travel & Travel.Read) != 0;
        return schema.Kind switch
        {
            SchemaChangeKind.Deprecated => DriftRule.Stays(DiagnosticDescriptors.Deprecated, DriftWeight.Note),
            SchemaChangeKind.Reactivated => DriftRule.Stays(DiagnosticDescriptors.Deprecated, DriftWeight.None),
            SchemaChangeKind.NullAdded => DriftRule.Stays(DiagnosticDescriptors.ResponseMemberWeaker, isRead ? DriftWeight.Care : DriftWeight.None),
            SchemaChangeKind.NullRemoved => DriftRule.Stays(DiagnosticDescriptors.RequestMemberRequired, isSent ? DriftWeight.Care : DriftWeight.None),
            SchemaChangeKind.MemberBecameRequired when schema.IsUndeclared && isSent => DriftRule.Stays(DiagnosticDescriptors.RequestLimitTighter, DriftWeight.Note),
            SchemaChangeKind.MemberBecameRequired or SchemaChangeKind.MemberBecameOptional when schema.IsUndeclared => DriftRule.Stays(DiagnosticDescriptors.LimitChanged, DriftWeight.None),
            SchemaChangeKind.MemberAdded or SchemaChangeKind.MemberRemoved or SchemaChangeKind.MemberRenamed or
            SchemaChangeKind.MemberBecameRequired or SchemaChangeKind.MemberBecameOptional => OfMember(schema, isSent, isRead),
            SchemaChangeKind.ReadOnlyAdded or SchemaChangeKind.ReadOnlyRemoved or SchemaChangeKind.WriteOnlyAdded or SchemaChangeKind.WriteOnlyRemoved =>
                DriftRule.Moves(DiagnosticDescriptors.ShapesMoved, DriftWeight.Note),
            SchemaChangeKind.MemberNameMoved => DriftRule.Moves(DiagnosticDescriptors.MemberNameMoved),
            SchemaChangeKind.CSharpTypeChanged or SchemaChangeKind.SchemaRenamed => DriftRule.Moves(DiagnosticDescriptors.TypeNameMoved),
            SchemaChangeKind.SchemaExchanged => DriftRule.Moves(DiagnosticDescriptors.TypeNameMoved, schema.Before.Length > 0 && schema.After.Length > 0 ? DriftWeight.Care : DriftWeight.Note),
            SchemaChangeKind.AlternativeAdded => DriftRule.Stays(DiagnosticDescriptors.AlternativesChanged, isRead && !schema.IsExpected ? DriftWeight.Care : DriftWeight.Note),
            SchemaChangeKind.AlternativeMoved => DriftRule.Moves(DiagnosticDescriptors.TypeNameMoved),
            SchemaChangeKind.AlternativeRemoved => DriftRule.Moves(DiagnosticDescriptors.AlternativesChanged),
            SchemaChangeKind.DiscriminatorAdded or SchemaChangeKind.DiscriminatorRemoved or SchemaChangeKind.DiscriminatorRenamed or
            SchemaChangeKind.MappingAdded or SchemaChangeKind.MappingRemoved or SchemaChangeKind.MappingChanged =>
                DriftRule.Stays(DiagnosticDescriptors.DiscriminatorChanged, DriftWeight.Care),
            SchemaChangeKind.FormatChanged when schema.Variance == Variance.None => DriftRule.Stays(DiagnosticDescriptors.LimitChanged, DriftWeight.None),
            _ => OfType(change, schema) ?? OfValues(schema, isSent, isRead) ?? OfLimit(change, schema, isSent),
        };
    }

    private static DriftRule OfMember(SchemaChange schema, bool isSent, bool isRead) => schema.Kind switch
    {
        SchemaChangeKind.MemberRenamed => DriftRule.Moves(DiagnosticDescriptors.MemberRenamed),
        SchemaChangeKind.MemberRemoved => DriftRule.Moves(isRead ? DiagnosticDescriptors.ResponseMemberGone : DiagnosticDescriptors.RequestMemberGone),
        SchemaChangeKind.MemberAdded when isSent && schema.IsRequired => DriftRule.Moves(DiagnosticDescriptors.RequestMemberRequired),
        SchemaChangeKind.MemberAdded => DriftRule.Stays(DiagnosticDescriptors.MemberNew, DriftWeight.None),
        SchemaChangeKind.MemberBecameRequired when isSent => DriftRule.Moves(DiagnosticDescriptors.RequestMemberRequired),
        SchemaChangeKind.MemberBecameRequired => DriftRule.Stays(DiagnosticDescriptors.LimitChanged, DriftWeight.None),
        _ => DriftRule.Stays(DiagnosticDescriptors.ResponseMemberWeaker, isRead ? DriftWeight.Care : DriftWeight.None),
    };

    /// <summary>What it is in C# is another thing. Of a parameter that is told as such.</summary>
    private static DriftRule? OfType(ApiChange change, SchemaChange schema) => schema.Kind switch
    {
        SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged or SchemaChangeKind.FormatChanged or
        SchemaChangeKind.AlternativesAdded or SchemaChangeKind.AlternativesRemoved or SchemaChangeKind.ValuesOpened =>
            DriftRule.Moves((change.Travel & ~(Travel.Parameter | Travel.ParameterMember)) == Travel.None ? DiagnosticDescriptors.ParameterChanged : DiagnosticDescriptors.TypeChanged),
        _ => null,
    };

    private static DriftRule? OfValues(SchemaChange schema, bool isSent, bool isRead) => schema.Kind switch
    {
        SchemaChangeKind.ValueAdded when schema.IsExpected => DriftRule.Stays(DiagnosticDescriptors.ValueNew, isRead ? DriftWeight.Note : DriftWeight.None),
        SchemaChangeKind.ConstantRemoved when !IsOfBooleans(schema) => DriftRule.Moves(DiagnosticDescriptors.TypeChanged),
        SchemaChangeKind.ValueAdded or SchemaChangeKind.ConstantRemoved => DriftRule.Stays(DiagnosticDescriptors.ValueNew, isRead ? DriftWeight.Care : DriftWeight.None),
        SchemaChangeKind.ValueRenamed => DriftRule.Moves(DiagnosticDescriptors.ValueNameMoved),
        SchemaChangeKind.OthersAllowed => DriftRule.Stays(DiagnosticDescriptors.ValueNew, isRead ? DriftWeight.Note : DriftWeight.None),
        SchemaChangeKind.OthersForbidden => DriftRule.Moves(DiagnosticDescriptors.RequestValuesFewer, isSent ? DriftWeight.Care : DriftWeight.None),
        SchemaChangeKind.ExpectedValueAdded => DriftRule.Stays(DiagnosticDescriptors.ValueNew, DriftWeight.Note),
        SchemaChangeKind.ValueRemoved or SchemaChangeKind.ExpectedValueRemoved or SchemaChangeKind.ConstantChanged =>
            DriftRule.Moves(isSent ? DiagnosticDescriptors.RequestValuesFewer : DiagnosticDescriptors.ValueGone),
        SchemaChangeKind.ValuesListed => DriftRule.Moves(isSent ? DiagnosticDescriptors.RequestValuesFewer : DiagnosticDescriptors.TypeChanged),
        SchemaChangeKind.ConstantAdded when !isSent && !IsOfBooleans(schema) => DriftRule.Moves(DiagnosticDescriptors.TypeChanged),
        SchemaChangeKind.ConstantAdded => DriftRule.Moves(DiagnosticDescriptors.RequestValuesFewer, isSent ? DriftWeight.Care : DriftWeight.None),
        SchemaChangeKind.ValueRecased => DriftRule.Moves(DiagnosticDescriptors.ValueRecased),
        _ => null,
    };

    /// <summary>A constant is an enum of one value; one of two booleans is a boolean still.</summary>
    private static bool IsOfBooleans(SchemaChange constant) => (constant.Before + constant.After) is "true" or "false";

    private static DriftRule OfLimit(ApiChange change, SchemaChange schema, bool isSent) => schema.Kind switch
    {
        SchemaChangeKind.DefaultAdded or SchemaChangeKind.DefaultChanged or SchemaChangeKind.DefaultRemoved when (change.Travel & Travel.Parameter) != 0 =>
            DriftRule.Stays(DiagnosticDescriptors.ParameterDefaultChanged, DriftWeight.Care),
        _ => isSent && schema.Variance.HasFlag(Variance.Narrows)
            ? DriftRule.Stays(DiagnosticDescriptors.RequestLimitTighter, DriftWeight.Note)
            : DriftRule.Stays(DiagnosticDescriptors.LimitChanged, DriftWeight.None),
    };
}
