using Specs.Encode.Numeric;

namespace Scenarios.Encode;

/// <summary>Numbers that travel as texts: to the client those of 64 bits are numbers, as many APIs have them, and the others texts.</summary>
public sealed class Numeric(HttpClient server)
{
    private readonly IDefaultOperations _numbers = new NumericClient(server).Default;

    public async Task Encode_Numeric_Property_safeintAsString() =>
        Assert.Equal(10_000_000_000, (await _numbers.PropertySafeintAsStringAsync(new() { Value = 10_000_000_000 })).Value);

    public async Task Encode_Numeric_Property_uint32AsStringOptional() =>
        Assert.Equal("1", (await _numbers.PropertyUint32AsStringOptionalAsync(new() { Value = "1" })).Value);

    public async Task Encode_Numeric_Property_uint8AsString() =>
        Assert.Equal("255", (await _numbers.PropertyUint8AsStringAsync(new() { Value = "255" })).Value);
}
