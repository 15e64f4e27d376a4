using Specs.Server.Path.Multiple.V1_0;

namespace Scenarios.Server.Path;

/// <summary>A server whose path has variables.</summary>
public sealed class Multiple(HttpClient server)
{
    private readonly IDefaultOperations _operations = new MultipleV1_0Client(
        server, new() { BaseAddress = new(server.BaseAddress!, "/server/path/multiple/v1.0") }).Default;

    public Task Server_Path_Multiple_noOperationParams() => _operations.NoOperationParamsAsync();

    public Task Server_Path_Multiple_withOperationPathParam() => _operations.WithOperationPathParamAsync("test");
}
