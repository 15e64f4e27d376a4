using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Lists what a value may be, before any of it becomes a type: alternatives may lead back to where they stand.</summary>
internal sealed class UnionAlternatives
{
    /// <summary>
    /// The compiler's work on an object grows with the square of its members: 2,000 take it seconds, 10,000 more than a minute.
    /// </summary>
    public const int MostMembers = 2_000;

    /// <summary>Of more unions than this that lead to each other, which are all the same, only one is written out.</summary>
    private const int LargestCircle = 32;

    private readonly SchemaTable _schemas;
    private readonly SchemaReach _any;
    private readonly SchemaReach _null;
    private readonly SchemaReach _value;
    private readonly Dictionary<string, IReadOnlyList<UnionAlternative>> _found = new(StringComparer.Ordinal);

    public UnionAlternatives(SchemaTable schemas)
    {
        _schemas = schemas;
        _any = new SchemaReach(Inner, schema => OwnAlternatives(schema).Any(own => own.Kind == UnionAlternativeKind.Any));
        _null = new SchemaReach(InnerWithNull, schema => HasNull(schema.Schema) || HasNullableAlternative(schema));
        _value = new SchemaReach(Inner, schema => OwnAlternatives(schema).Any(own => own.Kind is not (UnionAlternativeKind.Null or UnionAlternativeKind.Any)));
    }

    /// <summary>Whether a schema is nothing but alternatives.</summary>
    public static bool IsUnion(Schema schema) =>
        schema.Properties.Count == 0 && (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0) && !ListedValue.AreConstants(schema);

    /// <summary>
    /// The alternatives of <c>oneOf</c> and <c>anyOf</c>. Of one that leads back here its own alternatives take the place: the
    /// loop adds nothing, they do.
    /// </summary>
    public IReadOnlyList<UnionAlternative> Of(ResolvedSchema target)
    {
        var written = Written(target);
        if (!_found.TryGetValue(written.Key, out var found))
        {
            found = Find(written);
            _found.Add(written.Key, found);
        }

        return found;
    }

    /// <summary>The names that the document calls an alternative by, the one at the use first.</summary>
    public IEnumerable<string> NamesOf(UnionAlternative alternative)
    {
        var use = alternative.Use is { } written ? _schemas.Resolve(WithoutMembers(written)) : null;
        return (use?.Sites ?? []).Select(site => site.Reference).OfType<Reference>().Select(LastStepOf).Append((use?.Target ?? alternative.Target).ComponentName).OfType<string>();
    }

    /// <summary>The schema that the document writes: an alternative, not what it is with the members beside it.</summary>
    public ResolvedSchema Source(UnionAlternative alternative) =>
        alternative.Use is { Alternative: not null } written ? _schemas.Resolve(WithoutMembers(written)).Target : alternative.Target;

    private static Schema WithoutMembers(Schema written)
    {
        while (written.Alternative is { } alternative)
        {
            written = alternative;
        }

        return written;
    }

    private static string? LastStepOf(Reference reference)
    {
        var (hash, slash) = (reference.Target.IndexOf('#'), reference.Target.LastIndexOf('/'));
        return hash < 0 || slash < hash
            ? null
            : Uri.UnescapeDataString(reference.Target.Substring(slash + 1)).Replace("~1", "/").Replace("~0", "~");
    }

    private IReadOnlyList<UnionAlternative> Find(ResolvedSchema target)
    {
        var found = new List<UnionAlternative>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { target.Key };
        var ways = new Stack<(Schema From, IEnumerator<Schema> Written)>([(target.Schema, WrittenOf(target.Schema).GetEnumerator())]);
        while (ways.Count > 0)
        {
            var (from, written) = ways.Peek();
            if (!written.MoveNext())
            {
                ways.Pop();
                continue;
            }

            var use = _schemas.Resolve(written.Current);
            if (!IsUnion(use.Target.Schema) || !_any.AreInOneCircle(use.Target, target))
            {
                found.AddRange(Of(from, written.Current, use).Where(alternative => !found.Exists(alternative.IsSameAs)));
            }
            else if (seen.Add(use.Target.Key))
            {
                ways.Push((use.Target.Schema, WrittenOf(use.Target.Schema).GetEnumerator()));
            }
        }

        return TellLists(found);
    }

    /// <summary>Lists are told apart by what their items begin with, if that is known of each of them.</summary>
    private IReadOnlyList<UnionAlternative> TellLists(IReadOnlyList<UnionAlternative> found)
    {
        IReadOnlyList<UnionAlternative> told =
            [.. found.Select(alternative => alternative.Kind == UnionAlternativeKind.List ? alternative with { ItemKind = ItemKindOf(alternative.Target.Schema) } : alternative)];
        return told.Any(alternative => alternative is { Kind: UnionAlternativeKind.List, ItemKind: null }) ? found : told;
    }

    private UnionAlternativeKind? ItemKindOf(Schema list)
    {
        if (list is not { PrefixItems.Count: 0, Items: { Boolean: null } items })
        {
            return null;
        }

        var item = _schemas.Resolve(items).Target.Schema;
        return IsUnion(item) ? null : KindOf(item) switch
        {
            UnionAlternativeKind.Text or UnionAlternativeKind.Vocabulary => UnionAlternativeKind.Text,
            UnionAlternativeKind.Schema when item.Types.Count(type => type != "null") > 1 || EnumValues.Of(item) is not null => null,
            UnionAlternativeKind.Any or UnionAlternativeKind.Null or UnionAlternativeKind.Nothing => null,
            var kind => kind,
        };
    }

    /// <summary>The types of a schema that has several.</summary>
    public static IReadOnlyList<UnionAlternative> OfTypes(ResolvedSchema target) =>
        [.. target.Schema.Types.Select(type => new UnionAlternative(KindOf(type), target, null, type, type == "null", false, null))];

    /// <summary>Whether one of its alternatives is the schema again, maybe by the way of others.</summary>
    public bool LeadsBack(ResolvedSchema target) => Inner(target).Any(inner => _any.AreInOneCircle(inner, target));

    /// <summary>Whether null is among the values of a schema, or of one of its alternatives.</summary>
    public bool AcceptsNull(ResolvedSchema schema) => _null.Holds(schema);

    /// <summary>Where many unions lead to each other, the one that stands for all of them; else the schema itself.</summary>
    public ResolvedSchema Written(ResolvedSchema union) =>
        IsUnion(union.Schema) && _any.SizeOfCircle(union) > LargestCircle ? _any.FirstOfCircle(union) : union;

    private static IEnumerable<Schema> WrittenOf(Schema schema) => schema.OneOf.Concat(schema.AnyOf);

    /// <summary>Alternatives that are made of alternatives.</summary>
    private IEnumerable<ResolvedSchema> Inner(ResolvedSchema schema) => IsUnion(schema.Schema)
        ? WrittenOf(schema.Schema).Select(written => _schemas.Resolve(written).Target).Where(target => IsUnion(target.Schema))
        : [];

    /// <summary>Those of them whose null is one of the schema too.</summary>
    private IEnumerable<ResolvedSchema> InnerWithNull(ResolvedSchema schema) => IsUnion(schema.Schema) && !schema.Schema.ForbidsNull
        ? WrittenOf(schema.Schema).Select(_schemas.Resolve).Where(use => use.TakesNull != false && IsUnion(use.Target.Schema)).Select(use => use.Target)
        : [];

    /// <summary>Alternatives that are not.</summary>
    private IEnumerable<UnionAlternative> OwnAlternatives(ResolvedSchema schema) => IsUnion(schema.Schema)
        ? WrittenOf(schema.Schema)
            .Select(written => (Written: written, Use: _schemas.Resolve(written)))
            .Where(alternative => !IsUnion(alternative.Use.Target.Schema))
            .SelectMany(alternative => Of(schema.Schema, alternative.Written, alternative.Use))
        : [];

    private bool HasNullableAlternative(ResolvedSchema schema) => IsUnion(schema.Schema) && !schema.Schema.ForbidsNull &&
        (OwnAlternatives(schema).Any(own => own.IsNullable) || WrittenOf(schema.Schema).Any(written => _schemas.Resolve(written).IsNullable));

    /// <summary>What says nothing of its type has that of the schema around it, else the one that its words are about.</summary>
    private IEnumerable<UnionAlternative> Of(Schema from, Schema written, SchemaUse use)
    {
        var kind = KindOf(use.Target);
        IReadOnlyList<string> types = kind == UnionAlternativeKind.Any && use.Target.Schema is { Types.Count: 0, Properties.Count: 0 } schema && !IsUnion(schema)
            ? TypesOf(from, schema)
            : [];
        return kind == UnionAlternativeKind.Nothing ? []
            : types.Count == 0 ? [Of(written, use, kind, null)]
            : types.Select(type => Of(written, use, KindOf(type), type));
    }

    private UnionAlternative Of(Schema written, SchemaUse use, UnionAlternativeKind kind, string? type) =>
        new(kind, use.Target, written, type, use.TakesNull ?? (kind == UnionAlternativeKind.Null || HasNull(use.Target.Schema)), use.IsWriteOnly, use.Description);

    private static IReadOnlyList<string> TypesOf(Schema from, Schema schema) =>
        from.Types.Any(type => type != "null") ? [.. from.Types.Where(type => type != "null")]
        : TypeOfConstraints(schema) is { } type ? [type]
        : [];

    private static string? TypeOfConstraints(Schema schema) => (schema.Constraints, schema) switch
    {
        ({ Pattern: not null } or { MinLength: not null } or { MaxLength: not null }, _) => "string",
        ({ Minimum: not null } or { Maximum: not null } or { MultipleOf: not null }, _) => "number",
        ({ MinItems: not null } or { MaxItems: not null } or { UniqueItems: not null }, _) => "array",
        ({ MinProperties: not null } or { MaxProperties: not null }, _) or (_, { Required.Count: > 0 }) => "object",
        (_, { Format: not null }) => PrimitiveFormats.TypeOf(schema.Format) ?? "string",
        _ => null,
    };

    /// <summary>
    /// By the letter <c>nullable</c> without a type says nothing (OpenAPI 3.0.3, 4.7.24.1), so that anything would be allowed: beside other
    /// alternatives everybody means null by it.
    /// </summary>
    private static bool IsNullableAlone(Schema schema) => schema is { Nullable: true, Types.Count: 0, Enum: null, Const: null } && SchemaWords.IsQuiet(schema);

    private static bool HasNull(Schema schema) =>
        schema.Nullable || schema.Types.Contains("null") || EnumValues.IsNullAlone(schema) || EnumValues.Of(schema) is { HasNull: true };

    private UnionAlternativeKind KindOf(ResolvedSchema target) => target.Schema switch
    {
        { Boolean: false } => UnionAlternativeKind.Nothing,
        var schema when !IsUnion(schema) => KindOf(schema),
        _ when _any.Holds(target) => UnionAlternativeKind.Any,
        _ when _value.Holds(target) => UnionAlternativeKind.Schema,
        _ when _null.Holds(target) => UnionAlternativeKind.Null,
        _ => UnionAlternativeKind.Any,
    };

    private static UnionAlternativeKind KindOf(Schema schema)
    {
        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null")];
        if (schema.Properties.Count > 0 && (types.Count != 1 || types[0] == "object"))
        {
            return types.Count > 1 || schema.Properties.Count > MostMembers ? UnionAlternativeKind.Any : UnionAlternativeKind.Schema;
        }

        if (EnumValues.IsNullAlone(schema) || IsNullableAlone(schema))
        {
            return UnionAlternativeKind.Null;
        }

        if (EnumValues.Of(schema) is { AreVocabulary: true } values)
        {
            return KindOf(values);
        }

        return (types.Count, schema.Types.Count) switch
        {
            (0, > 0) => UnionAlternativeKind.Null,
            (0, _) => KindOf(TypeCollector.ImpliedType(schema)),
            (1, _) => KindOf(types[0]),
            _ => UnionAlternativeKind.Schema,
        };
    }

    /// <summary>Values of several kinds are a schema of their own, which looks at its values itself.</summary>
    private static UnionAlternativeKind KindOf(EnumValues values) => values switch
    {
        { AreTexts: true } => UnionAlternativeKind.Vocabulary,
        _ when values.Values.All(value => value.Constant.Kind == ApiConstantKind.Number) => UnionAlternativeKind.Number,
        _ => UnionAlternativeKind.Schema,
    };

    private static UnionAlternativeKind KindOf(string? type) => type switch
    {
        "null" => UnionAlternativeKind.Null,
        "string" => UnionAlternativeKind.Text,
        "integer" or "number" => UnionAlternativeKind.Number,
        "boolean" => UnionAlternativeKind.Boolean,
        "array" => UnionAlternativeKind.List,
        "object" => UnionAlternativeKind.Schema,
        _ => UnionAlternativeKind.Any,
    };
}
