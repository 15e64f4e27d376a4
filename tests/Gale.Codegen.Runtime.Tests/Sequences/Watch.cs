using System.Net;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Calls;
using Gale.Codegen.Runtime.Tests.Json;

namespace Gale.Codegen.Runtime.Tests.Sequences;

/// <summary>Operations that answer with a sequence, and answers that come in pieces of any size.</summary>
internal static class Watch
{
    public static readonly ApiOperation<ApiSequence<ServerSentEvent<Order>>> Orders = Operation(ApiContent.Events<Order, OrderJson>(200));

    public static readonly ApiOperation<ApiSequence<ServerSentEvent<string>>> Texts = Operation(ApiContent.TextEvents<string, StringJson>(200));

    public static readonly ApiOperation<ApiSequence<Order>> Lines = Operation(ApiContent.JsonLines<Order, OrderJson>(200, "application/jsonl"));

    public static readonly ApiOperation<ApiSequence<long>> Records = Operation(ApiContent.JsonTextSequence<long, Int64Json>(200, "application/json-seq"));

    public static ApiOperation<ApiSequence<T>> Operation<T>(params ApiContent<ApiSequence<T>>[] success) => new("watch", HttpMethod.Get, "/watch")
    {
        Success = success,
        Errors = [ApiError.Json<Problem, ProblemJson>(429)],
    };

    public static IAsyncEnumerable<T> ItemsOf<T>(HttpClient http, ApiOperation<ApiSequence<T>> operation, CancellationToken cancellationToken = default) =>
        new ApiConnection(http, new ShopOptions { BaseAddress = new("http://localhost") }, null)
            .EnumerateAsync(() => new ApiRequest(operation, null), operation, cancellationToken);

    public static IAsyncEnumerable<T> ItemsOf<T>(LoopbackServer server, ApiOperation<ApiSequence<T>> operation, CancellationToken cancellationToken = default) =>
        new ApiConnection(server.Http, new ShopOptions(), null)
            .EnumerateAsync(() => new ApiRequest(operation, null), operation, cancellationToken);

    /// <summary>What an answer holds whose body comes in pieces of one byte.</summary>
    public static Task<List<T>> ReadTrickleAsync<T>(ApiOperation<ApiSequence<T>> operation, byte[] body, long? maxItemLength = null) =>
        ReadAsync(operation, new TrickleStream(body), maxItemLength);

    public static async Task<List<T>> ReadAsync<T>(ApiOperation<ApiSequence<T>> operation, Stream body, long? maxItemLength = null)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) };
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(answer)));
        http.MaxResponseContentBufferSize = maxItemLength ?? http.MaxResponseContentBufferSize;
        return await ListAsync(ItemsOf(http, operation));
    }

    public static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
