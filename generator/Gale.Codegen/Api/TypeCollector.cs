using System.Runtime.CompilerServices;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Says what every schema means, and collects those that need a declaration: each once, in document order.</summary>
internal sealed class TypeCollector
{
    /// <summary>
    /// Objects that lie deeper inside each other wait for their turn: how far a document's schemas reach is not how far the
    /// thread's stack does.
    /// </summary>
    private const int DeepestObject = 24;

    private readonly SchemaTable _schemas;
    private readonly List<KeyedDiagnostic> _diagnostics;
    private readonly UnionAlternatives _alternatives;
    private readonly UnionBuilder _unions;
    private readonly SchemaKinds _kinds;
    private readonly ObjectBuilder _objects;
    private readonly ListBuilder _lists;
    private readonly List<ApiType?> _types = [];
    private readonly Dictionary<string, ApiTypeUse> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly AskedTypes _asked;
    private readonly FormChoices _forms;
    private readonly WrittenNames _names;
    /// <summary>Vocabularies with the name that <c>x-ms-enum</c> gives them: one that is written out in several places is one type.</summary>
    private readonly Dictionary<(string Name, EquatableArray<ApiConstant> Words), string> _shared = [];
    private readonly HashSet<string> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openEnums = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = new();
    private int _depth;

    public TypeCollector(SchemaTable schemas, IEnumerable<Schema> components, WrittenNames names, List<KeyedDiagnostic> diagnostics)
    {
        (_schemas, _names, _diagnostics) = (schemas, names, diagnostics);
        _asked = new AskedTypes(diagnostics);
        _alternatives = new UnionAlternatives(schemas);
        _kinds = new SchemaKinds(schemas, components, diagnostics);
        var inheritance = new InheritanceBuilder(_kinds, _alternatives, schemas, diagnostics);
        _unions = new UnionBuilder(this, _alternatives, schemas, inheritance);
        _forms = new FormChoices(schemas, _kinds);
        Forms = new FormMembers(schemas, _forms);
        FormFaults = new FormFaults(diagnostics);
        _objects = new ObjectBuilder(this, schemas, _alternatives, _kinds, inheritance, Forms, diagnostics);
        _lists = new ListBuilder(this, schemas, diagnostics);
    }

    /// <summary>The declared types so far.</summary>
    public IReadOnlyList<ApiType> Types => [.. _types.OfType<ApiType>().Select(type => _asked.Named(type is ApiEnum @enum && _openEnums.Contains(type.Key) ? @enum with { TakesOthers = true } : type))];

    /// <summary>What requests carry, as the document says it.</summary>
    public List<SentSchema> Sent { get; } = [];

    /// <summary>What schemas may be that are one of several things.</summary>
    public UnionAlternatives Choices => _alternatives;

    /// <summary>Which objects are kinds of which.</summary>
    public SchemaKinds Kinds => _kinds;

    /// <summary>Which schemas are forms.</summary>
    public FormMembers Forms { get; }

    /// <summary>Told what is wrong with them.</summary>
    public FormFaults FormFaults { get; }

    /// <summary>A declared type.</summary>
    public ApiType? Find(string key) => _types.Find(type => type?.Key == key);

    public bool IsEnum(string key) => _enums.Contains(key);

    /// <summary>What a schema means where it stands.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">What it is called if it is an inline one that needs a declaration.</param>
    public ApiTypeUse UseOf(Schema schema, IReadOnlyList<string> name)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var use = _schemas.Resolve(schema);
        var type = _asked.Use(TypeOf(use.Target, NameOf(use, name)), use);
        return use.IsNullable ? OrNull(type) : use.TakesNull == false ? type.WithNull(false) : type;
    }

    /// <summary>One of a name of its own has that.</summary>
    private IReadOnlyList<string> NameOf(SchemaUse use, IReadOnlyList<string> name) =>
        use.Target.ComponentName is not null ? name
        : use.Sites.All(site => site.Reference is null) && SharedPlace.IsIn(name[0], use.Target.Schema.Pointer, _schemas) ? _names.At(use.Target.Key, name)
        : _names.Behind(use.Target.Key, SharedPlace.NameAt(use.Target.Schema.Pointer) ?? name);

    /// <summary>The values of a vocabulary, whatever their order; none where the schema is none.</summary>
    public EquatableArray<ApiConstant> WordsOf(Schema schema) => EnumValues.Of(_schemas.Resolve(schema).Target.Schema) is { AreVocabulary: true } values
        ? WordsOf(values)
        : [];

    private static EquatableArray<ApiConstant> WordsOf(EnumValues values) =>
        values.Values.Select(value => value.Constant).OrderBy(word => word.Kind).ThenBy(word => word.Text, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>A schema with its references followed.</summary>
    public Schema Resolved(Schema schema) => UseAt(schema).Target.Schema;

    /// <summary>The same, and its alternatives.</summary>
    public IEnumerable<Schema> ChoicesOf(Schema schema) => SchemaChoices.Of(Resolved(schema), _schemas);

    /// <summary>The same with what is said where it is used.</summary>
    public SchemaUse UseAt(Schema schema) => _schemas.Resolve(schema);

    /// <summary>The semantic key of what a schema is, through its references.</summary>
    public string KeyOf(Schema schema) => _schemas.Resolve(schema).Target.Key;

    /// <summary>Whether <c>allowReserved</c> holds where a parameter is: in a query, in the document's version perhaps elsewhere too.</summary>
    public bool MayAllowReserved(Parameter parameter) => parameter.In == "query" || (parameter.In is "path" or "cookie" && _schemas.ReservesEverywhere(parameter));

    /// <summary>A header of a part of a form; <see langword="null"/> where a reference to it leads nowhere.</summary>
    public Header? HeaderAt(YamlNode node, JsonPointer pointer) => _schemas.HeaderAt(node, pointer);

    /// <summary>How the fields of a form are written.</summary>
    public FormEncoding EncodingOf(MediaType media) => new(media, _forms, _schemas);

    /// <summary>What may be sent as a form.</summary>
    public IEnumerable<Schema> FormsOf(Schema form) => _forms.Of(form).Select(choice => choice.Schema);

    /// <summary>Whether a value of this must not be printed.</summary>
    public bool IsSecret(ResolvedSchema schema) => _objects.IsSecret(schema);

    private static ApiTypeUse OrNull(ApiTypeUse type) => type is ApiAny ? type : type.WithNull(true);

    /// <summary>What a schema is, wherever it stands.</summary>
    public ApiTypeUse TypeOf(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (_known.TryGetValue(target.Key, out var known))
        {
            return known;
        }

        // A list or map has no name of its own: it may contain itself only where something with one stands between.
        if (_open.TryGetValue(target.Key, out var declared) && declared == _types.Count)
        {
            return NotModelled(target, "A list or map that contains nothing but itself");
        }

        _open[target.Key] = _types.Count;
        var type = Interpret(target, _asked.Enter(target, name));
        _open.Remove(target.Key);
        _known[target.Key] = type;
        _asked.Take(target, type, name);
        return type;
    }

    /// <summary>The type that a schema says, or leaves no doubt of.</summary>
    internal static string? TypeIn(Schema schema) => schema.Types.FirstOrDefault(type => type != "null") ?? ImpliedType(schema);

    private ApiTypeUse Interpret(ResolvedSchema target, IReadOnlyList<string> name)
    {
        var schema = target.Schema;
        if (UnionAlternatives.IsUnion(schema))
        {
            return _alternatives.Written(target) is var written && written != target
                ? TypeOf(written, name)
                : Alternatives(target, _alternatives.Of(target), name);
        }

        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null")];
        if (EnumValues.Of(schema) is { } values)
        {
            if (values.AreVocabulary)
            {
                return Enum(target, values, name);
            }

            if (values.AreBooleans)
            {
                ReportContradiction(target, values);
            }

            if (values.HasStructures)
            {
                _diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.EnumNotModelled, target.Key, types.Count > 0 ? string.Join(" or ", types) : "any JSON", schema.Enum is null ? "const" : "enum"));
            }
        }

        if (types.Count > 1)
        {
            return Alternatives(target, UnionAlternatives.OfTypes(target), name);
        }

        var use = Typed(target, TypeIn(schema), name);
        return schema.Types.Contains("null") || EnumValues.Of(schema) is { HasNull: true } ? OrNull(use) : use;
    }

    /// <summary>Documents often leave out the type where the keywords leave no doubt.</summary>
    internal static string? ImpliedType(Schema schema) => schema switch
    {
        { Properties.Count: > 0 } or { PatternProperties.Count: > 0 } or { AdditionalProperties.Boolean: null } => "object",
        { Items: not null } or { PrefixItems.Count: > 0 } => "array",
        { Discriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 } => "object",
        _ when EnumValues.Of(schema) is { AreBooleans: true } => "boolean",
        _ => PrimitiveFormats.TypeOf(schema.Format),
    };

    private ApiTypeUse Typed(ResolvedSchema target, string? type, IReadOnlyList<string> name) => type switch
    {
        "object" => Object(target, name),
        "array" when _lists.IsTuple(target) => Declare(target, target.Schema.Types.Contains("null"), () => _lists.Tuple(target, name)),
        "array" => _lists.List(target, name),
        "string" or "integer" or "number" or "boolean" => new ApiPrimitive(PrimitiveFormats.KindOf(type, target.Schema)),
        _ => new ApiAny(),
    };

    /// <summary>
    /// Null beside alternatives makes the use of them nullable. What remains is one type, one vocabulary, or a union.
    /// </summary>
    private ApiTypeUse Alternatives(ResolvedSchema target, IReadOnlyList<UnionAlternative> alternatives, IReadOnlyList<string> name)
    {
        var values = alternatives.Where(alternative => alternative.Kind != UnionAlternativeKind.Null).ToList();
        if (values.Count == 0 && _alternatives.LeadsBack(target))
        {
            _diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.ReferenceCircular, target.Key, target.Key.Substring(SourceKey.HashIn(target.Key) + 1)));
        }

        if (values.Count == 0 || values.Exists(alternative => alternative.Kind == UnionAlternativeKind.Any))
        {
            return AnyOf(values, name);
        }

        var isNullable = _alternatives.AcceptsNull(target);
        var groups = UnionGroups.Of(values);
        var use = groups.Count == 1 ? _unions.UseOf(groups[0], name)
            : values.TrueForAll(IsWords) ? Vocabulary(target, values, name)
            : Declare(target, isNullable, () => _unions.Build(target, groups, name));
        return isNullable ? OrNull(use) : use;
    }

    /// <summary>An alternative that says nothing leaves nothing to the others; why it says nothing is reported all the same.</summary>
    private ApiAny AnyOf(IEnumerable<UnionAlternative> values, IReadOnlyList<string> name)
    {
        foreach (var alternative in values.Where(alternative => alternative.Kind == UnionAlternativeKind.Any && !UnionAlternatives.IsUnion(alternative.Target.Schema)))
        {
            UseOf(alternative, name);
        }

        return new ApiAny();
    }

    /// <summary>What one of several types, or one of several schemas, means by itself.</summary>
    public ApiTypeUse UseOf(UnionAlternative alternative, IReadOnlyList<string> name) =>
        alternative.JsonType is { } type ? Typed(alternative.Target, type, name)
        : alternative.Use is { } written ? UseOf(written, name)
        : new ApiAny();

    /// <summary>Told what is wrong with alternatives.</summary>
    public void Report(KeyedDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>A schema of items in a media type that has none.</summary>
    public void ReportItemsOfNoSequence(MediaType media) => _diagnostics.Add(KeyedDiagnostic.At(
        DiagnosticDescriptors.SchemaNotModelled, $"{SourceKey.Of(media)}/itemSchema", "A body of which only 'itemSchema' is said, and which is no sequence,"));

    /// <summary>A list of which the document says several things that cannot be told apart from its first character.</summary>
    public ApiTypeUse ListOfAny(ResolvedSchema target)
    {
        NotModelled(target, "The item of a choice of several lists");
        return new ApiList(new ApiAny());
    }

    private static bool IsWords(UnionAlternative alternative) => alternative.Kind is UnionAlternativeKind.Vocabulary or UnionAlternativeKind.Text;

    /// <summary>Several vocabularies are one; any text beside them means that it is open, also to who sends.</summary>
    private ApiTypeUse Vocabulary(ResolvedSchema target, List<UnionAlternative> words, IReadOnlyList<string> name)
    {
        var vocabularies = words.Where(word => word.Kind == UnionAlternativeKind.Vocabulary).ToList();
        if (vocabularies.Count == 1)
        {
            return Open(UseOf(vocabularies[0], name));
        }

        var values = vocabularies.Select(word => EnumValues.Of(word.Target.Schema)!).ToList();
        var several = Enum(
            target,
            new EnumValues(
                values.SelectMany(value => value.Values).GroupBy(value => value.Constant).Select(same => same.First()).ToEquatableArray(),
                values.Exists(value => value.HasNull),
                HasStructures: false,
                AreBooleans: false,
                Misfit: null),
            name);
        return vocabularies.Count < words.Count ? Open(several) : several;
    }

    /// <summary>A vocabulary where any other text may stand too: other uses of it stay what they are, but it has to have a value for those.</summary>
    private ApiTypeUse Open(ApiTypeUse use)
    {
        if (use is not ApiTypeReference reference)
        {
            return use;
        }

        _openEnums.Add(reference.Key);
        return reference with { TakesOthers = true };
    }

    private ApiTypeUse Enum(ResolvedSchema target, EnumValues values, IReadOnlyList<string> name)
    {
        ReportContradiction(target, values);
        var isNullable = values.HasNull || target.Schema.Types.Contains("null");
        var isOpen = values.AreTexts && MicrosoftEnum.IsOpen(target.Schema);
        if (MicrosoftEnum.NameIn(target.Schema) is YamlScalar shared)
        {
            var vocabulary = (shared.Text, WordsOf(values));
            if (_shared.TryGetValue(vocabulary, out var same))
            {
                return UseOf(same);
            }

            _shared.Add(vocabulary, target.Key);
        }

        _enums.Add(target.Key);
        _types.Add(new ApiEnum(
            target.Key,
            name.ToEquatableArray(),
            target.Schema.Description,
            target.Schema.Deprecated,
            ApiUsage.None,
            values.Kind,
            values.Values,
            TakesOthers: false,
            values.NeedsLong || PrimitiveFormats.KindOf("integer", target.Schema) != ApiPrimitiveKind.Int32));
        return UseOf(target.Key);

        ApiTypeUse UseOf(string key) => isOpen ? Open(new ApiTypeReference(key, isNullable)) : new ApiTypeReference(key, isNullable);
    }

    private void ReportContradiction(ResolvedSchema target, EnumValues values)
    {
        if ((values.Misfit?.Text ?? values.Quoted) is { } value)
        {
            _diagnostics.Add(KeyedDiagnostic.At(
                DiagnosticDescriptors.EnumContradictsType,
                target.Key,
                values.Misfit is null ? $"\"{value}\"" : value,
                values.Misfit is null ? string.Join(" or ", target.Schema.Types) : values.MisfitType,
                values.Misfit is not null ? "The values are taken as they are written, and any other is kept as it came"
                : values.AreBooleans || values.Kind == ApiEnumKind.Integers ? "The values are taken as they are without their quotes, and a text that comes is an error"
                : "The values are taken as they are without their quotes, and any other is kept as it came"));
        }
    }

    private ApiTypeUse Object(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (target.Schema.Properties.Count > UnionAlternatives.MostMembers)
        {
            return NotModelled(target, $"An object of {target.Schema.Properties.Count} members (at most {UnionAlternatives.MostMembers} are)");
        }

        return target.Schema.Properties.Count > 0 || _kinds.Has(target) || FurtherMembers.MayBeAnything(target.Schema)
            ? Declare(target, target.Schema.Types.Contains("null"), () => _objects.Object(target, name))
            : _objects.Map(target, name);
    }

    /// <summary>Known before it is looked into, for what is in it may lead back to it.</summary>
    private ApiTypeReference Declare(ResolvedSchema target, bool isNullable, Func<ApiType> build)
    {
        var reference = new ApiTypeReference(target.Key);
        _known[target.Key] = reference.WithNull(isNullable);
        var index = _types.Count;
        _types.Add(null);
        if (_depth > DeepestObject)
        {
            _pending.Enqueue(() => _types[index] = build());
            return reference;
        }

        _depth++;
        _types[index] = build();
        _depth--;
        while (_depth == 0 && _pending.Count > 0)
        {
            _depth++;
            _pending.Dequeue()();
            _depth--;
        }

        return reference;
    }

    private ApiTypeUse NotModelled(ResolvedSchema target, string what)
    {
        _diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.SchemaNotModelled, target.Key, what));
        return new ApiAny();
    }
}
