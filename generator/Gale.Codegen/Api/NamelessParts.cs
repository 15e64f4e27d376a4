using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>What is in the values of a schema and has no name: the items of lists, the values of maps.</summary>
internal static class NamelessParts
{
    public static IEnumerable<Schema> Of(Schema schema) => new[] { schema.Items }.OfType<Schema>().Concat(schema.PrefixItems).Concat(FurtherMembers.Of(schema));
}
