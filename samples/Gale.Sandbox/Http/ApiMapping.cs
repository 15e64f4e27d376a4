using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Gale.Sandbox.Http;

/// <summary>Puts an API under a prefix of the server.</summary>
internal static class ApiMapping
{
    public static void MapApi(this IEndpointRouteBuilder server, string prefix, SandboxApi api)
    {
        var group = server.MapGroup(prefix);
        foreach (var route in api.Routes)
        {
            group.MapMethods(route.Template, [route.Method], context => api.AnswerAsync(context, route));
        }

        group.MapFallback("{**path}", context => api.AnswerAsync(context, route: null));
    }
}
