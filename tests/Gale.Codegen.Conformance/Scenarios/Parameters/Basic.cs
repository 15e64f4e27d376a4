using Specs.Parameters.Basic;

namespace Scenarios.Parameters;

/// <summary>A body that the operation names, and one that its own parameters make.</summary>
public sealed class Basic(HttpClient server)
{
    private readonly IDefaultOperations _basic = new BasicClient(server).Default;

    public Task Parameters_Basic_ExplicitBody_simple() => _basic.ExplicitBodySimpleAsync(new() { Name = "foo" });

    public Task Parameters_Basic_ImplicitBody_simple() => _basic.ImplicitBodySimpleAsync(new() { Name = "foo" });
}
