using System.Text.Json;
using Specs.Type.Property.ValueTypes;

namespace Scenarios.Type.Property;

/// <summary>Members of every kind.</summary>
public sealed class ValueTypes(HttpClient server)
{
    private static readonly byte[] Hello = "hello, world!"u8.ToArray();
    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);
    private static readonly Iso8601Duration Long = Iso8601Duration.Parse("P123DT22H14M12.011S");

    private readonly IDefaultOperations _properties = new ValueTypesClient(server).Default;

    public async Task Type_Property_ValueTypes_Boolean_get() =>
        Assert.Equal(new BooleanProperty { Property = true }, await _properties.BooleanGetAsync());

    public Task Type_Property_ValueTypes_Boolean_put() => _properties.BooleanPutAsync(new() { Property = true });

    public async Task Type_Property_ValueTypes_String_get() =>
        Assert.Equal(new StringProperty { Property = "hello" }, await _properties.StringGetAsync());

    public Task Type_Property_ValueTypes_String_put() => _properties.StringPutAsync(new() { Property = "hello" });

    public async Task Type_Property_ValueTypes_Bytes_get() =>
        Assert.Equal(new BytesProperty { Property = Hello }, await _properties.BytesGetAsync());

    public Task Type_Property_ValueTypes_Bytes_put() => _properties.BytesPutAsync(new() { Property = Hello });

    public async Task Type_Property_ValueTypes_Int_get() =>
        Assert.Equal(new IntProperty { Property = 42 }, await _properties.IntGetAsync());

    public Task Type_Property_ValueTypes_Int_put() => _properties.IntPutAsync(new() { Property = 42 });

    public async Task Type_Property_ValueTypes_Float_get() =>
        Assert.Equal(new FloatProperty { Property = 43.125f }, await _properties.FloatGetAsync());

    public Task Type_Property_ValueTypes_Float_put() => _properties.FloatPutAsync(new() { Property = 43.125f });

    public async Task Type_Property_ValueTypes_Decimal_get() =>
        Assert.Equal(new DecimalProperty { Property = 0.33333m }, await _properties.DecimalGetAsync());

    public Task Type_Property_ValueTypes_Decimal_put() => _properties.DecimalPutAsync(new() { Property = 0.33333m });

    public async Task Type_Property_ValueTypes_Decimal128_get() =>
        Assert.Equal(new Decimal128Property { Property = 0.33333m }, await _properties.Decimal128GetAsync());

    public Task Type_Property_ValueTypes_Decimal128_put() => _properties.Decimal128PutAsync(new() { Property = 0.33333m });

    public async Task Type_Property_ValueTypes_Datetime_get() =>
        Assert.Equal(new DatetimeProperty { Property = Evening }, await _properties.DatetimeGetAsync());

    public Task Type_Property_ValueTypes_Datetime_put() => _properties.DatetimePutAsync(new() { Property = Evening });

    public async Task Type_Property_ValueTypes_Duration_get() =>
        Assert.Equal(new DurationProperty { Property = Long }, await _properties.DurationGetAsync());

    public Task Type_Property_ValueTypes_Duration_put() => _properties.DurationPutAsync(new() { Property = Long });

    public async Task Type_Property_ValueTypes_Enum_get() =>
        Assert.Equal(new EnumProperty { Property = FixedInnerEnum.ValueOne }, await _properties.EnumGetAsync());

    public Task Type_Property_ValueTypes_Enum_put() => _properties.EnumPutAsync(new() { Property = FixedInnerEnum.ValueOne });

    public async Task Type_Property_ValueTypes_Model_get() =>
        Assert.Equal(new ModelProperty { Property = new() { Property = "hello" } }, await _properties.ModelGetAsync());

    public Task Type_Property_ValueTypes_Model_put() => _properties.ModelPutAsync(new() { Property = new() { Property = "hello" } });

    public async Task Type_Property_ValueTypes_CollectionsString_get() =>
        Assert.Equal(new CollectionsStringProperty { Property = ["hello", "world"] }, await _properties.CollectionsStringGetAsync());

    public Task Type_Property_ValueTypes_CollectionsString_put() => _properties.CollectionsStringPutAsync(new() { Property = ["hello", "world"] });

    public async Task Type_Property_ValueTypes_CollectionsInt_get() =>
        Assert.Equal(new CollectionsIntProperty { Property = [1, 2] }, await _properties.CollectionsIntGetAsync());

    public Task Type_Property_ValueTypes_CollectionsInt_put() => _properties.CollectionsIntPutAsync(new() { Property = [1, 2] });

    public async Task Type_Property_ValueTypes_CollectionsModel_get() =>
        Assert.Equal(new CollectionsModelProperty { Property = [new() { Property = "hello" }, new() { Property = "world" }] }, await _properties.CollectionsModelGetAsync());

    public Task Type_Property_ValueTypes_CollectionsModel_put() => _properties.CollectionsModelPutAsync(new() { Property = [new() { Property = "hello" }, new() { Property = "world" }] });

    public async Task Type_Property_ValueTypes_DictionaryString_get() =>
        Assert.Equal(new DictionaryStringProperty { Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" } }, await _properties.DictionaryStringGetAsync());

    public Task Type_Property_ValueTypes_DictionaryString_put() => _properties.DictionaryStringPutAsync(new() { Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" } });

    public async Task Type_Property_ValueTypes_UnknownString_get() =>
        Assert.Equal(new UnknownStringProperty { Property = Json.Of("\"hello\"") }, await _properties.UnknownStringGetAsync());

    public Task Type_Property_ValueTypes_UnknownString_put() => _properties.UnknownStringPutAsync(new() { Property = Json.Of("\"hello\"") });

    public async Task Type_Property_ValueTypes_UnknownInt_get() =>
        Assert.Equal(new UnknownIntProperty { Property = Json.Of("42") }, await _properties.UnknownIntGetAsync());

    public Task Type_Property_ValueTypes_UnknownInt_put() => _properties.UnknownIntPutAsync(new() { Property = Json.Of("42") });

    public async Task Type_Property_ValueTypes_UnknownDict_get() =>
        Assert.Equal(new UnknownDictProperty { Property = Json.Of("""{"k1":"hello","k2":42}""") }, await _properties.UnknownDictGetAsync());

    public Task Type_Property_ValueTypes_UnknownDict_put() => _properties.UnknownDictPutAsync(new() { Property = Json.Of("""{"k1":"hello","k2":42}""") });

    public async Task Type_Property_ValueTypes_UnknownArray_get() =>
        Assert.Equal(new UnknownArrayProperty { Property = Json.Of("""["hello","world"]""") }, await _properties.UnknownArrayGetAsync());

    public Task Type_Property_ValueTypes_UnknownArray_put() => _properties.UnknownArrayPutAsync(new() { Property = Json.Of("""["hello","world"]""") });

    public async Task Type_Property_ValueTypes_StringLiteral_get() =>
        Assert.Equal(new StringLiteralProperty { Property = StringLiteralPropertyProperty.Hello }, await _properties.StringLiteralGetAsync());

    public Task Type_Property_ValueTypes_StringLiteral_put() => _properties.StringLiteralPutAsync(new() { Property = StringLiteralPropertyProperty.Hello });

    public async Task Type_Property_ValueTypes_IntLiteral_get() =>
        Assert.Equal(new IntLiteralProperty { Property = IntLiteralPropertyProperty.Value42 }, await _properties.IntLiteralGetAsync());

    public Task Type_Property_ValueTypes_IntLiteral_put() => _properties.IntLiteralPutAsync(new() { Property = IntLiteralPropertyProperty.Value42 });

    public async Task Type_Property_ValueTypes_FloatLiteral_get() =>
        Assert.Equal(new FloatLiteralProperty { Property = FloatLiteralPropertyProperty.Value43_125 }, await _properties.FloatLiteralGetAsync());

    public Task Type_Property_ValueTypes_FloatLiteral_put() => _properties.FloatLiteralPutAsync(new() { Property = FloatLiteralPropertyProperty.Value43_125 });

    public async Task Type_Property_ValueTypes_BooleanLiteral_get() =>
        Assert.Equal(new BooleanLiteralProperty { Property = true }, await _properties.BooleanLiteralGetAsync());

    public Task Type_Property_ValueTypes_BooleanLiteral_put() => _properties.BooleanLiteralPutAsync(new() { Property = true });

    public async Task Type_Property_ValueTypes_UnionStringLiteral_get() =>
        Assert.Equal(new UnionStringLiteralProperty { Property = UnionStringLiteralPropertyProperty.World }, await _properties.UnionStringLiteralGetAsync());

    public Task Type_Property_ValueTypes_UnionStringLiteral_put() => _properties.UnionStringLiteralPutAsync(new() { Property = UnionStringLiteralPropertyProperty.World });

    public async Task Type_Property_ValueTypes_UnionIntLiteral_get() =>
        Assert.Equal(new UnionIntLiteralProperty { Property = UnionIntLiteralPropertyProperty.Value42 }, await _properties.UnionIntLiteralGetAsync());

    public Task Type_Property_ValueTypes_UnionIntLiteral_put() => _properties.UnionIntLiteralPutAsync(new() { Property = UnionIntLiteralPropertyProperty.Value42 });

    public async Task Type_Property_ValueTypes_UnionFloatLiteral_get() =>
        Assert.Equal(new UnionFloatLiteralProperty { Property = UnionFloatLiteralPropertyProperty.Value46_875 }, await _properties.UnionFloatLiteralGetAsync());

    public Task Type_Property_ValueTypes_UnionFloatLiteral_put() => _properties.UnionFloatLiteralPutAsync(new() { Property = UnionFloatLiteralPropertyProperty.Value46_875 });

    public async Task Type_Property_ValueTypes_UnionEnumValue_get() =>
        Assert.Equal(new UnionEnumValueProperty { Property = UnionEnumValuePropertyProperty.Value2 }, await _properties.UnionEnumValueGetAsync());

    public Task Type_Property_ValueTypes_UnionEnumValue_put() => _properties.UnionEnumValuePutAsync(new() { Property = UnionEnumValuePropertyProperty.Value2 });

    public async Task Type_Property_ValueTypes_Never_get() => Assert.Empty(await _properties.NeverGetAsync());

    public Task Type_Property_ValueTypes_Never_put() => _properties.NeverPutAsync(new Dictionary<string, JsonElement>());

    public async Task Type_Property_ValueTypes_ExtensibleEnum_get()
    {
        var read = await _properties.ExtensibleEnumGetAsync();

        Assert.Equal(InnerEnum.Unknown, read.Property);
        Assert.Equal("UnknownValue", read.Unmapped!["property"].GetString());
    }

    /// <summary>A value that the document does not name is sent as it was read: its text goes along.</summary>
    public async Task Type_Property_ValueTypes_ExtensibleEnum_put() =>
        await _properties.ExtensibleEnumPutAsync(await _properties.ExtensibleEnumGetAsync());
}
