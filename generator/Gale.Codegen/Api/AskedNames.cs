using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>
/// Finds the names that a document asks for. An extension names the thing it stands at; a schema that is written where a member
/// stands is the member, so that its type, if it needs one, has an extension of its own.
/// </summary>
internal static class AskedNames
{
    /// <summary>What names an operation, a parameter, a header, a tag, a security scheme, an alternative.</summary>
    public static ApiAskedName? Of(OpenApiElement element) => element.HasExtensions ? Of(element, SourceKey.Of(element)) : null;

    /// <param name="element">What is to be named.</param>
    /// <param name="key">Its semantic key.</param>
    public static ApiAskedName? Of(OpenApiElement element, string key) =>
        Exact(element, key, SpecificationExtension.CSharpName) ?? Words(element.Extension(SpecificationExtension.ClientName), $"{key}/{SpecificationExtension.ClientName}");

    /// <summary>Whether a schema stands where the place itself has a name in C#: a member, an alternative; or is a part of one.</summary>
    public static bool ArePlaces(JsonPointer pointer) => pointer.Parent is { Segment: "oneOf" or "anyOf" or "allOf" } || SchemaPlaces.AreOfMembers(pointer);

    /// <summary>What names a member: words at the place where it stands, and not those of a schema that it refers to.</summary>
    public static ApiAskedName? OfMember(SchemaUse use) => use.Sites.Count == 0
        ? Of(use.Target.Schema)
        : use.Sites.Select(Of).FirstOrDefault(name => name is not null);

    /// <summary>What names the type that a schema declares.</summary>
    public static ApiAskedName? OfType(Schema schema)
    {
        if (!schema.HasExtensions)
        {
            return null;
        }

        var key = SourceKey.Of(schema);
        var own = SchemaPlaces.AreOfMembers(schema.Pointer) ? null : Of(schema);
        return Exact(schema, key, SpecificationExtension.CSharpTypeName) ?? (own is { IsExact: true } ? own : OfVocabulary(schema, key) ?? own);
    }

    /// <summary>Words that name something, wherever an extension has them.</summary>
    /// <param name="node">The words.</param>
    /// <param name="key">Their semantic key; its last step is the extension.</param>
    public static ApiAskedName? Words(YamlNode? node, string key) =>
        node is YamlScalar { IsNull: false } words && words.Text.Trim().Length > 0 ? new ApiAskedName(key, key.Substring(key.LastIndexOf('/') + 1), words.Text, IsExact: false) : null;

    private static ApiAskedName? OfVocabulary(Schema schema, string key) =>
        Words(MicrosoftEnum.NameIn(schema), $"{key}/{MicrosoftEnum.Extension}");

    /// <summary>What is no name is not lost on the way: it is told when the names are given. Null says nothing.</summary>
    private static ApiAskedName? Exact(OpenApiElement element, string key, string extension)
    {
        if (element.Extension(extension) is not { } node || node is YamlScalar { IsNull: true })
        {
            return null;
        }

        var name = new ApiAskedName($"{key}/{extension}", extension, node is YamlScalar scalar ? scalar.Text : NodeDescription.Of(node), IsExact: true);
        return name.IsName ? name : name with { Text = NodeDescription.Cut(name.Text) };
    }
}
