using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Gale.Sandbox.Http;

/// <summary>
/// One API of the sandbox: the order in which a request is looked at, the same for all, and what each says its own way.
/// One request is decided at a time, so handlers and the cashier see a state that holds still.
/// </summary>
internal abstract class SandboxApi(TimeProvider time, RateLimit? limit)
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    private readonly IdempotencyMemory _memory = new(time);

    /// <summary>The operations.</summary>
    public abstract IReadOnlyList<ApiRoute> Routes { get; }

    /// <summary>Held while a request is decided, and while the cashier moves the state.</summary>
    protected Lock Gate { get; } = new();

    protected RateLimit? Limit { get; } = limit;

    /// <summary>The time in whole seconds, as the services print it.</summary>
    protected DateTimeOffset Now =>
        DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());

    public async Task AnswerAsync(HttpContext context, ApiRoute? route)
    {
        var body = await ReadAsync(context.Request, context.RequestAborted);
        Answer answer;
        lock (Gate)
        {
            Limit?.Turn();
            answer = Decide(context.Request, route, body);
            AddHeaders(context.Response.Headers);
        }

        await answer.WriteAsync(context.Response);
    }

    protected abstract bool Accepts(string credential);

    protected abstract Answer Unauthorized();

    protected abstract Answer NotFound(string message);

    protected abstract Answer Malformed(string message);

    protected abstract Answer RateLimited(int secondsToWait);

    /// <summary>Adds what every answer of this API carries.</summary>
    protected virtual void AddHeaders(IHeaderDictionary headers)
    {
    }

    private Answer Decide(HttpRequest request, ApiRoute? route, string body)
    {
        if (!Accepts(Credential(request)))
        {
            return Unauthorized();
        }

        if (Limit is { } limit && !limit.TryTake())
        {
            return RateLimited(limit.SecondsToWait);
        }

        if (route is null)
        {
            return NotFound("There is no such operation");
        }

        var key = request.Headers["Idempotency-Key"].ToString();
        return key.Length > 0 && HttpMethods.IsPost(request.Method)
            ? _memory.GetOrAdd(request.Path, key, () => Handle(request, route, body))
            : Handle(request, route, body);
    }

    private Answer Handle(HttpRequest request, ApiRoute route, string body) =>
        TryParse(body, out var parsed)
            ? route.Handle(new ApiRequest(request.RouteValues, parsed))
            : Malformed("The body is not a JSON object");

    private static string Credential(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
    }

    private static async Task<string> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static bool TryParse(string body, out JsonObject parsed)
    {
        parsed = [];
        if (body.Length == 0)
        {
            return true;
        }

        try
        {
            if (JsonNode.Parse(body, documentOptions: s_strict) is not JsonObject json)
            {
                return false;
            }

            parsed = json;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
