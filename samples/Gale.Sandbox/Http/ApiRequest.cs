using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;

namespace Gale.Sandbox.Http;

/// <summary>A request that was let in: the values of its path, and its JSON body (empty when there was none).</summary>
internal sealed record ApiRequest(RouteValueDictionary Path, JsonObject Body)
{
    public string PathValue(string name) => (string)Path[name]!;
}
