using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A type that needs a declaration.</summary>
/// <param name="Key">The semantic key: where it stands in the document.</param>
/// <param name="NameParts">
/// What it is called: the schema's name, or for an inline one the name of the type it stands in and the member's.
/// </param>
/// <param name="Description">The document's description.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
/// <param name="Usage">In which directions it travels.</param>
internal abstract record ApiType(
    string Key,
    EquatableArray<string> NameParts,
    string? Description,
    bool IsDeprecated,
    ApiUsage Usage)
{
    /// <summary>Where its schema stands: another key than its own where the schema has two shapes.</summary>
    public string SchemaKey { get; init; } = Key;

    /// <summary>The uses of other types that it is made of, as far as they travel with it.</summary>
    /// <param name="directions">The direction; of both, what travels in both.</param>
    public virtual IEnumerable<ApiTypeUse> PartsIn(ApiUsage directions) => [];

    /// <summary>What tells it from the other shape of the same schema: <c>input</c>, <c>form</c>. <see langword="null"/> for the first one.</summary>
    public string? Shape { get; init; }

    /// <summary>What it is called in the document.</summary>
    public string SchemaName => string.Join(".", NameParts);

    /// <summary>Of what it is the schema, where that is no other schema: a body, an answer, a header, a parameter; else <see langword="null"/>.</summary>
    public string? Holder => NameParts.Count != 2 || !SchemaKey.EndsWith("/schema", StringComparison.Ordinal) ? null : NameParts[1].ToLowerInvariant() switch
    {
        "header" => $"the header {NameParts[0]}",
        "parameter" => $"the parameter {NameParts[0]}",
        "request" => $"the body {Owner}",
        "response" => $"the answer {Owner}",
        _ => null,
    };

    /// <summary>An operation has a body; a component is one.</summary>
    private string Owner => SchemaKey.Contains("/paths/") || SchemaKey.Contains("/webhooks/") ? $"of {NameParts[0]}" : NameParts[0];

    /// <summary>Whether its schema has no name, so that it is called after where it stands.</summary>
    public bool IsInline => NameParts.Count > 1;

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }

    /// <summary>The key of the shape that is sent of what is read, where that can be made of this.</summary>
    public string? Input { get; init; }

    /// <summary>Whether requests have it and answers do not.</summary>
    public bool IsOnlySent => (Usage & (ApiUsage.Request | ApiUsage.Response)) == ApiUsage.Request;

    /// <summary>Whether both have it.</summary>
    public bool IsSentAndRead => Usage.HasFlag(ApiUsage.Request | ApiUsage.Response);

    /// <summary>Whether a request can tell a null in it from absence.</summary>
    public bool CanSendNull => Usage.HasFlag(ApiUsage.RequestJson);

    /// <summary>Whether a member of it that may be absent and may be null has to say which of the two it is. What is read remembers it.</summary>
    public bool SaysNull => IsOnlySent && CanSendNull;
}
