using Specs.Parameters.Path;

namespace Scenarios.Parameters;

/// <summary>Parameters in the path.</summary>
public sealed class Path(HttpClient server)
{
    private readonly IDefaultOperations _path = new PathClient(server).Default;

    public Task Parameters_Path_normal() => _path.NormalAsync("foo");
}
