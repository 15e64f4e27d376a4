using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Selection;

/// <summary>Where a document has the things that its other parts refer to by name.</summary>
internal static class ComponentSections
{
    /// <summary>The sections of Swagger 2.0, which stand at the root; of later versions all of <c>components</c> are some.</summary>
    private static readonly string[] OfSwagger = ["definitions", "parameters", "responses", "securityDefinitions"];

    /// <summary>Whether the entries of a mapping are components.</summary>
    public static bool Is(JsonPointer pointer) => pointer.Parent switch
    {
        { Parent: null } => OfSwagger.Contains(pointer.Segment),
        { Segment: "components", Parent.Parent: null } => !SpecificationExtension.Is(pointer.Segment),
        _ => false,
    };

    /// <summary>The places of a schema of this name.</summary>
    public static IEnumerable<JsonPointer> SchemasNamed(string name, JsonPointer root) =>
        OfSchemas(root).Select(section => section.Append(name));

    /// <summary>The sections of schemas.</summary>
    public static IEnumerable<JsonPointer> OfSchemas(JsonPointer root) =>
        [root.Append("components").Append("schemas"), root.Append("definitions")];

    /// <summary>The places of a security scheme of this name.</summary>
    public static IEnumerable<JsonPointer> SecuritySchemesNamed(string name, JsonPointer root) =>
        [root.Append("components").Append("securitySchemes").Append(name), root.Append("securityDefinitions").Append(name)];
}
