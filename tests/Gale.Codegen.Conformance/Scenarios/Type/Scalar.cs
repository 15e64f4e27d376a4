using Specs.Type.Scalar;

namespace Scenarios.Type;

/// <summary>Single values as bodies; decimal numbers without a rounding.</summary>
public sealed class Scalar(HttpClient server)
{
    private readonly IDefaultOperations _scalars = new ScalarClient(server).Default;

    public async Task Type_Scalar_String_get() => Assert.Equal("test", await _scalars.StringGetAsync());

    public Task Type_Scalar_String_put() => _scalars.StringPutAsync("test");

    public async Task Type_Scalar_Boolean_get() => Assert.True(await _scalars.BooleanGetAsync());

    public Task Type_Scalar_Boolean_put() => _scalars.BooleanPutAsync(true);

    public async Task Type_Scalar_Unknown_get() => Assert.Equal("test", (await _scalars.UnknownGetAsync()).GetString());

    public Task Type_Scalar_Unknown_put() => _scalars.UnknownPutAsync(Json.Of("\"test\""));

    public async Task Type_Scalar_DecimalType_responseBody() => Assert.Equal(0.33333m, await _scalars.DecimalTypeResponseBodyAsync());

    public Task Type_Scalar_DecimalType_requestBody() => _scalars.DecimalTypeRequestBodyAsync(0.33333m);

    public Task Type_Scalar_DecimalType_requestParameter() => _scalars.DecimalTypeRequestParameterAsync(0.33333m);

    public async Task Type_Scalar_Decimal128Type_responseBody() => Assert.Equal(0.33333m, await _scalars.Decimal128TypeResponseBodyAsync());

    public Task Type_Scalar_Decimal128Type_requestBody() => _scalars.Decimal128TypeRequestBodyAsync(0.33333m);

    public Task Type_Scalar_Decimal128Type_requestParameter() => _scalars.Decimal128TypeRequestParameterAsync(0.33333m);

    public async Task Type_Scalar_DecimalVerify_prepareVerify() =>
        Assert.Equal(0.3m, (await _scalars.DecimalVerifyPrepareVerifyAsync()).Sum());

    public Task Type_Scalar_DecimalVerify_verify() => _scalars.DecimalVerifyVerifyAsync(0.1m + 0.1m + 0.1m);

    public async Task Type_Scalar_Decimal128Verify_prepareVerify() =>
        Assert.Equal(0.3m, (await _scalars.Decimal128VerifyPrepareVerifyAsync()).Sum());

    public Task Type_Scalar_Decimal128Verify_verify() => _scalars.Decimal128VerifyVerifyAsync(0.1m + 0.1m + 0.1m);
}
