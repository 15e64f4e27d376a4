using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What the mapping of a discriminator names: a schema by its name, or by a reference to it (OpenAPI 3.1, 4.8.25).</summary>
internal static class DiscriminatorTarget
{
    /// <summary>Whether it is a reference, and not a name.</summary>
    public static bool IsReference(string schema) => schema.IndexOfAny(['#', '/', '.']) >= 0;

    /// <summary>The schema that a reference leads to; <see langword="null"/> for a name, and where it leads nowhere (which is reported).</summary>
    public static ResolvedSchema? Find(string schema, Discriminator discriminator, SchemaTable schemas)
    {
        if (!IsReference(schema))
        {
            return null;
        }

        var place = discriminator.Place;
        var reference = new YamlMapping([new YamlEntry(new YamlScalar("$ref", isPlain: false, place), new YamlScalar(schema, isPlain: false, place))], place);
        var target = schemas.Resolve(SchemaReader.Read(reference, discriminator.Pointer, [])).Target;
        return target.Key == SourceKey.Of(discriminator) ? null : target;
    }
}
