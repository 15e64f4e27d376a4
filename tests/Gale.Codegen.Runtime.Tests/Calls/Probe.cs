namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>Sends one request with parameters of any kind and shows what the server saw of it.</summary>
internal static class Probe
{
    public static async Task<ReceivedRequest> SendAsync(
        string pathTemplate, Action<ApiRequest> addParameters, RequestOptions? options = null, string basePath = "")
    {
        await using var server = await LoopbackServer.StartAsync(204);
        server.Http.BaseAddress = new Uri(server.Address, basePath);
        await SendAsync(server, new ShopOptions(), Operation(pathTemplate), addParameters, options);
        return server.Request;
    }

    public static Task SendAsync(
        LoopbackServer server,
        ShopOptions shopOptions,
        ApiOperation<NoContent> operation,
        Action<ApiRequest>? addParameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var request = new ApiRequest(operation, options);
        addParameters?.Invoke(request);
        return new ApiConnection(server.Http, shopOptions, null).SendAsync(request, operation, cancellationToken);
    }

    public static ApiOperation<NoContent> Operation(string pathTemplate, params string[][] security) =>
        new("probe", HttpMethod.Get, pathTemplate) { Security = security, Success = [ApiContent.None<NoContent>(204)] };
}
