using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Parameter Object.</summary>
internal sealed class Parameter(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public required string Name { get; init; }

    /// <summary>
    /// <c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c> or, since 3.2, <c>querystring</c>. In Swagger 2.0 also <c>body</c>
    /// and <c>formData</c>: resolution makes the request body of those.
    /// </summary>
    public required string In { get; init; }

    public string? Description { get; init; }

    public required bool Required { get; init; }

    public required bool Deprecated { get; init; }

    public required bool AllowEmptyValue { get; init; }

    public required bool AllowReserved { get; init; }

    /// <summary>Of Swagger 2.0 also <c>tabDelimited</c>, which no later version has.</summary>
    public string? Style { get; init; }

    public bool? Explode { get; init; }

    public Schema? Schema { get; init; }

    /// <summary>How the value is serialised instead of by style; one at most, if the document is valid.</summary>
    public required IReadOnlyList<MediaType> Content { get; init; }

    public YamlNode? Example { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }
}
