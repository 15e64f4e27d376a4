using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What the mapping of a discriminator names: a schema by its name, or by a reference to it (OpenAPI 3.1, 4.8.25).</summary>
internal static class DiscriminatorTarget
{
    /// <summary>Whether it is a reference. What could be both is the name (OpenAPI 3.1.1, 4.8.25).</summary>
    public static bool IsReference(string schema, SchemaTable schemas) => schema.IndexOfAny(['#', '/', '.']) >= 0 && !schemas.IsName(schema);

    /// <summary>
    /// The schema that a reference leads to, or a name that the document does not have and the file with the discriminator has;
    /// <see langword="null"/> for any other name, and where it leads nowhere (which is reported).
    /// </summary>
    public static ResolvedSchema? Find(MappingEntry entry, Discriminator discriminator, SchemaTable schemas) => Find(entry.Schema, entry.Place, discriminator, schemas);

    /// <summary>The same of the one that is meant where no text says which.</summary>
    public static ResolvedSchema? FindDefault(Discriminator discriminator, SchemaTable schemas) =>
        discriminator.DefaultMapping is { } schema ? Find(schema, Keyword.ValueOf(discriminator, "defaultMapping")!.Place, discriminator, schemas) : null;

    private static ResolvedSchema? Find(string schema, Place place, Discriminator discriminator, SchemaTable schemas)
    {
        var own = $"#/components/schemas/{JsonPointerText.Escape(schema)}";
        return IsReference(schema, schemas) ? Follow(schema, place, discriminator, schemas)
            : schemas.IsOwnName(schema, discriminator) ? Follow(own, place, discriminator, schemas)
            : null;
    }

    private static ResolvedSchema? Follow(string to, Place place, Discriminator discriminator, SchemaTable schemas)
    {
        var reference = new YamlMapping([new YamlEntry(new YamlScalar("$ref", isPlain: false, place), new YamlScalar(to, isPlain: false, place))], place);
        var target = schemas.Resolve(SchemaReader.Read(reference, discriminator.Pointer, [])).Target;
        return target.Key == SourceKey.Of(discriminator) ? null : target;
    }
}
