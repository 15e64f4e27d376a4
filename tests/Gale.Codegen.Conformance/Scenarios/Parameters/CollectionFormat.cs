using Specs.Parameters.CollectionFormat;

namespace Scenarios.Parameters;

/// <summary>One list in all the ways that a query and a header have for lists.</summary>
public sealed class CollectionFormat(HttpClient server)
{
    private static readonly string[] Colors = ["blue", "red", "green"];

    private readonly IDefaultOperations _lists = new CollectionFormatClient(server).Default;

    public Task Parameters_CollectionFormat_Query_multi() => _lists.QueryMultiAsync(Colors);

    public Task Parameters_CollectionFormat_Query_csv() => _lists.QueryCsvAsync(Colors);

    public Task Parameters_CollectionFormat_Query_ssv() => _lists.QuerySsvAsync(Colors);

    public Task Parameters_CollectionFormat_Query_pipes() => _lists.QueryPipesAsync(Colors);

    public Task Parameters_CollectionFormat_Header_csv() => _lists.HeaderCsvAsync(Colors);
}
