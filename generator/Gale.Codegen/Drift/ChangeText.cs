namespace Gale.Codegen.Drift;

/// <summary>What changed, in words: what it is about, how it was, how it is.</summary>
internal static class ChangeText
{
    /// <summary>A sentence without its end.</summary>
    public static string Of(ApiChange change) => change.Schema is { } schema ? SchemaChangeText.Of(change.Subject, schema) + Shapes(schema) : change.Kind switch
    {
        ApiChangeKind.OperationRemoved when change.After.Length > 0 => $"{change.Subject} is gone, and {change.After} looks like it",
        ApiChangeKind.OperationRemoved or ApiChangeKind.WebhookRemoved => $"{change.Subject} is gone",
        ApiChangeKind.OperationAdded or ApiChangeKind.WebhookAdded => $"{change.Subject} is new",
        ApiChangeKind.OperationDeprecated => $"{Operation(change)} is deprecated",
        ApiChangeKind.OperationReactivated => $"{Operation(change)} is deprecated no more",
        ApiChangeKind.OperationRenamed or ApiChangeKind.OperationMoved => $"The {change.Subject} of {Operation(change)} was {Quoted(change.Before)} and is {Quoted(change.After)}",
        ApiChangeKind.ServerChanged => $"The server was {Quoted(change.Before)} and is {Quoted(change.After)}",
        ApiChangeKind.ParametersReordered => $"The arguments of {Operation(change)} were ({change.Before}) and are ({change.After})",
        ApiChangeKind.SchemeRenamed => $"The credential of the security scheme '{change.Subject}' was called {Quoted(change.Before)} and is called {Quoted(change.After)}",
        ApiChangeKind.SchemeChanged or ApiChangeKind.SchemeAddressChanged => $"The security scheme '{change.Subject}' was {Quoted(change.Before)} and is {Quoted(change.After)}",
        ApiChangeKind.SchemeFlowChanged => $"The flow {Quoted(change.Before + change.After)} of the security scheme '{change.Subject}' is {(change.IsBreaking ? "gone" : "new")}",
        ApiChangeKind.FieldEncodingChanged or ApiChangeKind.ParameterRestyled => $"The {change.Subject} was sent as {change.Before} and is sent as {change.After}",
        ApiChangeKind.ParameterRenamed or ApiChangeKind.HeaderRenamed => $"The {change.Subject} was called {Quoted(change.Before)} in C# and is called {Quoted(change.After)}",
        ApiChangeKind.PathParameterRenamed => $"The path parameter {Quoted(change.Before)} is called {Quoted(change.After)}",
        _ => OfParts(change),
    };

    private static string Shapes(SchemaChange schema) =>
        schema.ChangesShapes ? ", and what is sent is of another type now" : "";

    /// <summary>How much of the API it reaches, and where it stood: <c>In 3 operations, e.g. GET /orders; it was at pets.baseline.yaml(12,5).</c></summary>
    public static string ReachOf(ApiChange change)
    {
        var was = change.Was is { } place ? $"it was at {place}" : "";
        var reach = change.Operations.Count switch
        {
            0 => "",
            _ when change.Kind is ApiChangeKind.OperationRemoved or ApiChangeKind.OperationAdded or ApiChangeKind.WebhookRemoved or ApiChangeKind.WebhookAdded => "",
            1 => $"in {change.Operations[0]}",
            var count => $"in {count} operations, e.g. {change.Operations[0]}",
        };
        var text = string.Join("; ", new[] { reach, was }.Where(part => part.Length > 0));
        return text.Length == 0 ? "The baseline has nothing of it." : char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
    }

    private static string OfParts(ApiChange change) => change.Kind switch
    {
        ApiChangeKind.ParameterRemoved or ApiChangeKind.BodyRemoved => $"The {change.Subject} is gone",
        ApiChangeKind.ParameterAdded or ApiChangeKind.BodyAdded => $"The {change.Subject} is new{(change.IsBreaking ? " and must be sent" : "")}",
        ApiChangeKind.ParameterBecameRequired or ApiChangeKind.BodyBecameRequired => $"The {change.Subject} must be sent now",
        ApiChangeKind.ParameterBecameOptional or ApiChangeKind.BodyBecameOptional => $"The {change.Subject} need not be sent any more",
        ApiChangeKind.ParameterDeprecated => $"The {change.Subject} is deprecated",
        ApiChangeKind.ParameterReactivated => $"The {change.Subject} is deprecated no more",
        ApiChangeKind.MediaTypeAdded => $"The media type {Quoted(change.After)} is new",
        ApiChangeKind.MediaTypeRemoved => $"The media type {Quoted(change.Before)} is gone",
        ApiChangeKind.MediaTypeGeneralized or ApiChangeKind.MediaTypeSpecialized or ApiChangeKind.MediaTypeRemarked => $"The media type was {Quoted(change.Before)} and is {Quoted(change.After)}",
        ApiChangeKind.MediaTypeSchemaAdded => $"{Quoted(change.Subject)} has a schema now: {change.After}",
        ApiChangeKind.MediaTypeSchemaRemoved => $"{Quoted(change.Subject)} has no schema any more; it was {change.Before}",
        ApiChangeKind.StatusAdded => $"The {change.Subject} is new",
        ApiChangeKind.SuccessAdded => $"The {change.Subject} is new, and what {Operation(change)} gives is another type by it",
        ApiChangeKind.StatusRemoved => $"The {change.Subject} is gone",
        ApiChangeKind.HeaderAdded => $"The {change.Subject} is new",
        ApiChangeKind.HeaderRemoved => $"The {change.Subject} is gone",
        ApiChangeKind.HeaderBecameOptional => $"The {change.Subject} may be missing now",
        ApiChangeKind.SecurityAdded or ApiChangeKind.SecurityRemoved => $"The credentials of {Operation(change)} {Credentials(change)}",
        ApiChangeKind.ScopeAdded => $"The scope {Quoted(change.After)} of {Quoted(change.Subject)} is needed for {Operation(change)} now",
        ApiChangeKind.ScopeRemoved => $"The scope {Quoted(change.Before)} of {Quoted(change.Subject)} is needed for {Operation(change)} no more",
        _ => $"{change.Subject} was {Quoted(change.Before)} and is {Quoted(change.After)}",
    };

    private static string Credentials(ApiChange change) => (change.Before.Length, change.After.Length) switch
    {
        (0, _) => $"may be {Named(change.After)} too",
        (_, 0) => $"may be {Named(change.Before)} no more",
        _ => $"were {Named(change.Before)} and are {Named(change.After)}",
    };

    private static string Named(string credentials) => credentials == "none" ? credentials : Quoted(credentials);

    private static string Operation(ApiChange change) => change.Operations.Count == 1 ? change.Operations[0] : $"{change.Operations.Count} operations";

    private static string Quoted(string text) => text.Length == 0 ? "none" : $"'{text}'";
}
