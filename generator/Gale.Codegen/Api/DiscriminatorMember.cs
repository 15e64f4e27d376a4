using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The member that a discriminator names. Its values are names of schemas and keys of a mapping: texts (OpenAPI 3.1, 4.8.25).</summary>
internal static class DiscriminatorMember
{
    /// <summary>Whether an object says that it is a number or a boolean: then no value of it is any of those texts.</summary>
    public static bool IsNoText(Schema owner, string member, SchemaTable schemas) =>
        owner.Properties.FirstOrDefault(property => property.Name == member) is { } property &&
        schemas.Resolve(property.Schema).Target.Schema.Types is { Count: > 0 } types &&
        types.All(type => type is "integer" or "number" or "boolean" or "null") && types.Any(type => type != "null");
}
