using Specs.Type.Property.Nullable;

namespace Scenarios.Type.Property;

/// <summary>Required members that may be null.</summary>
public sealed class Nullable(HttpClient server)
{
    private static readonly byte[] Hello = "hello, world!"u8.ToArray();
    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);
    private static readonly Iso8601Duration Long = Iso8601Duration.Parse("P123DT22H14M12.011S");

    private readonly IDefaultOperations _properties = new NullableClient(server).Default;

    public async Task Type_Property_Nullable_String_getNonNull() =>
        Assert.Equal(new StringProperty { RequiredProperty = "foo", NullableProperty = "hello" }, await _properties.StringGetNonNullAsync());

    public async Task Type_Property_Nullable_String_getNull() =>
        Assert.Equal(new StringProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.StringGetNullAsync());

    public Task Type_Property_Nullable_String_patchNonNull() =>
        _properties.StringPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = "hello" });

    public Task Type_Property_Nullable_String_patchNull() =>
        _properties.StringPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_Bytes_getNonNull() =>
        Assert.Equal(new BytesProperty { RequiredProperty = "foo", NullableProperty = Hello }, await _properties.BytesGetNonNullAsync());

    public async Task Type_Property_Nullable_Bytes_getNull() =>
        Assert.Equal(new BytesProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.BytesGetNullAsync());

    public Task Type_Property_Nullable_Bytes_patchNonNull() =>
        _properties.BytesPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = Hello });

    public Task Type_Property_Nullable_Bytes_patchNull() =>
        _properties.BytesPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_Datetime_getNonNull() =>
        Assert.Equal(new DatetimeProperty { RequiredProperty = "foo", NullableProperty = Evening }, await _properties.DatetimeGetNonNullAsync());

    public async Task Type_Property_Nullable_Datetime_getNull() =>
        Assert.Equal(new DatetimeProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.DatetimeGetNullAsync());

    public Task Type_Property_Nullable_Datetime_patchNonNull() =>
        _properties.DatetimePatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = Evening });

    public Task Type_Property_Nullable_Datetime_patchNull() =>
        _properties.DatetimePatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_Duration_getNonNull() =>
        Assert.Equal(new DurationProperty { RequiredProperty = "foo", NullableProperty = Long }, await _properties.DurationGetNonNullAsync());

    public async Task Type_Property_Nullable_Duration_getNull() =>
        Assert.Equal(new DurationProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.DurationGetNullAsync());

    public Task Type_Property_Nullable_Duration_patchNonNull() =>
        _properties.DurationPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = Long });

    public Task Type_Property_Nullable_Duration_patchNull() =>
        _properties.DurationPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_CollectionsByte_getNonNull() =>
        Assert.Equal(new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = [Hello, Hello] }, await _properties.CollectionsByteGetNonNullAsync());

    public async Task Type_Property_Nullable_CollectionsByte_getNull() =>
        Assert.Equal(new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.CollectionsByteGetNullAsync());

    public Task Type_Property_Nullable_CollectionsByte_patchNonNull() =>
        _properties.CollectionsBytePatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = [Hello, Hello] });

    public Task Type_Property_Nullable_CollectionsByte_patchNull() =>
        _properties.CollectionsBytePatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_CollectionsModel_getNonNull() =>
        Assert.Equal(new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = [new() { Property = "hello" }, new() { Property = "world" }] }, await _properties.CollectionsModelGetNonNullAsync());

    public async Task Type_Property_Nullable_CollectionsModel_getNull() =>
        Assert.Equal(new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.CollectionsModelGetNullAsync());

    public Task Type_Property_Nullable_CollectionsModel_patchNonNull() =>
        _properties.CollectionsModelPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = [new() { Property = "hello" }, new() { Property = "world" }] });

    public Task Type_Property_Nullable_CollectionsModel_patchNull() =>
        _properties.CollectionsModelPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });

    public async Task Type_Property_Nullable_CollectionsString_getNonNull() =>
        Assert.Equal(new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = ["hello", "world"] }, await _properties.CollectionsStringGetNonNullAsync());

    public async Task Type_Property_Nullable_CollectionsString_getNull() =>
        Assert.Equal(new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = null }, await _properties.CollectionsStringGetNullAsync());

    public Task Type_Property_Nullable_CollectionsString_patchNonNull() =>
        _properties.CollectionsStringPatchNonNullAsync(new() { RequiredProperty = "foo", NullableProperty = ["hello", "world"] });

    public Task Type_Property_Nullable_CollectionsString_patchNull() =>
        _properties.CollectionsStringPatchNullAsync(new() { RequiredProperty = "foo", NullableProperty = null });
}
