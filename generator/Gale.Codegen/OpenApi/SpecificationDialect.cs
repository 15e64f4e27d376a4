using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>The readers of all that a reference may lead to, for the version of the file that has it.</summary>
internal sealed class SpecificationDialect
{
    private SpecificationDialect()
    {
    }

    public required ElementReader<Schema> Schema { get; init; }

    public required ElementReader<Parameter> Parameter { get; init; }

    public required ElementReader<RequestBody> RequestBody { get; init; }

    public required ElementReader<Response> Response { get; init; }

    public required ElementReader<Header> Header { get; init; }

    public required ElementReader<SecurityScheme> SecurityScheme { get; init; }

    public required ElementReader<MediaType> MediaType { get; init; }

    public required ElementReader<PathItem> PathItem { get; init; }

    public required ElementReader<Callback> Callback { get; init; }

    /// <summary>Whether what stands beside a <c>$ref</c> is to be ignored, in schemas too.</summary>
    public required bool IgnoresSiblingsOfReferences { get; init; }

    /// <summary>Whether the style of a field holds in forms of several parts too (OpenAPI 3.1, 4.8.15.1).</summary>
    public required bool StylesParts { get; init; }

    /// <summary>Whether <c>allowReserved</c> holds in every place where values are encoded.</summary>
    public required bool ReservesEverywhere { get; init; }

    /// <summary>The dialect of a file; <see langword="null"/> for one that is no document of its own, but a part of others.</summary>
    public static SpecificationDialect? Of(YamlNode? root) => SpecificationVersionReader.Claimed(root) switch
    {
        null => null,
        var version when SpecificationVersionReader.IsSwagger(version) => Swagger2(root!),
        var version => OpenApi3(SpecificationVersionReader.IgnoresSiblingsOfReferences(version), SpecificationVersionReader.ReservesEverywhere(version)),
    };

    public static SpecificationDialect OpenApi3(bool ignoresSiblings = false, bool reservesEverywhere = false) => new()
    {
        Schema = SchemaReader.Read,
        Parameter = ParameterReader.Read,
        RequestBody = RequestBodyReader.Read,
        Response = ResponseReader.Read,
        Header = HeaderReader.Read,
        SecurityScheme = SecuritySchemeReader.Read,
        MediaType = MediaTypeReader.Read,
        PathItem = PathItemReader.Read,
        Callback = CallbackReader.Read,
        IgnoresSiblingsOfReferences = ignoresSiblings,
        StylesParts = !ignoresSiblings,
        ReservesEverywhere = reservesEverywhere,
    };

    /// <summary>What is wrong with the root is reported when it is read as a document, or not the reference's affair.</summary>
    private static SpecificationDialect Swagger2(YamlNode root) => new()
    {
        Schema = SwaggerSchemaReader.Read,
        Parameter = SwaggerParameterReader.Read,
        RequestBody = RequestBodyReader.Read,
        Response = SwaggerResponseReader.Read,
        Header = SwaggerResponseReader.ReadHeader,
        SecurityScheme = SwaggerSecuritySchemeReader.Read,
        MediaType = MediaTypeReader.Read,
        PathItem = SwaggerPathItemReader.Of(root, []).Read,
        Callback = CallbackReader.Read,
        IgnoresSiblingsOfReferences = true,
        StylesParts = true,
        ReservesEverywhere = false,
    };
}
