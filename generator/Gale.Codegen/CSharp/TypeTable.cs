using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>What every type of the API is in C#: the declared ones by their names, all others by what they are made of.</summary>
internal sealed class TypeTable(
    NamespaceName @namespace,
    NameScope names,
    IReadOnlyDictionary<string, ApiType> types,
    ApiPrimitiveKind number,
    LimitsTable? limits)
{
    private readonly UnionReach _unions = new(types);
    private readonly ILookup<string, ApiType> _shapes = types.Values.ToLookup(type => type.SchemaKey, StringComparer.Ordinal);

    /// <summary>What is allowed of what is sent; <see langword="null"/> where the client does not look.</summary>
    public LimitsTable? Limits { get; } = limits;

    /// <summary>
    /// What nothing in a type may be called: its own name (CS0542), and what it has because of what the client does with it. What is in
    /// both shapes of a schema has one name in both.
    /// </summary>
    public IReadOnlyList<string> ReservedFor(ApiType type) =>
    [
        .. ShapesOf(type).Select(shape => NameOf(shape.Key).Name),
        .. Limits is not null && ShapesOf(type).Any(shape => shape.Usage.HasFlag(ApiUsage.Request)) ? [CheckBuilder.Method] : Array.Empty<string>(),
    ];

    /// <summary>A type, and the others that its schema is.</summary>
    public IEnumerable<ApiType> ShapesOf(ApiType type) => _shapes[type.SchemaKey];

    /// <summary>The name of a declared type.</summary>
    public Identifier NameOf(string key) => names[key];

    /// <summary>The shape that is sent of a type that is read, where that can be made of it.</summary>
    public InputModel? InputOf(ApiType type) => type.Input is { } key ? new(Declared(NameOf(key)), Declared(NameOf(key).With(suffix: "Json"))) : null;

    /// <summary>An object by a reference that can lead to nothing else.</summary>
    public ApiObject ObjectOf(ApiTypeReference reference) => (ApiObject)types[reference.Key];

    /// <summary>The object that a reference leads to; <see langword="null"/> where it is something else.</summary>
    public ApiObject? FindObject(ApiTypeReference reference) => types[reference.Key] as ApiObject;

    /// <summary>The value of an enum that stands for a text; <see langword="null"/> where the type is no enum or has none.</summary>
    public TypeName? EnumValueOf(ApiTypeReference reference, string text) =>
        EnumOf(reference) is { } @enum && @enum.Values.FirstOrDefault(value => value.Constant == new ApiConstant(ApiConstantKind.Text, text)) is { } value
            ? TypeName.Known($"{Declared(NameOf(@enum.Key)).Text}.{EnumNames.Of(@enum).Named(value).Text}")
            : null;

    /// <summary>A declared type as others refer to it.</summary>
    public TypeName Declared(Identifier name) => TypeName.Declared(@namespace, name);

    /// <summary>The class that turns the values of an enum into texts and back, or <see langword="null"/> for other types.</summary>
    public TypeName? EnumNamesOf(ApiTypeUse use) =>
        EnumOf(use) is { Kind: not ApiEnumKind.Integers } @enum ? Declared(NameOf(@enum.Key).With(suffix: "Names")) : null;

    /// <summary>The number that an enum of integers is, or <see langword="null"/> for other types.</summary>
    public ApiPrimitiveKind? IntegerOf(ApiTypeUse use) =>
        EnumOf(use) is { Kind: ApiEnumKind.Integers } @enum ? @enum.IsLong ? ApiPrimitiveKind.Int64 : ApiPrimitiveKind.Int32 : null;

    /// <summary>The only value of a member, as code; <see langword="null"/> where there are others, or one that code has no constant for.</summary>
    public Literal? ConstantOf(ApiMember member) => (member.Constant, EnumOf(member.Type)) switch
    {
        (null, _) => null,
        _ when TakesOthers(member.Type) => null,
        _ when member.Type.IsNullable => null,
        ({ Kind: ApiConstantKind.Boolean } constant, null) when member.Type is ApiPrimitive { Kind: ApiPrimitiveKind.Boolean } => Literal.Boolean(constant.Text == "true"),
        (var constant, { } @enum) when @enum.Values.FirstOrDefault(value => value.Constant == constant) is { } value =>
            Literal.EnumValue(Declared(NameOf(@enum.Key)), EnumNames.Of(@enum).Named(value)),
        _ => null,
    };

    /// <summary>The enum that a use is of.</summary>
    public ApiEnum? EnumOf(ApiTypeUse use) => use is ApiTypeReference reference ? types[reference.Key] as ApiEnum : null;

    /// <summary>What a primitive is, once it is decided what a bare number becomes.</summary>
    public ApiPrimitiveKind KindOf(ApiPrimitive primitive) => primitive.Kind == ApiPrimitiveKind.Number ? number : primitive.Kind;

    /// <summary>A use of a type, null set aside.</summary>
    public ValueShape ShapeOf(ApiTypeUse use) => use switch
    {
        ApiPrimitive primitive => PrimitiveTypes.ShapeOf(KindOf(primitive)),
        ApiTypeReference reference => DeclaredShape(reference.Key),
        ApiList list => ListShape(list.Item),
        ApiMap map => MapShape(map.Value),
        ApiSequence sequence => SequenceShape(sequence),
        ApiStream => new ValueShape(KnownTypes.Stream, KnownTypes.Stream, ValueKind.Plain, IsValueType: false),
        _ => new ValueShape(KnownTypes.JsonElement, KnownTypes.Codec("ElementJson"), ValueKind.Any, IsValueType: true),
    };

    /// <summary>
    /// The same where a caller gives it by itself: there is no object beside it in which the text travels that an open enum does
    /// not list, so it may be that text.
    /// </summary>
    public ValueShape ArgumentShapeOf(ApiTypeUse use) => ShapeOf(use) is var shape && TakesOthers(use)
        ? new ValueShape(KnownTypes.OpenEnum.Of(shape.Type), KnownTypes.Codec("OpenEnumJson").Of(shape.Type, shape.Codec), ValueKind.Plain, IsValueType: true)
        : shape;

    /// <summary>Whether any other text may stand where an enum is used.</summary>
    public static bool TakesOthers(ApiTypeUse use) => use is ApiTypeReference { TakesOthers: true };

    /// <summary>A use of a type with what null adds to it.</summary>
    public ValueShape ShapeWithNullOf(ApiTypeUse use) => use.IsNullable ? OrNull(ShapeOf(use)) : ShapeOf(use);

    /// <summary>The same with null beside it.</summary>
    public static ValueShape OrNull(ValueShape shape) => shape with
    {
        Type = shape.Type.OrNull(),
        Codec = KnownTypes.Codec(shape.IsValueType ? "NullableJson" : "NullableReferenceJson").Of(shape.Type, shape.Codec),
    };

    /// <summary>What a value may begin with in JSON.</summary>
    public JsonTokens TokensOf(ApiTypeUse use) => use is not ApiTypeReference reference ? TokensOfUnnamed(use) : types[reference.Key] switch
    {
        ApiEnum @enum => TokensOf(@enum),
        ApiUnion union => _unions.Of(union).Tokens,
        ApiTuple => JsonTokens.Array,
        _ => JsonTokens.Object,
    };

    /// <summary>The same of a vocabulary.</summary>
    public static JsonTokens TokensOf(ApiEnum @enum) => @enum.Values.Aggregate(JsonTokens.None, (tokens, value) => tokens | value.Constant.Kind switch
    {
        ApiConstantKind.Number => JsonTokens.Number,
        ApiConstantKind.Boolean => JsonTokens.Boolean,
        _ => JsonTokens.String,
    });

    /// <summary>The same of a type that is not declared.</summary>
    public static JsonTokens TokensOfUnnamed(ApiTypeUse use) => use switch
    {
        ApiPrimitive { Kind: ApiPrimitiveKind.Boolean } => JsonTokens.Boolean,
        ApiPrimitive primitive => PrimitiveTypes.IsNumber(primitive.Kind) ? JsonTokens.Number : JsonTokens.String,
        ApiList => JsonTokens.Array,
        ApiMap => JsonTokens.Object,
        _ => JsonTokens.All,
    };

    /// <summary>The names of the members of an object, or of those of a union.</summary>
    public IEnumerable<string> NamesIn(ApiTypeUse use) => use is not ApiTypeReference reference ? [] : types[reference.Key] switch
    {
        ApiObject @object => _unions.NamesIn(@object),
        ApiUnion union => _unions.Of(union).Names,
        _ => [],
    };

    /// <summary>How a value shows that it is not of this type, where it may be of another.</summary>
    public UnionCaseReading ReadingOf(ApiTypeUse use) => use switch
    {
        ApiTypeReference reference when types[reference.Key] is ApiEnum { IsOpen: true } => UnionCaseReading.Vocabulary,
        ApiTypeReference reference when types[reference.Key] is ApiUnion => UnionCaseReading.Union,
        ApiPrimitive { Kind: ApiPrimitiveKind.String } => UnionCaseReading.AnyText,
        ApiPrimitive when ShapeOf(use).IsPartial => UnionCaseReading.Rounded,
        _ => UnionCaseReading.Value,
    };

    private ValueShape DeclaredShape(string key)
    {
        var name = NameOf(key);
        var @enum = types[key] as ApiEnum;
        return new ValueShape(
            Declared(name),
            Declared(name.With(suffix: "Json")),
            @enum is { IsOpen: true } ? ValueKind.OpenEnum : ValueKind.Plain,
            IsValueType: @enum is not null);
    }

    /// <summary>What is read is a type of the runtime; the codec is that of an item, and an event has one of its own around it.</summary>
    private ValueShape SequenceShape(ApiSequence sequence)
    {
        var item = sequence.IsOfEvents ? DataShape(sequence.Item) : ShapeWithNullOf(sequence.Item);
        var items = sequence.IsOfEvents ? KnownTypes.ServerSentEvent.Of(item.Type) : item.Type;
        return new ValueShape(KnownTypes.ApiSequence.Of(items), item.Codec, ValueKind.Plain, IsValueType: false, item with { Type = items });
    }

    /// <summary>Null is what the data of an event is that is something else, so that it must be told from every value.</summary>
    public ValueShape DataShape(ApiTypeUse data) => ShapeOf(data) is { IsValueType: true, Kind: not ValueKind.Any } value ? OrNull(value) : ShapeOf(data);

    private ValueShape ListShape(ApiTypeUse item)
    {
        var shape = ShapeWithNullOf(item);
        return new ValueShape(KnownTypes.ReadOnlyList.Of(shape.Type), CollectionCodec(item, "List"), ValueKind.List, IsValueType: false, shape);
    }

    private ValueShape MapShape(ApiTypeUse value)
    {
        var shape = ShapeWithNullOf(value);
        return new ValueShape(
            KnownTypes.ReadOnlyDictionary.Of(KnownTypes.String, shape.Type), CollectionCodec(value, "Map"), ValueKind.Map, IsValueType: false, shape);
    }

    /// <summary>A collection keeps what came in the place of values that are less.</summary>
    private TypeName CollectionCodec(ApiTypeUse item, string collection)
    {
        var shape = ShapeOf(item);
        return (shape.Kind, item.IsNullable) switch
        {
            (ValueKind.OpenEnum or ValueKind.Partial, true) => KnownTypes.Codec($"NullablePartial{collection}Json").Of(shape.Type, shape.Codec),
            (ValueKind.OpenEnum or ValueKind.Partial, false) => KnownTypes.Codec($"Partial{collection}Json").Of(shape.Type, shape.Codec),
            (_, true) => KnownTypes.Codec($"{collection}Json").Of(OrNull(shape).Type, OrNull(shape).Codec),
            _ => KnownTypes.Codec($"{collection}Json").Of(shape.Type, shape.Codec),
        };
    }
}
