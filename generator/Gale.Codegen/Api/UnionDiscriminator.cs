using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The member whose text tells the objects of a union apart.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Texts">The texts of each alternative, by its key; none for one that the text cannot tell.</param>
/// <param name="Undecided">The keys of two alternatives that the document means it to tell apart, and it does not.</param>
internal sealed record UnionDiscriminator(
    string Member, IReadOnlyDictionary<string, EquatableArray<string>> Texts, (string One, string Other)? Undecided = null)
{
    /// <summary>What the document's own mapping says that cannot be.</summary>
    public IReadOnlyList<MappingFault> Faults { get; init; } = [];

    /// <summary>
    /// The document's own discriminator (OpenAPI 3.1, 4.8.25), else that of what all of them are kinds of, else a required member of
    /// which each object names the values itself. <see langword="null"/> where there is none.
    /// </summary>
    /// <param name="source">The schema with the alternatives.</param>
    /// <param name="objects">Those of them that are objects.</param>
    /// <param name="alternatives">Looks into those that are made of alternatives again.</param>
    /// <param name="schemas">Resolves the members.</param>
    /// <param name="inheritance">Knows what objects are kinds of.</param>
    public static UnionDiscriminator? Find(
        Schema source, IReadOnlyList<UnionAlternative> objects, UnionAlternatives alternatives, SchemaTable schemas, InheritanceBuilder inheritance)
    {
        if (objects.Count == 0)
        {
            return null;
        }

        if (source.Discriminator is { } declared && !IsNoText(declared, objects, schemas))
        {
            var known = new UnionTexts([declared], alternatives, schemas) { KindsOf = schema => inheritance.Below(schema, declared.PropertyName) }.Of(objects);
            var defaults = objects.Where(alternative => IsDefault(alternative, declared, alternatives, schemas)).Select(alternative => alternative.Target.Key).ToList();
            return new UnionDiscriminator(
                declared.PropertyName,
                known.Texts.ToDictionary(pair => pair.Key, pair => defaults.Contains(pair.Key) ? [] : pair.Value.All, StringComparer.Ordinal),
                known.Undecided)
            {
                Faults = [.. known.Faults, .. DefaultAstray(declared, defaults.Count > 0, schemas)],
            };
        }

        var targets = objects.Select(alternative => alternative.Target).Distinct().ToList();
        return targets.Count == 1
            ? null
            : inheritance.Among(targets) ?? targets[0].Schema.Required
                .Where(name => targets.TrueForAll(target => target.Schema.Required.Contains(name)))
                .Select(name => OfConstants(name, targets, schemas))
                .FirstOrDefault(found => found is not null)
                ?? inheritance.AmongSome(targets);
    }

    /// <summary>Whether the member that the document names tells nothing, for it is no text.</summary>
    public static bool IsNoText(Discriminator declared, IEnumerable<UnionAlternative> objects, SchemaTable schemas) =>
        objects.Any(alternative => DiscriminatorMember.IsNoText(alternative.Target.Schema, declared.PropertyName, schemas));

    /// <summary>Whether an alternative is meant where no text says which (OpenAPI 3.2, Discriminator Object): then none need tell it.</summary>
    private static bool IsDefault(UnionAlternative alternative, Discriminator declared, UnionAlternatives alternatives, SchemaTable schemas) =>
        declared.DefaultMapping is { } schema
        && (alternatives.NamesOf(alternative).Contains(schema) || DiscriminatorTarget.FindDefault(declared, schemas)?.Key == alternatives.Source(alternative).Key);

    private static IEnumerable<MappingFault> DefaultAstray(Discriminator declared, bool isFound, SchemaTable schemas)
    {
        const string Keyword = "defaultMapping";
        if (declared.DefaultMapping is { } schema && !isFound && (!DiscriminatorTarget.IsReference(schema, schemas) || DiscriminatorTarget.FindDefault(declared, schemas) is not null))
        {
            yield return new MappingFault($"{SourceKey.Of(declared)}/{Keyword}", new MappingEntry(Keyword, schema, declared.Place), IsForbidden: false);
        }
    }

    private static UnionDiscriminator? OfConstants(string member, IEnumerable<ResolvedSchema> objects, SchemaTable schemas)
    {
        var texts = objects.ToDictionary(target => target.Key, target => UnionTexts.ConstantsOf(target, member, schemas).ToEquatableArray(), StringComparer.Ordinal);
        var all = texts.Values.SelectMany(values => values).ToList();
        return texts.Values.All(values => values.Count > 0) && all.Distinct(StringComparer.Ordinal).Count() == all.Count
            ? new UnionDiscriminator(member, texts)
            : null;
    }
}
