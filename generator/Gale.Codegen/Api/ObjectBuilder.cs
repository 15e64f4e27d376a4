using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

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
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    public ObjectBuilder(TypeCollector types, SchemaTable schemas, UnionAlternatives alternatives, SchemaKinds kinds, List<KeyedDiagnostic> diagnostics)
    {
        (_types, _schemas, _alternatives, _kinds, _diagnostics) = (types, schemas, alternatives, kinds, diagnostics);
        _inheritance = new InheritanceBuilder(kinds, alternatives, schemas, diagnostics);
        _secrets = new SchemaReach(PartsWithoutName, schema => schema.Schema.Format == "password" || UsesOfParts(schema).Any(use => use.IsWriteOnly));
    }

    /// <summary>Says that a schema is a form of several parts, in which what is binary is a file. Before any type is looked at.</summary>
    public void MarkForm(Schema schema)
    {
        var target = _schemas.Resolve(schema).Target;
        if (_forms.Add(target.Key))
        {
            foreach (var alternative in target.Schema.OneOf.Concat(target.Schema.AnyOf))
            {
                MarkForm(alternative);
            }
        }
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
            inheritance);
    }

    /// <summary>A value that does not say of which kind it is, or says what nobody knows, is read all the same.</summary>
    private static bool TellsKinds(ApiMember member, ApiInheritance? inheritance) =>
        inheritance is not null && (member.Name == inheritance.Discriminator || member.Name == inheritance.Own?.Member);

    /// <summary>What an object inherits is as its base has it, however many levels up it was declared.</summary>
    private IEnumerable<ApiMember> MembersOf(ResolvedSchema target, IReadOnlyList<string> name)
    {
        var inheritance = _inheritance.Of(target);
        var inherited = _kinds.BaseOf(target) is { } @base ? MembersOf(@base, AskedTypes.WordsOf(@base, [])).ToList() : [];
        var names = new HashSet<string>(inherited.Select(member => member.Name), StringComparer.Ordinal);
        return inherited
            .Concat(target.Schema.Properties.Where(property => !names.Contains(property.Name)).Select(property => MemberOf(property, target, name)))
            .Select(member => TellsKinds(member, inheritance) ? member with { IsRequired = false } : member);
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
            ReportNotModelled(target, target.Schema.PatternProperties.Count > 0 ? "patternProperties" : "additionalProperties");
        }

        var uses = schemas.Select(_schemas.Resolve).ToList();
        return types.Count == 1
            ? new ApiAdditionalMembers(
                types[0],
                [],
                uses.Exists(use => use.IsWriteOnly || IsSecret(use.Target)),
                uses.Count == 1 ? LimitText.With(uses[0].Description, uses[0].Target.Schema) : null)
            : null;
    }

    private void ReportKeywordsAside(ResolvedSchema target)
    {
        foreach (var (keyword, alternatives) in new[] { ("oneOf", target.Schema.OneOf), ("anyOf", target.Schema.AnyOf) })
        {
            if (AlternativeSpreader.SayMore(alternatives))
            {
                ReportNotModelled(target, keyword);
            }
        }
    }

    private void ReportNotModelled(ResolvedSchema target, string keyword) =>
        _diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.KeywordNotModelled, target.Key, keyword));

    private ApiMember MemberOf(SchemaProperty property, ResolvedSchema owner, IReadOnlyList<string> ownerName)
    {
        var use = _schemas.Resolve(property.Schema);
        var asked = AskedNames.OfMember(use);
        return new ApiMember(
            SourceKey.Of(property.Schema),
            property.Name,
            FileOf(use.Target.Schema, owner) ?? _types.UseOf(property.Schema, [.. ownerName, ApiAskedName.WordFor(asked, property.Name)]),
            owner.Schema.Required.Contains(property.Name),
            EnumValues.Of(use.Target.Schema)?.Constant,
            use.IsReadOnly == use.IsWriteOnly ? ApiMemberDirection.Both : use.IsReadOnly ? ApiMemberDirection.ReadOnly : ApiMemberDirection.WriteOnly,
            use.IsWriteOnly || IsSecret(use.Target),
            use.IsDeprecated,
            DefaultText.With(LimitText.With(use.Description, use.Target.Schema), use.Default),
            ExampleText.Of(property.Schema) ?? ExampleText.Of(use.Target.Schema))
        {
            Asked = asked,
        };
    }

    /// <summary>What is binary in a form is a file, and a list of such is one of files.</summary>
    private ApiTypeUse? FileOf(Schema schema, ResolvedSchema owner)
    {
        if (!_forms.Contains(owner.Key))
        {
            return null;
        }

        var file = new ApiPrimitive(ApiPrimitiveKind.File);
        return IsFile(schema) ? file
            : IsFileOrList(schema) ? new ApiList(file)
            : null;
    }

    /// <summary>Whether an object has members that are files in a form.</summary>
    public bool HoldsFiles(Schema schema) => schema.Properties.Any(property => IsFileOrList(_schemas.Resolve(property.Schema).Target.Schema));

    /// <summary>The same of one member.</summary>
    public bool IsFileIn(Schema schema, string member) =>
        schema.Properties.Any(property => property.Name == member && IsFileOrList(_schemas.Resolve(property.Schema).Target.Schema));

    private bool IsFileOrList(Schema schema) => IsFile(schema) || (schema.Items is { } items && IsFile(_schemas.Resolve(items).Target.Schema));

    /// <summary>Bytes of no encoding: the format of 3.0, and what 3.1 says in its place (4.8.14.3).</summary>
    public static bool IsFile(Schema schema) =>
        schema.Format == "binary" || schema is { ContentMediaType: not null, ContentEncoding: null } || SaysNothing(schema);

    /// <summary>In a form of 3.1 that is how bytes are described (OpenAPI 3.1, 4.8.14.3).</summary>
    private static bool SaysNothing(Schema schema) =>
        schema is { Reference: null, Boolean: null } && schema.Node is YamlMapping mapping && mapping.Entries.All(entry => entry.Key.Text == "description");

    private IEnumerable<ResolvedSchema> PartsWithoutName(ResolvedSchema schema) => UsesOfParts(schema).Select(use => use.Target);

    private IEnumerable<SchemaUse> UsesOfParts(ResolvedSchema target)
    {
        if (target.Schema.Properties.Count > 0)
        {
            return [];
        }

        var parts = new[] { target.Schema.Items }.OfType<Schema>().Concat(target.Schema.PrefixItems).Concat(FurtherMembers.Of(target.Schema));
        return parts.Concat(IsOneKind(target) ? target.Schema.OneOf.Concat(target.Schema.AnyOf) : []).Select(_schemas.Resolve);
    }

    private bool IsOneKind(ResolvedSchema target) =>
        UnionAlternatives.IsUnion(target.Schema) &&
        UnionGroups.Of([.. _alternatives.Of(target).Where(alternative => alternative.Kind != UnionAlternativeKind.Null)]).Count == 1;
}
