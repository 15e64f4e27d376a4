using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what an object holds: members with names, and members whose names are data.</summary>
internal sealed class ObjectBuilder
{
    private readonly TypeCollector _types;
    private readonly SchemaTable _schemas;
    private readonly UnionAlternatives _alternatives;
    private readonly SchemaKinds _kinds;
    private readonly InheritanceBuilder _inheritance;
    private readonly List<KeyedDiagnostic> _diagnostics;
    private readonly SchemaReach _secrets;
    private readonly FormMembers _forms;

    public ObjectBuilder(
        TypeCollector types, SchemaTable schemas, UnionAlternatives alternatives, SchemaKinds kinds, InheritanceBuilder inheritance, FormMembers forms, List<KeyedDiagnostic> diagnostics)
    {
        (_types, _schemas, _alternatives, _kinds, _inheritance, _forms, _diagnostics) = (types, schemas, alternatives, kinds, inheritance, forms, diagnostics);
        _secrets = new SchemaReach(PartsWithoutName, schema => schema.Schema.Format == "password" || UsesOfParts(schema).Any(use => use.IsWriteOnly));
    }

    /// <summary>
    /// A secret, or a list or map of some, or what has a secret as its only alternative. Of several alternatives each prints itself.
    /// </summary>
    public bool IsSecret(ResolvedSchema schema) => _secrets.Holds(schema);

    /// <summary>An object without named members. What is said of its values in several ways has to be one type.</summary>
    public ApiMap Map(ResolvedSchema target, IReadOnlyList<string> name)
    {
        var values = FurtherMembers.Of(target.Schema).Select(value => _types.UseOf(value, [.. name, "value"])).Distinct().ToList();
        if (values.Count > 1)
        {
            _diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.SchemaNotModelled, target.Key, "The value of a map that has another type for other names"));
        }

        return new ApiMap(values.Count == 1 ? values[0] : new ApiAny());
    }

    /// <summary>An object with named members.</summary>
    public ApiObject Object(ResolvedSchema target, IReadOnlyList<string> name)
    {
        ReportKeywordsAside(target);
        var inheritance = _inheritance.Of(target);
        foreach (var relative in inheritance is null ? [] : _kinds.KindsOf(target).Prepend(_kinds.BaseOf(target)).OfType<ResolvedSchema>())
        {
            _types.TypeOf(relative, name);
        }

        return new ApiObject(
            target.Key,
            name.ToEquatableArray(),
            LimitText.With(target.Schema.Description, target.Schema),
            target.Schema.Deprecated,
            ApiUsage.None,
            MembersOf(target, name).ToEquatableArray(),
            AdditionalOf(target, name),
            inheritance)
        {
            TakesOthers = FurtherMembers.AreWelcome(target.Schema),
        };
    }

    /// <summary>Whether a member says which kind a value is.</summary>
    private static bool TellsKinds(ApiMember member, ApiInheritance? inheritance) =>
        inheritance is not null && (member.Name == inheritance.Discriminator || inheritance.Own.Any(own => own.Member == member.Name));

    /// <summary>What an object inherits is as its base has it, however many levels up it was declared.</summary>
    private IEnumerable<ApiMember> MembersOf(ResolvedSchema target, IReadOnlyList<string> name)
    {
        var inheritance = _inheritance.Of(target);
        var inherited = _kinds.BaseOf(target) is { } @base ? MembersOf(@base, AskedTypes.WordsOf(@base, [])).ToList() : [];
        var names = new HashSet<string>(inherited.Select(member => member.Name), StringComparer.Ordinal);
        var own = target.Schema.Properties.Where(property => !names.Contains(property.Name)).Select(property => MemberOf(property, target, name)).ToList();
        if (_inheritance.Undescribed(target) is { } discriminator && !names.Contains(discriminator.PropertyName))
        {
            own.Insert(0, DiscriminatorMember.Of(discriminator));
        }

        return inherited.Concat(own.Select(member => TellsKinds(member, inheritance) ? DiscriminatorMember.AsText(member) : member));
    }

    /// <summary>The members beside the named ones, where one type holds them all; a kind has those of what it is a kind of.</summary>
    private ApiAdditionalMembers? AdditionalOf(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (_kinds.BaseOf(target) is { } @base && AdditionalOf(@base, AskedTypes.WordsOf(@base, [])) is { } inherited)
        {
            return inherited;
        }

        var schemas = FurtherMembers.Of(target.Schema);
        var types = schemas.Select(schema => _types.UseOf(schema, [.. name, "additional_property"])).Where(type => type is not ApiAny).Distinct().ToList();
        if (types.Count > 1)
        {
            // At the keyword: every alternative of a choice beside it has it.
            ReportNotModelled(SourceKey.Of(schemas[0].Pointer.Parent!), target.Schema.PatternProperties.Count > 0 ? "patternProperties" : "additionalProperties");
        }

        var uses = schemas.Select(_schemas.Resolve).ToList();
        return types.Count == 1
            ? new ApiAdditionalMembers(
                types[0],
                [],
                uses.Exists(use => use.IsWriteOnly || IsSecret(use.Target)),
                uses.Count == 1 ? LimitText.With(uses[0].Description, uses[0].Target.Schema) : null)
            {
                InForm = _forms.UseOfOthers(target),
            }
            : null;
    }

    private void ReportKeywordsAside(ResolvedSchema target)
    {
        foreach (var (keyword, alternatives) in new[] { ("oneOf", target.Schema.OneOf), ("anyOf", target.Schema.AnyOf) })
        {
            if (AlternativeSpreader.SayMore(alternatives))
            {
                ReportNotModelled(target.Key, keyword);
            }
        }
    }

    private void ReportNotModelled(string key, string keyword) =>
        _diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.KeywordNotModelled, key, keyword));

    private ApiMember MemberOf(SchemaProperty property, ResolvedSchema owner, IReadOnlyList<string> ownerName)
    {
        var use = _schemas.Resolve(property.Schema);
        var asked = AskedNames.OfMember(use);
        var inForm = _forms.UseOf(property, owner)?.WithNull(use.TakesNull ?? _alternatives.AcceptsNull(use.Target));
        return new ApiMember(
            SourceKey.Of(property.Schema),
            property.Name,
            inForm is not null && owner.ComponentName is null ? inForm : _types.UseOf(property.Schema, [.. ownerName, ApiAskedName.WordFor(asked, property.Name)]),
            owner.Schema.Required.Contains(property.Name),
            EnumValues.Of(use.Target.Schema)?.Constant,
            use.IsReadOnly == use.IsWriteOnly ? ApiMemberDirection.Both : use.IsReadOnly ? ApiMemberDirection.ReadOnly : ApiMemberDirection.WriteOnly,
            use.IsWriteOnly || IsSecret(use.Target),
            use.IsDeprecated,
            DefaultText.With(LimitText.With(use.Description, use.Target.Schema), use.Default),
            ExampleText.Of(property.Schema) ?? ExampleText.Of(use.Target.Schema))
        {
            Asked = asked,
            InForm = inForm,
        };
    }

    private IEnumerable<ResolvedSchema> PartsWithoutName(ResolvedSchema schema) => UsesOfParts(schema).Select(use => use.Target);

    private IEnumerable<SchemaUse> UsesOfParts(ResolvedSchema target)
    {
        if (target.Schema.Properties.Count > 0)
        {
            return [];
        }

        return NamelessParts.Of(target.Schema).Concat(IsOneKind(target) ? target.Schema.OneOf.Concat(target.Schema.AnyOf) : []).Select(_schemas.Resolve);
    }

    private bool IsOneKind(ResolvedSchema target) =>
        UnionAlternatives.IsUnion(target.Schema) &&
        UnionGroups.Of([.. _alternatives.Of(target).Where(alternative => alternative.Kind != UnionAlternativeKind.Null)]).Count == 1;
}
