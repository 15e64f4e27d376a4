using Specs.Server.Endpoint.NotDefined;

namespace Scenarios.Server.Endpoint;

/// <summary>A document without a server.</summary>
public sealed class NotDefined(HttpClient server)
{
    public Task Server_Endpoint_NotDefined_valid() => new NotDefinedClient(server).Default.ValidAsync();
}
