using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Puts a union together, once it is known to be one.</summary>
internal sealed class UnionBuilder(TypeCollector types, UnionAlternatives alternatives, SchemaTable schemas, InheritanceBuilder inheritance)
{
    /// <param name="target">The schema with the alternatives.</param>
    /// <param name="groups">The alternatives, those together that JSON cannot tell apart.</param>
    /// <param name="name">What the union is called.</param>
    public ApiUnion Build(ResolvedSchema target, IReadOnlyList<IReadOnlyList<UnionAlternative>> groups, IReadOnlyList<string> name)
    {
        IReadOnlyList<UnionAlternative> objects = [.. groups.Where(group => group[0].Kind == UnionAlternativeKind.Schema).SelectMany(group => group)];
        var discriminator = UnionDiscriminator.Find(target.Schema, objects, alternatives, schemas, inheritance);
        Report(target, discriminator, objects);

        var constants = UnionConstants.Of([.. objects.Select(alternative => alternative.Target).Distinct()], schemas);
        return new ApiUnion(
            target.Key,
            name.ToEquatableArray(),
            target.Schema.Description,
            target.Schema.Deprecated,
            ApiUsage.None,
            groups.Select((group, index) => CaseOf(group, index, name, discriminator, constants, groups.Count(other => other[0].Kind == UnionAlternativeKind.List) > 1)).ToEquatableArray(),
            discriminator?.Member);
    }

    private void Report(ResolvedSchema target, UnionDiscriminator? discriminator, IReadOnlyList<UnionAlternative> objects)
    {
        if (target.Schema.Discriminator is { } declared && UnionDiscriminator.IsNoText(declared, objects, schemas))
        {
            types.Report(KeyedDiagnostic.At(DiagnosticDescriptors.DiscriminatorNoText, SourceKey.Of(declared), declared.PropertyName));
        }

        if (discriminator?.Undecided is { } pair)
        {
            types.Report(KeyedDiagnostic.At(DiagnosticDescriptors.DiscriminatorUndecided, target.Key, discriminator.Member, NameIn(objects, pair.One), NameIn(objects, pair.Other)));
        }

        foreach (var fault in discriminator?.Faults ?? [])
        {
            types.Report(fault.Report(discriminator!.Member, "none of the alternatives", "alternative"));
        }
    }

    private string NameIn(IEnumerable<UnionAlternative> objects, string key) =>
        objects.First(alternative => alternative.Target.Key == key) is var found && alternatives.NamesOf(found).FirstOrDefault() is { } name ? name
        : found.Target.Schema.Title ?? key.Substring(SourceKey.HashIn(key) + 1);

    /// <summary>What a value is that may be any of these, which JSON cannot tell apart.</summary>
    public ApiTypeUse UseOf(IReadOnlyList<UnionAlternative> group, IReadOnlyList<string> name)
    {
        var uses = group.Select(alternative => types.UseOf(alternative, name)).ToList();
        var isNullable = uses.Exists(use => use.IsNullable);
        var distinct = uses.Select(use => use.WithNull(false)).Distinct().ToList();
        return (distinct.Count == 1 ? distinct[0] : Widest(distinct, group)).WithNull(isNullable);
    }

    private ApiUnionCase CaseOf(IReadOnlyList<UnionAlternative> group, int index, IReadOnlyList<string> name, UnionDiscriminator? discriminator, IReadOnlyDictionary<string, EquatableArray<ApiUnionConstant>> constants, bool hasLists)
    {
        var (target, source) = (group[0].Target, alternatives.Source(group[0]));
        var label = group[0].Use is null ? null : source.ComponentName ?? source.Schema.Title;
        var isNamed = group.Count == 1 && label is not null;
        var asked = group.Count == 1 && group[0].Use is { } written ? AskedNames.Of(written) ?? AskedNames.OfType(source.Schema) : null;
        var use = UseOf(group, [.. name, ApiAskedName.WordFor(asked, label ?? FormattableString.Invariant($"option {index + 1}"))]).WithNull(false);
        return new ApiUnionCase(
            SourceKey.Of(group[0].Use ?? target.Schema),
            isNamed ? label! : WordFor(use, index, hasLists),
            use,
            discriminator is not null && discriminator.Texts.TryGetValue(target.Key, out var texts) ? texts : [],
            group[0].JsonType is null ? target.Schema.Required.ToEquatableArray() : [],
            constants.TryGetValue(target.Key, out var values) ? values : [],
            group.Any(alternative => alternative.IsWriteOnly || types.IsSecret(alternative.Target)),
            group.Count == 1 ? group[0].Description : null)
        {
            Asked = asked,
            IsNameless = !isNamed,
            InForm = use is ApiMap ? types.Forms.UseOfAlternative(target) : null,
        };
    }

    private ApiTypeUse Widest(IReadOnlyList<ApiTypeUse> uses, IReadOnlyList<UnionAlternative> group) => group[0].Kind switch
    {
        UnionAlternativeKind.Text => new ApiPrimitive(ApiPrimitiveKind.String),
        UnionAlternativeKind.Number => new ApiPrimitive(UnionNumbers.Widest([.. group.Select(UnionNumbers.KindOf)])),
        UnionAlternativeKind.List => types.ListOfAny(group[0].Target),
        _ => uses[0],
    };

    private static string WordFor(ApiTypeUse use, int index, bool hasLists) => use switch
    {
        // Of several lists each says of what it is.
        ApiList { Item: ApiPrimitive or ApiList } list when hasLists => WordFor(list.Item, index, hasLists) + "List",
        ApiPrimitive primitive => primitive.Word,
        ApiList => "List",
        ApiMap => "Map",
        _ => FormattableString.Invariant($"Option{index + 1}"),
    };
}
