using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Which texts of a declared discriminator stand for which alternative (OpenAPI 3.1, 4.8.25).</summary>
/// <param name="discriminators">The discriminator, and others of the same member whose mappings hold too.</param>
/// <param name="alternatives">Looks into alternatives that are made of alternatives again.</param>
/// <param name="schemas">Resolves schemas.</param>
internal sealed class UnionTexts(IReadOnlyList<Discriminator> discriminators, UnionAlternatives alternatives, SchemaTable schemas)
{
    /// <summary>No document tells more objects apart by one member.</summary>
    private const int MostInner = 1_000;

    // How good a right to a text is; what an alternative says itself comes before what those in it say.
    private const int MappedRank = 0;
    private const int NamedRank = 1;
    private const int ConstantRank = 2;
    private const int SimilarRank = 3;
    private const int InnerRanks = 4;

    /// <summary>A name beside a mapping, or that of a union: whoever else claims it has a better right to it.</summary>
    private const int ImpliedRank = 100;

    private readonly string _member = discriminators[0].PropertyName;

    private readonly DiscriminatorMapping _mapping = new(discriminators, alternatives, schemas);

    /// <summary>The member as all of them have it: its vocabulary says what there is, and not which of them it is.</summary>
    public SchemaProperty? Shared { get; init; }

    /// <summary>An object and its kinds, with the texts that say so elsewhere.</summary>
    public Func<ResolvedSchema, IEnumerable<KindBelow>> KindsOf { get; init; } = _ => [];

    /// <summary>
    /// The texts of each alternative, by its key. The mapping decides; where it has no entry, what the schema itself allows, else
    /// its name. What two of them claim with the same right tells neither. A name stands for its schema also beside a mapping, unless
    /// that has an entry for it (OpenAPI 3.1.1, 4.8.25.3).
    /// </summary>
    /// <param name="objects">The alternatives.</param>
    public KnownTexts Of(IReadOnlyList<UnionAlternative> objects)
    {
        var claims = objects.GroupBy(alternative => alternative.Target.Key, StringComparer.Ordinal).SelectMany(ClaimsOf).ToList();
        var owners = claims
            .GroupBy(claim => claim.Text, StringComparer.Ordinal)
            .Select(same => (Text: same.Key, Keys: BestOf(same), IsImplied: same.All(claim => claim.Rank >= ImpliedRank)))
            .ToList();
        var texts = owners.Where(owner => owner.Keys.Count == 1).ToLookup(owner => (owner.Keys[0], owner.IsImplied), owner => owner.Text);
        var keys = objects.Select(alternative => alternative.Target.Key).Distinct(StringComparer.Ordinal).ToList();
        bool IsUnknown(string key) => !texts.Contains((key, false)) && !texts.Contains((key, true));
        var undecided = PairOf(owners.Where(owner => !owner.IsImplied).Select(owner => owner.Keys).FirstOrDefault(same => same.Count > 1 && same.Any(IsUnknown))
            ?? [.. keys.Where(IsUnknown)]);
        return new KnownTexts(
            keys.ToDictionary(key => key, key => new DiscriminatorTexts(texts[(key, false)].ToEquatableArray(), texts[(key, true)].ToEquatableArray()), StringComparer.Ordinal),
            undecided,
            [.. Forbidden(objects), .. _mapping.Astray(claims.Select(claim => claim.Text)).Select(entry => new MappingFault(entry.Key, entry.Entry, IsForbidden: false))]);
    }

    /// <summary>The mapping says one thing, and what it leads to says another.</summary>
    private IEnumerable<MappingFault> Forbidden(IEnumerable<UnionAlternative> objects) =>
        from alternative in objects
        let allowed = PropertyOf(alternative.Target, _member) is { } property && !IsOpen(property) ? ConstantsOf(property, schemas) : []
        where allowed.Count > 0
        let texts = _mapping.TextsOf(alternative, [.. alternatives.NamesOf(alternative)]).Except(allowed).ToList()
        from entry in _mapping.Of(texts)
        select new MappingFault(entry.Key, entry.Entry, IsForbidden: true);

    private bool IsOpen(SchemaProperty property) => MicrosoftEnum.IsOpen(schemas.Resolve(property.Schema).Target.Schema);

    private static IReadOnlyList<string> BestOf(IEnumerable<Claim> same) =>
        [.. same.GroupBy(claim => claim.Rank).OrderBy(rank => rank.Key).First().Select(claim => claim.Key).Distinct(StringComparer.Ordinal)];

    private static (string One, string Other)? PairOf(IReadOnlyList<string> keys) => keys.Count > 1 ? (keys[0], keys[1]) : null;

    /// <summary>The texts that a schema allows for a member.</summary>
    public static IReadOnlyList<string> ConstantsOf(ResolvedSchema target, string member, SchemaTable schemas) =>
        PropertyOf(target, member) is { } property ? ConstantsOf(property, schemas) : [];

    private static SchemaProperty? PropertyOf(ResolvedSchema target, string member) => target.Schema.Properties.FirstOrDefault(property => property.Name == member);

    private static IReadOnlyList<string> ConstantsOf(SchemaProperty property, SchemaTable schemas) =>
        EnumValues.Of(schemas.Resolve(property.Schema).Target.Schema) is { AreTexts: true } values ? [.. values.Values.Select(value => value.Constant.Text)] : [];

    private IEnumerable<Claim> ClaimsOf(IEnumerable<UnionAlternative> same)
    {
        var ways = same.ToList();
        var key = ways[0].Target.Key;
        return ways
            .SelectMany(way => OwnClaimsOf(way, null))
            .Concat(InnerOf(ways[0].Target).SelectMany(inner => OwnClaimsOf(inner.Alternative, inner.Texts)).Select(claim => (claim.Text, Rank: claim.Rank + InnerRanks)))
            .Concat(KindsOf(ways[0].Target).SelectMany(ClaimsBelow))
            .Select(claim => new Claim(key, claim.Text, claim.Rank));
    }

    /// <summary>
    /// A kind of an alternative is one too, and what says elsewhere that it is one says so here, if nothing else does: the nearest has
    /// the best right to it. What this mapping calls an alternative goes before what it is called elsewhere.
    /// </summary>
    private IEnumerable<(string Text, int Rank)> ClaimsBelow(KindBelow below)
    {
        var mapped = _mapping.TextsOf(below.Kind, [.. alternatives.NamesOf(below.Kind)]);
        return mapped.Count > 0 && below.Levels == 0 ? [] : mapped.Concat(below.Texts).Distinct(StringComparer.Ordinal).Select(text => (text, ImpliedRank + below.Levels));
    }

    /// <summary>The objects that an alternative is made of, with what it says itself of their texts: they are its own.</summary>
    private List<(UnionAlternative Alternative, UnionTexts? Texts)> InnerOf(ResolvedSchema target)
    {
        var found = new List<(UnionAlternative, UnionTexts?)>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { target.Key };
        var pending = new Stack<ResolvedSchema>([target]);
        while (pending.Count > 0 && found.Count < MostInner)
        {
            var schema = pending.Pop();
            var texts = TextsOf(schema.Schema.Discriminator);
            foreach (var inner in UnionAlternatives.IsUnion(schema.Schema) ? alternatives.Of(schema) : [])
            {
                if (inner.Kind == UnionAlternativeKind.Schema && seen.Add(inner.Target.Key))
                {
                    found.Add((inner, texts));
                    pending.Push(inner.Target);
                }
            }
        }

        return found;
    }

    private UnionTexts? TextsOf(Discriminator? inner) =>
        inner?.PropertyName == _member ? new UnionTexts([inner], alternatives, schemas) : null;

    private IEnumerable<(string Text, int Rank)> OwnClaimsOf(UnionAlternative alternative, UnionTexts? inner)
    {
        var names = alternatives.NamesOf(alternative).ToList();
        var mapped = _mapping.TextsOf(alternative, names);
        if (mapped.Count == 0)
        {
            mapped = inner?._mapping.TextsOf(alternative, names) ?? mapped;
        }

        if (mapped.Count > 0)
        {
            return mapped.Select(text => (text, MappedRank)).Concat(ImpliedBy(alternative, names).Where(name => inner?._mapping.Has(name) != true).Select(name => (name, ImpliedRank)));
        }

        // The way of Swagger 2.0, which has no mapping.
        if (alternative.Target.Schema.Extension("x-ms-discriminator-value") is YamlScalar own)
        {
            return [(own.Text, MappedRank)];
        }

        // A union has the texts of what it is made of, and its own name beside them.
        if (UnionAlternatives.IsUnion(alternative.Target.Schema))
        {
            return ImpliedBy(alternative, names).Select(name => (name, ImpliedRank));
        }

        var property = PropertyOf(alternative.Target, _member);
        var constants = property is null ? [] : ConstantsOf(property, schemas);
        return NameOf(names, constants).Select(name => (name, NamedRank))
            .Concat(constants.Where(_ => property != Shared).Select(text => (text, ConstantRank)))
            .Concat(constants.Where(text => property == Shared && names.Exists(name => AreSimilar(name, text))).Select(text => (text, SimilarRank)));
    }

    /// <summary>
    /// The name of a schema that a mapping calls otherwise, and texts that it allows and no mapping knows. Of a union that the same
    /// member tells, that says what is in it and never the name of the whole.
    /// </summary>
    private IEnumerable<string> ImpliedBy(UnionAlternative alternative, IReadOnlyList<string> names)
    {
        if (UnionAlternatives.IsUnion(alternative.Target.Schema) && alternative.Target.Schema.Discriminator?.PropertyName == _member)
        {
            return [];
        }

        var property = PropertyOf(alternative.Target, _member);
        var constants = property is null ? [] : ConstantsOf(property, schemas);
        return NameOf(names, constants).Concat(constants.Where(_ => property != Shared)).Where(text => !_mapping.Has(text));
    }

    /// <summary>The name at the use, where the member may have it.</summary>
    private static IEnumerable<string> NameOf(IReadOnlyList<string> names, IReadOnlyList<string> constants) =>
        names.Take(1).Where(name => constants.Count == 0 || constants.Contains(name));

    /// <summary>A vocabulary often writes a schema's name in the letters of JSON: <c>credit_card</c> for <c>CreditCard</c>.</summary>
    private static bool AreSimilar(string name, string text) => LettersOf(name).Equals(LettersOf(text), StringComparison.OrdinalIgnoreCase);

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private sealed record Claim(string Key, string Text, int Rank);
}
