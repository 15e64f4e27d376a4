using Specs.Parameters.Spread;

namespace Scenarios.Parameters;

/// <summary>Models whose members are spread over path, header and body.</summary>
public sealed class Spread(HttpClient server)
{
    private readonly IDefaultOperations _spread = new SpreadClient(server).Default;

    public Task Parameters_Spread_Model_spreadAsRequestBody() => _spread.ModelSpreadAsRequestBodyAsync(new() { Name = "foo" });

    public Task Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody() =>
        _spread.ModelSpreadCompositeRequestOnlyWithBodyAsync(new() { Name = "foo" });

    public Task Parameters_Spread_Model_spreadCompositeRequestWithoutBody() =>
        _spread.ModelSpreadCompositeRequestWithoutBodyAsync(name: "foo", testHeader: "bar");

    public Task Parameters_Spread_Model_spreadCompositeRequest() =>
        _spread.ModelSpreadCompositeRequestAsync(name: "foo", testHeader: "bar", new() { Name = "foo" });

    public Task Parameters_Spread_Model_spreadCompositeRequestMix() =>
        _spread.ModelSpreadCompositeRequestMixAsync(name: "foo", testHeader: "bar", new() { Prop = "foo" });

    public Task Parameters_Spread_Alias_spreadAsRequestBody() => _spread.AliasSpreadAsRequestBodyAsync(new() { Name = "foo" });

    public Task Parameters_Spread_Alias_spreadAsRequestParameter() =>
        _spread.AliasSpreadAsRequestParameterAsync(id: "1", xMsTestHeader: "bar", new() { Name = "foo" });

    public Task Parameters_Spread_Alias_spreadWithMultipleParameters() => _spread.AliasSpreadWithMultipleParametersAsync(
        id: "1",
        xMsTestHeader: "bar",
        new() { RequiredString = "foo", OptionalInt = 1, RequiredIntList = [1, 2], OptionalStringList = ["foo", "bar"] });

    public Task Parameters_Spread_Alias_spreadParameterWithInnerModel() =>
        _spread.AliasSpreadParameterWithInnerModelAsync(id: "1", xMsTestHeader: "bar", new() { Name = "foo" });

    public Task Parameters_Spread_Alias_spreadParameterWithInnerAlias() =>
        _spread.AliasSpreadParameterWithInnerAliasAsync(id: "1", xMsTestHeader: "bar", new() { Name = "foo", Age = 1 });
}
