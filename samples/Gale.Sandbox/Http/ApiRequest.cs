using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gale.Sandbox.Http;

/// <summary>A request that was let in: its operation, and its JSON body (empty when there was none).</summary>
internal sealed record ApiRequest(
    ApiRoute Route, RouteValueDictionary Path, IQueryCollection Query, JsonObject Body)
{
    public string PathValue(string name) => (string)Path[name]!;

    /// <summary>A parameter of the query, null when it is absent or empty.</summary>
    public string? QueryValue(string name) => Query[name].ToString() is { Length: > 0 } value ? value : null;
}
