namespace Gale.Codegen.OpenApi;

/// <summary>The fields that objects of the specification have, of all versions from 3.0 on and of Swagger 2.0, read here or not.</summary>
/// <param name="Owner">The object as the specification calls it, with its article.</param>
/// <param name="Names">The names.</param>
internal sealed record ObjectFields(string Owner, HashSet<string> Names)
{
    public static readonly ObjectFields PathItem = Of(
        "a Path Item Object", "summary", "description", "servers", "parameters", HttpMethods.Additional);

    public static readonly ObjectFields Operation = Of(
        "an Operation Object", "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody",
        "responses", "callbacks", "deprecated", "security", "servers", SpecificationExtension.CSharpName);

    public static readonly ObjectFields Parameter = Of(
        "a Parameter Object", "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
        "allowReserved", "schema", "example", "examples", "content", SpecificationExtension.CSharpName);

    /// <summary>A name and a place are often written, and say nothing that the header's key does not.</summary>
    public static readonly ObjectFields Header = Of("a Header Object", [.. Parameter.Names]);

    /// <summary>A schema may have any field but those of ours that are none.</summary>
    public static readonly ObjectFields SchemaExtensions = Of(
        "a Schema Object", SpecificationExtension.CSharpName, SpecificationExtension.CSharpTypeName, SpecificationExtension.CSharpType);

    /// <summary>What stands beside <c>$ref</c> where it is no schema is ignored (OpenAPI 3.1, 4.8.23).</summary>
    public static readonly ObjectFields ReferenceExtensions = Of("a Reference Object");

    public static readonly ObjectFields RequestBody = Of("a Request Body Object", "description", "content", "required");

    public static readonly ObjectFields MediaType = Of(
        "a Media Type Object", "schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding");

    public static readonly ObjectFields Response = Of("a Response Object", "summary", "description", "headers", "content", "links");

    public static readonly ObjectFields SwaggerPathItem = Of("a Path Item Object of Swagger 2.0", "parameters");

    public static readonly ObjectFields SwaggerOperation = Of(
        "an Operation Object of Swagger 2.0", "tags", "summary", "description", "externalDocs", "operationId", "consumes", "produces",
        "parameters", "responses", "schemes", "deprecated", "security", SpecificationExtension.CSharpName);

    public static readonly ObjectFields SwaggerResponse = Of("a Response Object of Swagger 2.0", "description", "schema", "headers", "examples");

    /// <summary>A reference may stand anywhere; one that is none is told where it is read.</summary>
    public bool Has(string name) =>
        Names.Contains(name) || name == "$ref" || (SpecificationExtension.Is(name) && !SpecificationExtension.IsOurs(name)) || (IsOfPath && HttpMethods.Contains(name));

    private bool IsOfPath => ReferenceEquals(this, PathItem) || ReferenceEquals(this, SwaggerPathItem);

    private static ObjectFields Of(string owner, params string[] names) => new(owner, new HashSet<string>(names, StringComparer.Ordinal));
}
