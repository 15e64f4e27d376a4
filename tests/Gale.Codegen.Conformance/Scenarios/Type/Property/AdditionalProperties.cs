using Specs.Type.Property.AdditionalProperties;

namespace Scenarios.Type.Property;

/// <summary>Members without a name beside those that have one: typed, or any JSON.</summary>
public sealed class AdditionalProperties(HttpClient server)
{
    private static readonly UnmappedMembers? Extra = UnmappedMembers.Create(
        [new("prop1", Json.Of("32")), new("prop2", Json.Of("true")), new("prop3", Json.Of("\"abc\""))]);

    private static readonly WidgetData1 Days = new()
    {
        Kind = WidgetData1Kind.Kind1,
        Start = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero),
        End = new(2021, 1, 2, 0, 0, 0, TimeSpan.Zero),
    };

    private static readonly WidgetData2 Start = new() { Kind = WidgetData2Kind.Kind1, Start = "2021-01-01T00:00:00Z" };

    private readonly IDefaultOperations _records = new AdditionalPropertiesClient(server).Default;

    private static ExtendsUnknownAdditionalProperties ExtendsUnknown => new()
    {
        Name = "ExtendsUnknownAdditionalProperties",
        Unmapped = Extra,
    };

    public async Task Type_Property_AdditionalProperties_ExtendsUnknown_get() => Assert.Equal(ExtendsUnknown, await _records.ExtendsUnknownGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsUnknown_put() => _records.ExtendsUnknownPutAsync(ExtendsUnknown);

    private static ExtendsUnknownAdditionalPropertiesDerived ExtendsUnknownDerived => new()
    {
        Name = "ExtendsUnknownAdditionalProperties",
        Index = 314,
        Age = 2.71875f,
        Unmapped = Extra,
    };

    public async Task Type_Property_AdditionalProperties_ExtendsUnknownDerived_get() => Assert.Equal(ExtendsUnknownDerived, await _records.ExtendsUnknownDerivedGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsUnknownDerived_put() => _records.ExtendsUnknownDerivedPutAsync(ExtendsUnknownDerived);

    private static IsUnknownAdditionalProperties IsUnknown => new()
    {
        Name = "IsUnknownAdditionalProperties",
        Unmapped = Extra,
    };

    public async Task Type_Property_AdditionalProperties_IsUnknown_get() => Assert.Equal(IsUnknown, await _records.IsUnknownGetAsync());

    public Task Type_Property_AdditionalProperties_IsUnknown_put() => _records.IsUnknownPutAsync(IsUnknown);

    private static IsUnknownAdditionalPropertiesDerived IsUnknownDerived => new()
    {
        Name = "IsUnknownAdditionalProperties",
        Index = 314,
        Age = 2.71875f,
        Unmapped = Extra,
    };

    public async Task Type_Property_AdditionalProperties_IsUnknownDerived_get() => Assert.Equal(IsUnknownDerived, await _records.IsUnknownDerivedGetAsync());

    public Task Type_Property_AdditionalProperties_IsUnknownDerived_put() => _records.IsUnknownDerivedPutAsync(IsUnknownDerived);

    private static ExtendsStringAdditionalProperties ExtendsString => new()
    {
        Name = "ExtendsStringAdditionalProperties",
        AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsString_get() => Assert.Equal(ExtendsString, await _records.ExtendsStringGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsString_put() => _records.ExtendsStringPutAsync(ExtendsString);

    private static IsStringAdditionalProperties IsString => new()
    {
        Name = "IsStringAdditionalProperties",
        AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
    };

    public async Task Type_Property_AdditionalProperties_IsString_get() => Assert.Equal(IsString, await _records.IsStringGetAsync());

    public Task Type_Property_AdditionalProperties_IsString_put() => _records.IsStringPutAsync(IsString);

    private static SpreadStringRecord SpreadString => new()
    {
        Name = "SpreadSpringRecord",
        AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
    };

    public async Task Type_Property_AdditionalProperties_SpreadString_get() => Assert.Equal(SpreadString, await _records.SpreadStringGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadString_put() => _records.SpreadStringPutAsync(SpreadString);

    private static ExtendsFloatAdditionalProperties ExtendsFloat => new()
    {
        Id = 43.125f,
        AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsFloat_get() => Assert.Equal(ExtendsFloat, await _records.ExtendsFloatGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsFloat_put() => _records.ExtendsFloatPutAsync(ExtendsFloat);

    private static IsFloatAdditionalProperties IsFloat => new()
    {
        Id = 43.125f,
        AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_IsFloat_get() => Assert.Equal(IsFloat, await _records.IsFloatGetAsync());

    public Task Type_Property_AdditionalProperties_IsFloat_put() => _records.IsFloatPutAsync(IsFloat);

    private static SpreadFloatRecord SpreadFloat => new()
    {
        Id = 43.125f,
        AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_SpreadFloat_get() => Assert.Equal(SpreadFloat, await _records.SpreadFloatGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadFloat_put() => _records.SpreadFloatPutAsync(SpreadFloat);

    private static ExtendsModelAdditionalProperties ExtendsModel => new()
    {
        KnownProp = new() { State = "ok" },
        AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsModel_get() => Assert.Equal(ExtendsModel, await _records.ExtendsModelGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsModel_put() => _records.ExtendsModelPutAsync(ExtendsModel);

    private static IsModelAdditionalProperties IsModel => new()
    {
        KnownProp = new() { State = "ok" },
        AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
    };

    public async Task Type_Property_AdditionalProperties_IsModel_get() => Assert.Equal(IsModel, await _records.IsModelGetAsync());

    public Task Type_Property_AdditionalProperties_IsModel_put() => _records.IsModelPutAsync(IsModel);

    private static SpreadModelRecord SpreadModel => new()
    {
        KnownProp = new() { State = "ok" },
        AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
    };

    public async Task Type_Property_AdditionalProperties_SpreadModel_get() => Assert.Equal(SpreadModel, await _records.SpreadModelGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadModel_put() => _records.SpreadModelPutAsync(SpreadModel);

    private static ExtendsModelArrayAdditionalProperties ExtendsModelArray => new()
    {
        KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
        AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new() { State = "ok" }, new() { State = "ok" }] },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsModelArray_get() => Assert.Equal(ExtendsModelArray, await _records.ExtendsModelArrayGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsModelArray_put() => _records.ExtendsModelArrayPutAsync(ExtendsModelArray);

    private static IsModelArrayAdditionalProperties IsModelArray => new()
    {
        KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
        AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new() { State = "ok" }, new() { State = "ok" }] },
    };

    public async Task Type_Property_AdditionalProperties_IsModelArray_get() => Assert.Equal(IsModelArray, await _records.IsModelArrayGetAsync());

    public Task Type_Property_AdditionalProperties_IsModelArray_put() => _records.IsModelArrayPutAsync(IsModelArray);

    private static SpreadModelArrayRecord SpreadModelArray => new()
    {
        KnownProp = [new() { State = "ok" }, new() { State = "ok" }],
        AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new() { State = "ok" }, new() { State = "ok" }] },
    };

    public async Task Type_Property_AdditionalProperties_SpreadModelArray_get() => Assert.Equal(SpreadModelArray, await _records.SpreadModelArrayGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadModelArray_put() => _records.SpreadModelArrayPutAsync(SpreadModelArray);

    private static DifferentSpreadStringRecord SpreadDifferentString => new()
    {
        Id = 43.125f,
        AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
    };

    public async Task Type_Property_AdditionalProperties_SpreadDifferentString_get() => Assert.Equal(SpreadDifferentString, await _records.SpreadDifferentStringGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadDifferentString_put() => _records.SpreadDifferentStringPutAsync(SpreadDifferentString);

    private static DifferentSpreadFloatRecord SpreadDifferentFloat => new()
    {
        Name = "abc",
        AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_SpreadDifferentFloat_get() => Assert.Equal(SpreadDifferentFloat, await _records.SpreadDifferentFloatGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadDifferentFloat_put() => _records.SpreadDifferentFloatPutAsync(SpreadDifferentFloat);

    private static DifferentSpreadModelRecord SpreadDifferentModel => new()
    {
        KnownProp = "abc",
        AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
    };

    public async Task Type_Property_AdditionalProperties_SpreadDifferentModel_get() => Assert.Equal(SpreadDifferentModel, await _records.SpreadDifferentModelGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadDifferentModel_put() => _records.SpreadDifferentModelPutAsync(SpreadDifferentModel);

    private static DifferentSpreadModelArrayRecord SpreadDifferentModelArray => new()
    {
        KnownProp = "abc",
        AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new() { State = "ok" }, new() { State = "ok" }] },
    };

    public async Task Type_Property_AdditionalProperties_SpreadDifferentModelArray_get() => Assert.Equal(SpreadDifferentModelArray, await _records.SpreadDifferentModelArrayGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadDifferentModelArray_put() => _records.SpreadDifferentModelArrayPutAsync(SpreadDifferentModelArray);

    private static DifferentSpreadStringDerived ExtendsDifferentSpreadString => new()
    {
        Id = 43.125f,
        DerivedProp = "abc",
        AdditionalProperties = new Dictionary<string, string> { ["prop"] = "abc" },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_get() => Assert.Equal(ExtendsDifferentSpreadString, await _records.ExtendsDifferentSpreadStringGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_put() => _records.ExtendsDifferentSpreadStringPutAsync(ExtendsDifferentSpreadString);

    private static DifferentSpreadFloatDerived ExtendsDifferentSpreadFloat => new()
    {
        Name = "abc",
        DerivedProp = 43.125f,
        AdditionalProperties = new Dictionary<string, float> { ["prop"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_get() => Assert.Equal(ExtendsDifferentSpreadFloat, await _records.ExtendsDifferentSpreadFloatGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_put() => _records.ExtendsDifferentSpreadFloatPutAsync(ExtendsDifferentSpreadFloat);

    private static DifferentSpreadModelDerived ExtendsDifferentSpreadModel => new()
    {
        KnownProp = "abc",
        DerivedProp = new() { State = "ok" },
        AdditionalProperties = new Dictionary<string, ModelForRecord> { ["prop"] = new() { State = "ok" } },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_get() => Assert.Equal(ExtendsDifferentSpreadModel, await _records.ExtendsDifferentSpreadModelGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_put() => _records.ExtendsDifferentSpreadModelPutAsync(ExtendsDifferentSpreadModel);

    private static DifferentSpreadModelArrayDerived ExtendsDifferentSpreadModelArray => new()
    {
        KnownProp = "abc",
        DerivedProp = [new() { State = "ok" }, new() { State = "ok" }],
        AdditionalProperties = new Dictionary<string, IReadOnlyList<ModelForRecord>> { ["prop"] = [new() { State = "ok" }, new() { State = "ok" }] },
    };

    public async Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_get() => Assert.Equal(ExtendsDifferentSpreadModelArray, await _records.ExtendsDifferentSpreadModelArrayGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_put() => _records.ExtendsDifferentSpreadModelArrayPutAsync(ExtendsDifferentSpreadModelArray);

    private static MultipleSpreadRecord MultipleSpread => new()
    {
        Flag = true,
        AdditionalProperties = new Dictionary<string, MultipleSpreadRecordAdditionalProperty> { ["prop1"] = "abc", ["prop2"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_MultipleSpread_get() => Assert.Equal(MultipleSpread, await _records.MultipleSpreadGetAsync());

    public Task Type_Property_AdditionalProperties_MultipleSpread_put() => _records.MultipleSpreadPutAsync(MultipleSpread);

    private static SpreadRecordForUnion SpreadRecordUnion => new()
    {
        Flag = true,
        AdditionalProperties = new Dictionary<string, SpreadRecordForUnionAdditionalProperty> { ["prop1"] = "abc", ["prop2"] = 43.125f },
    };

    public async Task Type_Property_AdditionalProperties_SpreadRecordUnion_get() => Assert.Equal(SpreadRecordUnion, await _records.SpreadRecordUnionGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadRecordUnion_put() => _records.SpreadRecordUnionPutAsync(SpreadRecordUnion);

    private static SpreadRecordForNonDiscriminatedUnion SpreadRecordNonDiscriminatedUnion => new()
    {
        Name = "abc",
        AdditionalProperties = new Dictionary<string, SpreadRecordForNonDiscriminatedUnionAdditionalProperty> { ["prop1"] = new WidgetData0 { Kind = WidgetData0Kind.Kind0, FooProp = "abc" }, ["prop2"] = Days },
    };

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_get() => Assert.Equal(SpreadRecordNonDiscriminatedUnion, await _records.SpreadRecordNonDiscriminatedUnionGetAsync());

    public Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_put() => _records.SpreadRecordNonDiscriminatedUnionPutAsync(SpreadRecordNonDiscriminatedUnion);

    private static SpreadRecordForNonDiscriminatedUnion2 SpreadRecordNonDiscriminatedUnion2 => new()
    {
        Name = "abc",
        AdditionalProperties = new Dictionary<string, SpreadRecordForNonDiscriminatedUnion2AdditionalProperty> { ["prop1"] = Start, ["prop2"] = Days },
    };

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_get() => Assert.Equal(SpreadRecordNonDiscriminatedUnion2, await _records.SpreadRecordNonDiscriminatedUnion2GetAsync());

    public Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_put() => _records.SpreadRecordNonDiscriminatedUnion2PutAsync(SpreadRecordNonDiscriminatedUnion2);

    private static SpreadRecordForNonDiscriminatedUnion3 SpreadRecordNonDiscriminatedUnion3 => new()
    {
        Name = "abc",
        AdditionalProperties = new Dictionary<string, SpreadRecordForNonDiscriminatedUnion3AdditionalProperty> { ["prop1"] = new SpreadRecordForNonDiscriminatedUnion3AdditionalProperty.List([Start, Start]), ["prop2"] = Days },
    };

    public async Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_get() => Assert.Equal(SpreadRecordNonDiscriminatedUnion3, await _records.SpreadRecordNonDiscriminatedUnion3GetAsync());

    public Task Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_put() => _records.SpreadRecordNonDiscriminatedUnion3PutAsync(SpreadRecordNonDiscriminatedUnion3);

    private static ExtendsUnknownAdditionalPropertiesDiscriminatedDerived ExtendsUnknownDiscriminated => new()
    {
        Name = "Derived",
        Index = 314,
        Age = 2.71875f,
        Unmapped = Extra,
    };

    public async Task Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_get() =>
        Assert.Equal(ExtendsUnknownDiscriminated, await _records.ExtendsUnknownDiscriminatedGetAsync());

    public Task Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_put() => _records.ExtendsUnknownDiscriminatedPutAsync(ExtendsUnknownDiscriminated);

    private static IsUnknownAdditionalPropertiesDiscriminatedDerived IsUnknownDiscriminated => new()
    {
        Name = "Derived",
        Index = 314,
        Age = 2.71875f,
        Unmapped = Extra,
    };

    public async Task Type_Property_AdditionalProperties_IsUnknownDiscriminated_get() =>
        Assert.Equal(IsUnknownDiscriminated, await _records.IsUnknownDiscriminatedGetAsync());

    public Task Type_Property_AdditionalProperties_IsUnknownDiscriminated_put() => _records.IsUnknownDiscriminatedPutAsync(IsUnknownDiscriminated);
}
