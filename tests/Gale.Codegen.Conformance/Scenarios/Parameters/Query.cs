using Specs.Parameters.Query;

namespace Scenarios.Parameters;

/// <summary>A query parameter that has one value only.</summary>
public sealed class Query(HttpClient server)
{
    private readonly IDefaultOperations _query = new QueryClient(server).Default;

    public Task Parameters_Query_Constant_post() => _query.ConstantPostAsync(ConstantPostQueryParam.ConstantValue);
}
