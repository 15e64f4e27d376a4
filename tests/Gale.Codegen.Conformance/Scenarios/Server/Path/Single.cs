using Specs.Server.Path.Single;

namespace Scenarios.Server.Path;

/// <summary>A server that is nothing but a variable.</summary>
public sealed class Single(HttpClient server)
{
    public Task Server_Path_Single_myOp() => new SingleClient(server).Default.MyOpAsync();
}
