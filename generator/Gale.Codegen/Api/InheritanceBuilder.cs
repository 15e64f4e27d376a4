using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says of an object what it inherits, and by which texts its kinds are known.</summary>
internal sealed class InheritanceBuilder(SchemaKinds kinds, UnionAlternatives alternatives, SchemaTable schemas, List<KeyedDiagnostic> diagnostics)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, DiscriminatorTexts>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiInheritance?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ResolvedSchema>> _told = new(StringComparer.Ordinal);

    /// <summary><see langword="null"/> for an object that is no kind of another and has no kinds.</summary>
    public ApiInheritance? Of(ResolvedSchema target)
    {
        // Each of its kinds asks.
        if (!_known.TryGetValue(target.Key, out var known))
        {
            known = Find(target);
            _known.Add(target.Key, known);
        }

        return known;
    }

    private ApiInheritance? Find(ResolvedSchema target)
    {
        var told = ToldBy(target);
        var @base = kinds.BaseOf(target);
        if (told.Count == 0 && @base is null)
        {
            ReportWithoutKinds(target);
            return null;
        }

        return new ApiInheritance(
            @base is null ? null : new ApiTypeReference(@base.Key),
            told.Count == 0 ? null : target.Schema.Discriminator!.PropertyName,
            told.Select(kind => new ApiKind(new ApiTypeReference(kind.Key), TextsOf(target)[kind.Key].All, kinds.BaseOf(kind)?.Key == target.Key)).ToEquatableArray(),
            OwnTexts(target, @base, told.Count > 0).ToEquatableArray());
    }

    /// <summary>A value of an object that has kinds need not be one of them: where the document requires it to say what it is, it does.</summary>
    private IEnumerable<ApiKindText> OwnTexts(ResolvedSchema target, ResolvedSchema? @base, bool hasKinds)
    {
        var above = @base?.Schema.Discriminator!.PropertyName;
        if (@base is not null)
        {
            yield return TextOf(target, above!, TextsOf(@base));
        }

        if (hasKinds && target.Schema.Discriminator!.PropertyName is var own && own != above && target.Schema.Required.Contains(own))
        {
            yield return TextOf(target, own, TextsOf(target));
        }
    }

    private static ApiKindText TextOf(ResolvedSchema target, string member, IReadOnlyDictionary<string, DiscriminatorTexts> texts) =>
        new(member, texts[target.Key].Usual, texts[target.Key].Said.Skip(1).ToEquatableArray());

    /// <summary>
    /// The discriminator of an object that nothing describes but its name: a text, in every kind as in the object itself, unless each of
    /// the kinds describes it.
    /// </summary>
    public Discriminator? Undescribed(ResolvedSchema target) =>
        target.Schema.Discriminator is { } discriminator && !Describes(target, discriminator) && ToldBy(target).Any(kind => !Describes(kind, discriminator))
            ? discriminator
            : null;

    private static bool Describes(ResolvedSchema schema, Discriminator discriminator) => schema.Schema.Properties.Any(property => property.Name == discriminator.PropertyName);

    /// <summary>
    /// What tells alternatives that are kinds of one object: the discriminator of the nearest one that all of them are. Where one is a
    /// kind of another, that has the texts that nobody else has. <see langword="null"/> where there is none.
    /// </summary>
    public UnionDiscriminator? Among(IReadOnlyList<ResolvedSchema> alternatives)
    {
        var keys = new HashSet<string>(alternatives.Select(alternative => alternative.Key), StringComparer.Ordinal);
        if (LineOf(alternatives[0]).FirstOrDefault(above => keys.IsSubsetOf(ToldBy(above).Prepend(above).Select(kind => kind.Key))) is not { Schema.Discriminator: { } discriminator } common)
        {
            return null;
        }

        var texts = TextsOf(common);
        return new UnionDiscriminator(discriminator.PropertyName, alternatives.ToDictionary(alternative => alternative.Key, alternative => TextsAmong(alternative, keys, texts), StringComparer.Ordinal));
    }

    /// <summary>
    /// The same where only some are kinds of one object, or say in words of their own what they have beside one: the discriminator tells
    /// those, and each of the others is known by what it has.
    /// </summary>
    public UnionDiscriminator? AmongSome(IReadOnlyList<ResolvedSchema> alternatives)
    {
        var kinds = alternatives.Select(alternative => (alternative.Key, Kind: KindIn(alternative))).Where(one => one.Kind is not null).ToList();
        var common = kinds.SelectMany(one => LineOf(one.Kind!)).Where(above => ToldBy(above).Count > 0).Distinct()
            .Select(above => (Above: above, Told: kinds.Where(one => ToldBy(above).Prepend(above).Contains(one.Kind!)).ToList()))
            .OrderByDescending(candidate => candidate.Told.Count).FirstOrDefault();
        if (common.Told is not { Count: > 1 } told)
        {
            return null;
        }

        var texts = TextsOf(common.Above);
        var keys = new HashSet<string>(told.Select(one => one.Kind!.Key), StringComparer.Ordinal);
        var alone = told.GroupBy(one => one.Kind!.Key, StringComparer.Ordinal).Where(same => same.Count() == 1).ToDictionary(same => same.First().Key, same => same.First().Kind!, StringComparer.Ordinal);
        return new UnionDiscriminator(
            common.Above.Schema.Discriminator!.PropertyName,
            alternatives.ToDictionary(alternative => alternative.Key, alternative => alone.TryGetValue(alternative.Key, out var kind) ? TextsAmong(kind, keys, texts) : [], StringComparer.Ordinal));
    }

    /// <summary>The named object that an alternative is, or is with something beside it.</summary>
    private static ResolvedSchema? KindIn(ResolvedSchema alternative) => alternative.ComponentName is not null ? alternative
        : alternative.Parts.Where(part => part.ComponentName is not null).ToList() is { Count: 1 } named ? named[0] : null;

    /// <summary>An object and its kinds, with the texts of a member that say so wherever the document expects what they are kinds of.</summary>
    public IEnumerable<KindBelow> Below(ResolvedSchema schema, string member)
    {
        var texts = schema.Schema.Discriminator?.PropertyName == member ? TextsOf(schema) : null;
        return kinds.KindsOf(schema).Prepend(schema).Select(kind => new KindBelow(
            UnionAlternative.Of(kind),
            LineOf(kind).TakeWhile(above => above.Key != schema.Key).Count(),
            texts is not null && texts.TryGetValue(kind.Key, out var own) ? own.All : []));
    }

    /// <summary>Those of its kinds are its own, unless one of them is an alternative too.</summary>
    private EquatableArray<string> TextsAmong(ResolvedSchema alternative, HashSet<string> keys, IReadOnlyDictionary<string, DiscriminatorTexts> texts)
    {
        var below = kinds.KindsOf(alternative).ToList();
        return below.Exists(kind => keys.Contains(kind.Key)) ? []
            : below.Prepend(alternative).Where(kind => texts.ContainsKey(kind.Key)).SelectMany(kind => texts[kind.Key].All).ToEquatableArray();
    }

    /// <summary>A schema and all that it is a kind of.</summary>
    private IEnumerable<ResolvedSchema> LineOf(ResolvedSchema schema)
    {
        for (var next = schema; next is not null; next = kinds.BaseOf(next))
        {
            yield return next;
        }
    }

    /// <summary>The kinds that the discriminator of a schema tells. One with a discriminator of its own tells its kinds itself, but those that the mapping names.</summary>
    private IReadOnlyList<ResolvedSchema> ToldBy(ResolvedSchema schema)
    {
        if (schema.Schema.Discriminator?.PropertyName is not { } member)
        {
            return [];
        }

        if (!_told.TryGetValue(schema.Key, out var told))
        {
            var mapping = new DiscriminatorMapping([schema.Schema.Discriminator], alternatives, schemas);
            told = [.. kinds.KindsOf(schema).Where(kind => IsToldBy(kind, schema, member) || mapping.TextsOf(UnionAlternative.Of(kind), [kind.ComponentName!]).Count > 0)];
            _told.Add(schema.Key, told);
        }

        return told;
    }

    private bool IsToldBy(ResolvedSchema kind, ResolvedSchema schema, string member)
    {
        for (var above = kinds.BaseOf(kind)!; above.Key != schema.Key; above = kinds.BaseOf(above)!)
        {
            if (above.Schema.Discriminator?.PropertyName != member)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The texts of every kind that one member tells, found from the first of all.</summary>
    private IReadOnlyDictionary<string, DiscriminatorTexts> TextsOf(ResolvedSchema schema)
    {
        var first = schema;
        while (kinds.BaseOf(first) is { } above && above.Schema.Discriminator?.PropertyName == schema.Schema.Discriminator!.PropertyName)
        {
            first = above;
        }

        if (!_texts.TryGetValue(first.Key, out var texts))
        {
            texts = Find(first, [first, .. ToldBy(first)]);
            _texts.Add(first.Key, texts);
        }

        return texts;
    }

    private IReadOnlyDictionary<string, DiscriminatorTexts> Find(ResolvedSchema first, IReadOnlyList<ResolvedSchema> told)
    {
        IReadOnlyList<Discriminator> discriminators = [.. told.Select(schema => schema.Schema.Discriminator!).Where(own => own.PropertyName == first.Schema.Discriminator!.PropertyName).Distinct()];
        var shared = first.Schema.Properties.FirstOrDefault(property => property.Name == discriminators[0].PropertyName);
        var known = new UnionTexts(discriminators, alternatives, schemas) { Shared = shared }
            .Of([.. told.Select(UnionAlternative.Of)]);
        if (DiscriminatorMember.IsNoText(first.Schema, discriminators[0].PropertyName, schemas))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.DiscriminatorNoText, SourceKey.Of(discriminators[0]), discriminators[0].PropertyName));
        }

        ReportUnknown(first, told, known.Texts);
        diagnostics.AddRange(known.Faults.Select(fault => fault.Report(discriminators[0].PropertyName, "no schema whose allOf names the one with the discriminator", "allOf")));
        return known.Texts;
    }

    /// <summary>What its own discriminator says of kinds leads to none; what it has from elsewhere is said there.</summary>
    private void ReportWithoutKinds(ResolvedSchema target)
    {
        if (target.Schema.Discriminator is { Mapping.Count: > 0 } discriminator && SourceKey.Of(discriminator) == target.Key + "/discriminator")
        {
            TextsOf(target);
        }
    }

    /// <summary>A kind that no value says it is.</summary>
    private void ReportUnknown(ResolvedSchema first, IEnumerable<ResolvedSchema> told, IReadOnlyDictionary<string, DiscriminatorTexts> texts)
    {
        foreach (var kind in told.Skip(1).Where(kind => texts[kind.Key].All.Count == 0 && !kinds.KindsOf(kind).Any()))
        {
            diagnostics.Add(KeyedDiagnostic.At(
                DiagnosticDescriptors.KindNotTold, kind.Key, first.Schema.Discriminator!.PropertyName, kind.ComponentName!, kinds.BaseOf(kind)!.ComponentName!));
        }
    }
}
