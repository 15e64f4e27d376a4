using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>An Operation Object.</summary>
internal sealed class Operation(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>The method as it is sent. They are case-sensitive (RFC 9110, 9.1), so two of them may differ in nothing else.</summary>
    public string SentMethod => Pointer.Parent is { Segment: HttpMethods.Additional } ? Method : Method.ToUpperInvariant();

    /// <summary>In lower case, one of <see cref="HttpMethods"/>; of an additional operation as it is written.</summary>
    public required string Method { get; init; }

    /// <summary>Where the method's key stands.</summary>
    public required Place MethodPlace { get; init; }

    public string? OperationId { get; init; }

    public Place? OperationIdPlace { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public required IReadOnlyList<Referenceable<Parameter>> Parameters { get; init; }

    public Referenceable<RequestBody>? RequestBody { get; init; }

    /// <summary>In document order.</summary>
    public required IReadOnlyList<ResponseEntry> Responses { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>Alternatives; <see langword="null"/> when not said (the document's hold), empty when said to be none.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    public required IReadOnlyList<Server> Servers { get; init; }

    /// <summary>What the API sends back while the operation is at work, by name; Swagger 2.0 has none.</summary>
    public ElementMap<Referenceable<Callback>> Callbacks { get; init; } = ElementMap<Referenceable<Callback>>.Empty;

    /// <summary>Of Swagger 2.0 only: what its body and its responses, which may be references, have for media types.</summary>
    public SwaggerMedia? Media { get; init; }
}
