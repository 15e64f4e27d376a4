using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>One call.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Id">The <c>operationId</c>, or method and path where the document gives none.</param>
/// <param name="Method">The HTTP method, as it is sent.</param>
/// <param name="Path">The path template.</param>
/// <param name="Server">Where it goes, if not where the others do; relative to there where it is no whole address.</param>
/// <param name="Tag">The first tag; empty where there is none.</param>
/// <param name="Summary">The document's summary.</param>
/// <param name="Description">The document's description.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
/// <param name="Parameters">Path parameters in template order, then the others in document order.</param>
/// <param name="IdempotencyHeader">The name of the idempotency header, where the operation declares one.</param>
/// <param name="Body">The request body.</param>
/// <param name="Responses">What may come back, in document order.</param>
/// <param name="Security">Alternatives of scheme names that belong together; empty: none is needed.</param>
internal sealed record ApiOperation(
    string Key,
    string Id,
    string Method,
    string Path,
    string? Server,
    string Tag,
    string? Summary,
    string? Description,
    bool IsDeprecated,
    EquatableArray<ApiParameter> Parameters,
    string? IdempotencyHeader,
    ApiBody? Body,
    EquatableArray<ApiResponse> Responses,
    EquatableArray<EquatableArray<string>> Security)
{
    /// <summary>The key of the operation in the document, which is that of its usual form.</summary>
    public string OperationKey { get; init; } = Key;

    /// <summary>What is behind the operation's name in that of this method: it sends or gets another of the media types of a body.</summary>
    public string Variant { get; init; } = "";

    /// <summary>Whether it is called after method and path.</summary>
    public bool HasNoId => Id.EndsWith($" {Path}", StringComparison.Ordinal);

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
