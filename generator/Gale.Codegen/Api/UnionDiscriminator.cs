using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The member whose text tells the objects of a union apart.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Texts">The texts of each alternative, by its key.</param>
internal sealed record UnionDiscriminator(string Member, IReadOnlyDictionary<string, EquatableArray<string>> Texts)
{
    /// <summary>
    /// The document's own discriminator (OpenAPI 3.1, 4.8.25), else a required member of which each object names the values
    /// itself. <see langword="null"/> where some alternative has no text, or two have one.
    /// </summary>
    /// <param name="source">The schema with the alternatives.</param>
    /// <param name="objects">Those of them that are objects.</param>
    /// <param name="schemas">Resolves the members.</param>
    public static UnionDiscriminator? Find(Schema source, IReadOnlyList<ResolvedSchema> objects, SchemaTable schemas)
    {
        if (objects.Count == 0)
        {
            return null;
        }

        if (source.Discriminator is { } declared)
        {
            return Build(declared.PropertyName, objects, target => DeclaredTexts(declared, target, schemas));
        }

        return objects.Count == 1
            ? null
            : objects[0].Schema.Required
                .Where(name => objects.All(target => target.Schema.Required.Contains(name)))
                .Select(name => Build(name, objects, target => ConstantsOf(target, name, schemas)))
                .FirstOrDefault(found => found is not null);
    }

    private static UnionDiscriminator? Build(string member, IEnumerable<ResolvedSchema> objects, Func<ResolvedSchema, IReadOnlyList<string>> textsOf)
    {
        var texts = objects.ToDictionary(target => target.Key, target => textsOf(target).ToEquatableArray(), StringComparer.Ordinal);
        var all = texts.Values.SelectMany(values => values).ToList();
        return texts.Values.All(values => values.Count > 0) && all.Distinct(StringComparer.Ordinal).Count() == all.Count
            ? new UnionDiscriminator(member, texts)
            : null;
    }

    /// <summary>What the mapping says, else what the schema itself allows, else the schema's name.</summary>
    private static IReadOnlyList<string> DeclaredTexts(Discriminator discriminator, ResolvedSchema target, SchemaTable schemas)
    {
        IReadOnlyList<string> mapped = [.. discriminator.Mapping.Where(entry => LastStepOf(entry.Value) == target.ComponentName).Select(entry => entry.Key)];
        if (mapped.Count > 0)
        {
            return mapped;
        }

        var constants = ConstantsOf(target, discriminator.PropertyName, schemas);
        return constants.Count > 0 || target.ComponentName is null ? constants : [target.ComponentName];
    }

    /// <summary>A mapping names a schema, or refers to one.</summary>
    private static string LastStepOf(string schema) =>
        schema.Contains("/") ? JsonPointerText.Split(schema.Substring(schema.IndexOf('/'))).Last() : schema;

    private static IReadOnlyList<string> ConstantsOf(ResolvedSchema target, string member, SchemaTable schemas) =>
        target.Schema.Properties.FirstOrDefault(property => property.Name == member) is { } property &&
        EnumValues.Of(schemas.Resolve(property.Schema).Target.Schema) is { AreTexts: true } values
            ? [.. values.Values.Select(value => value.Text)]
            : [];
}
