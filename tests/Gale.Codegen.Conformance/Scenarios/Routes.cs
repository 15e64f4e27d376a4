using Specs.Routes;

namespace Scenarios;

/// <summary>Parameters in paths and queries, in the styles of RFC 6570 that OpenAPI has.</summary>
public sealed class Routes(HttpClient server)
{
    private static readonly string[] List = ["a", "b"];
    private static readonly Dictionary<string, int> Record = new() { ["a"] = 1, ["b"] = 2 };

    private readonly IDefaultOperations _routes = new RoutesClient(server).Default;

    // The suite has these two the wrong way round.
    public Task Routes_InInterface() => _routes.FixedAsync();

    public Task Routes_fixed() => _routes.InInterfaceFixedAsync();

    public Task Routes_PathParameters_templateOnly() => _routes.PathParametersTemplateOnlyAsync("a");

    public Task Routes_PathParameters_explicit() => _routes.PathParametersExplicitAsync("a");

    public Task Routes_PathParameters_annotationOnly() => _routes.PathParametersAnnotationOnlyAsync("a");

    public Task Routes_QueryParameters_templateOnly() => _routes.QueryParametersTemplateOnlyAsync("a");

    public Task Routes_QueryParameters_explicit() => _routes.QueryParametersExplicitAsync("a");

    public Task Routes_QueryParameters_annotationOnly() => _routes.QueryParametersAnnotationOnlyAsync("a");

    public Task Routes_PathParameters_SimpleExpansion_Standard_primitive() => _routes.StandardPrimitiveAsync("a");

    public Task Routes_PathParameters_SimpleExpansion_Standard_array() => _routes.StandardArrayAsync(List);

    public Task Routes_PathParameters_SimpleExpansion_Standard_record() => _routes.StandardRecordAsync(Record);

    public Task Routes_PathParameters_SimpleExpansion_Explode_primitive() => _routes.ExplodePrimitiveAsync("a");

    public Task Routes_PathParameters_SimpleExpansion_Explode_array() => _routes.ExplodeArrayAsync(List);

    public Task Routes_PathParameters_SimpleExpansion_Explode_record() => _routes.ExplodeRecordAsync(Record);

    public Task Routes_PathParameters_LabelExpansion_Standard_primitive() => _routes.StandardPrimitive3Async("a");

    public Task Routes_PathParameters_LabelExpansion_Standard_array() => _routes.StandardArray3Async(List);

    public Task Routes_PathParameters_LabelExpansion_Standard_record() => _routes.StandardRecord3Async(Record);

    public Task Routes_PathParameters_LabelExpansion_Explode_primitive() => _routes.ExplodePrimitive3Async("a");

    public Task Routes_PathParameters_LabelExpansion_Explode_array() => _routes.ExplodeArray3Async(List);

    public Task Routes_PathParameters_LabelExpansion_Explode_record() => _routes.ExplodeRecord3Async(Record);

    public Task Routes_PathParameters_MatrixExpansion_Standard_primitive() => _routes.StandardPrimitive4Async("a");

    public Task Routes_PathParameters_MatrixExpansion_Standard_array() => _routes.StandardArray4Async(List);

    public Task Routes_PathParameters_MatrixExpansion_Standard_record() => _routes.StandardRecord4Async(Record);

    public Task Routes_PathParameters_MatrixExpansion_Explode_primitive() => _routes.ExplodePrimitive4Async("a");

    public Task Routes_PathParameters_MatrixExpansion_Explode_array() => _routes.ExplodeArray4Async(List);

    public Task Routes_PathParameters_MatrixExpansion_Explode_record() => _routes.ExplodeRecord4Async(Record);

    public Task Routes_QueryParameters_QueryExpansion_Standard_primitive() => _routes.StandardPrimitive5Async("a");

    public Task Routes_QueryParameters_QueryExpansion_Standard_array() => _routes.StandardArray5Async(List);

    public Task Routes_QueryParameters_QueryExpansion_Standard_record() => _routes.StandardRecord5Async(Record);

    public Task Routes_QueryParameters_QueryExpansion_Explode_primitive() => _routes.ExplodePrimitive5Async("a");

    public Task Routes_QueryParameters_QueryExpansion_Explode_array() => _routes.ExplodeArray5Async(List);

    public Task Routes_QueryParameters_QueryExpansion_Explode_record() => _routes.ExplodeRecord5Async(Record);
}
