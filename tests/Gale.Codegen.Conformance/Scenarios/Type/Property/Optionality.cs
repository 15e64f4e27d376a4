using Specs.Type.Property.Optionality;

namespace Scenarios.Type.Property;

/// <summary>Members that need not be there.</summary>
public sealed class Optionality(HttpClient server)
{
    private static readonly byte[] Hello = "hello, world!"u8.ToArray();
    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);
    private static readonly Iso8601Duration Long = Iso8601Duration.Parse("P123DT22H14M12.011S");

    private readonly IDefaultOperations _properties = new OptionalityClient(server).Default;

    public async Task Type_Property_Optional_String_getAll() =>
        Assert.Equal(new StringProperty { Property = "hello" }, await _properties.StringGetAllAsync());

    public async Task Type_Property_Optional_String_getDefault() => Assert.Null((await _properties.StringGetDefaultAsync()).Property);

    public Task Type_Property_Optional_String_putAll() => _properties.StringPutAllAsync(new() { Property = "hello" });

    public Task Type_Property_Optional_String_putDefault() => _properties.StringPutDefaultAsync(new());

    public async Task Type_Property_Optional_Bytes_getAll() =>
        Assert.Equal(new BytesProperty { Property = Hello }, await _properties.BytesGetAllAsync());

    public async Task Type_Property_Optional_Bytes_getDefault() => Assert.Null((await _properties.BytesGetDefaultAsync()).Property);

    public Task Type_Property_Optional_Bytes_putAll() => _properties.BytesPutAllAsync(new() { Property = Hello });

    public Task Type_Property_Optional_Bytes_putDefault() => _properties.BytesPutDefaultAsync(new());

    public async Task Type_Property_Optional_Datetime_getAll() =>
        Assert.Equal(new DatetimeProperty { Property = Evening }, await _properties.DatetimeGetAllAsync());

    public async Task Type_Property_Optional_Datetime_getDefault() => Assert.Null((await _properties.DatetimeGetDefaultAsync()).Property);

    public Task Type_Property_Optional_Datetime_putAll() => _properties.DatetimePutAllAsync(new() { Property = Evening });

    public Task Type_Property_Optional_Datetime_putDefault() => _properties.DatetimePutDefaultAsync(new());

    public async Task Type_Property_Optional_Duration_getAll() =>
        Assert.Equal(new DurationProperty { Property = Long }, await _properties.DurationGetAllAsync());

    public async Task Type_Property_Optional_Duration_getDefault() => Assert.Null((await _properties.DurationGetDefaultAsync()).Property);

    public Task Type_Property_Optional_Duration_putAll() => _properties.DurationPutAllAsync(new() { Property = Long });

    public Task Type_Property_Optional_Duration_putDefault() => _properties.DurationPutDefaultAsync(new());

    public async Task Type_Property_Optional_PlainDate_getAll() =>
        Assert.Equal(new PlainDateProperty { Property = new DateOnly(2022, 12, 12) }, await _properties.PlainDateGetAllAsync());

    public async Task Type_Property_Optional_PlainDate_getDefault() => Assert.Null((await _properties.PlainDateGetDefaultAsync()).Property);

    public Task Type_Property_Optional_PlainDate_putAll() => _properties.PlainDatePutAllAsync(new() { Property = new DateOnly(2022, 12, 12) });

    public Task Type_Property_Optional_PlainDate_putDefault() => _properties.PlainDatePutDefaultAsync(new());

    public async Task Type_Property_Optional_PlainTime_getAll() =>
        Assert.Equal(new PlainTimeProperty { Property = "13:06:12" }, await _properties.PlainTimeGetAllAsync());

    public async Task Type_Property_Optional_PlainTime_getDefault() => Assert.Null((await _properties.PlainTimeGetDefaultAsync()).Property);

    public Task Type_Property_Optional_PlainTime_putAll() => _properties.PlainTimePutAllAsync(new() { Property = "13:06:12" });

    public Task Type_Property_Optional_PlainTime_putDefault() => _properties.PlainTimePutDefaultAsync(new());

    public async Task Type_Property_Optional_CollectionsByte_getAll() =>
        Assert.Equal(new CollectionsByteProperty { Property = [Hello, Hello] }, await _properties.CollectionsByteGetAllAsync());

    public async Task Type_Property_Optional_CollectionsByte_getDefault() => Assert.Null((await _properties.CollectionsByteGetDefaultAsync()).Property);

    public Task Type_Property_Optional_CollectionsByte_putAll() => _properties.CollectionsBytePutAllAsync(new() { Property = [Hello, Hello] });

    public Task Type_Property_Optional_CollectionsByte_putDefault() => _properties.CollectionsBytePutDefaultAsync(new());

    public async Task Type_Property_Optional_CollectionsModel_getAll() =>
        Assert.Equal(new CollectionsModelProperty { Property = [new() { Property = "hello" }, new() { Property = "world" }] }, await _properties.CollectionsModelGetAllAsync());

    public async Task Type_Property_Optional_CollectionsModel_getDefault() => Assert.Null((await _properties.CollectionsModelGetDefaultAsync()).Property);

    public Task Type_Property_Optional_CollectionsModel_putAll() => _properties.CollectionsModelPutAllAsync(new() { Property = [new() { Property = "hello" }, new() { Property = "world" }] });

    public Task Type_Property_Optional_CollectionsModel_putDefault() => _properties.CollectionsModelPutDefaultAsync(new());

    public async Task Type_Property_Optional_StringLiteral_getAll() =>
        Assert.Equal(new StringLiteralProperty { Property = StringLiteralPropertyProperty.Hello }, await _properties.StringLiteralGetAllAsync());

    public async Task Type_Property_Optional_StringLiteral_getDefault() => Assert.Null((await _properties.StringLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_StringLiteral_putAll() => _properties.StringLiteralPutAllAsync(new() { Property = StringLiteralPropertyProperty.Hello });

    public Task Type_Property_Optional_StringLiteral_putDefault() => _properties.StringLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_IntLiteral_getAll() =>
        Assert.Equal(new IntLiteralProperty { Property = IntLiteralPropertyProperty.Value1 }, await _properties.IntLiteralGetAllAsync());

    public async Task Type_Property_Optional_IntLiteral_getDefault() => Assert.Null((await _properties.IntLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_IntLiteral_putAll() => _properties.IntLiteralPutAllAsync(new() { Property = IntLiteralPropertyProperty.Value1 });

    public Task Type_Property_Optional_IntLiteral_putDefault() => _properties.IntLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_FloatLiteral_getAll() =>
        Assert.Equal(new FloatLiteralProperty { Property = FloatLiteralPropertyProperty.Value1_25 }, await _properties.FloatLiteralGetAllAsync());

    public async Task Type_Property_Optional_FloatLiteral_getDefault() => Assert.Null((await _properties.FloatLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_FloatLiteral_putAll() => _properties.FloatLiteralPutAllAsync(new() { Property = FloatLiteralPropertyProperty.Value1_25 });

    public Task Type_Property_Optional_FloatLiteral_putDefault() => _properties.FloatLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_BooleanLiteral_getAll() =>
        Assert.Equal(new BooleanLiteralProperty { Property = true }, await _properties.BooleanLiteralGetAllAsync());

    public async Task Type_Property_Optional_BooleanLiteral_getDefault() => Assert.Null((await _properties.BooleanLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_BooleanLiteral_putAll() => _properties.BooleanLiteralPutAllAsync(new() { Property = true });

    public Task Type_Property_Optional_BooleanLiteral_putDefault() => _properties.BooleanLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_UnionStringLiteral_getAll() =>
        Assert.Equal(new UnionStringLiteralProperty { Property = UnionStringLiteralPropertyProperty.World }, await _properties.UnionStringLiteralGetAllAsync());

    public async Task Type_Property_Optional_UnionStringLiteral_getDefault() => Assert.Null((await _properties.UnionStringLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_UnionStringLiteral_putAll() => _properties.UnionStringLiteralPutAllAsync(new() { Property = UnionStringLiteralPropertyProperty.World });

    public Task Type_Property_Optional_UnionStringLiteral_putDefault() => _properties.UnionStringLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_UnionIntLiteral_getAll() =>
        Assert.Equal(new UnionIntLiteralProperty { Property = UnionIntLiteralPropertyProperty.Value2 }, await _properties.UnionIntLiteralGetAllAsync());

    public async Task Type_Property_Optional_UnionIntLiteral_getDefault() => Assert.Null((await _properties.UnionIntLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_UnionIntLiteral_putAll() => _properties.UnionIntLiteralPutAllAsync(new() { Property = UnionIntLiteralPropertyProperty.Value2 });

    public Task Type_Property_Optional_UnionIntLiteral_putDefault() => _properties.UnionIntLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_UnionFloatLiteral_getAll() =>
        Assert.Equal(new UnionFloatLiteralProperty { Property = UnionFloatLiteralPropertyProperty.Value2_375 }, await _properties.UnionFloatLiteralGetAllAsync());

    public async Task Type_Property_Optional_UnionFloatLiteral_getDefault() => Assert.Null((await _properties.UnionFloatLiteralGetDefaultAsync()).Property);

    public Task Type_Property_Optional_UnionFloatLiteral_putAll() => _properties.UnionFloatLiteralPutAllAsync(new() { Property = UnionFloatLiteralPropertyProperty.Value2_375 });

    public Task Type_Property_Optional_UnionFloatLiteral_putDefault() => _properties.UnionFloatLiteralPutDefaultAsync(new());

    public async Task Type_Property_Optional_RequiredAndOptional_getAll() => Assert.Equal(
        new RequiredAndOptionalProperty { OptionalProperty = "hello", RequiredProperty = 42 }, await _properties.RequiredAndOptionalGetAllAsync());

    public async Task Type_Property_Optional_RequiredAndOptional_getRequiredOnly() => Assert.Equal(
        new RequiredAndOptionalProperty { RequiredProperty = 42 }, await _properties.RequiredAndOptionalGetRequiredOnlyAsync());

    public Task Type_Property_Optional_RequiredAndOptional_putAll() =>
        _properties.RequiredAndOptionalPutAllAsync(new() { OptionalProperty = "hello", RequiredProperty = 42 });

    public Task Type_Property_Optional_RequiredAndOptional_putRequiredOnly() =>
        _properties.RequiredAndOptionalPutRequiredOnlyAsync(new() { RequiredProperty = 42 });
}
