using Gale.Sandbox.Recordings;
using Microsoft.AspNetCore.Http;

namespace Gale.Sandbox.Http;

/// <summary>
/// One API of the sandbox: the order in which a request is looked at, the same for all. One request is decided at a
/// time, so handlers and the cashier see a state that holds still.
/// </summary>
/// <remarks>
/// An operation without a handler keeps no state: it answers what was recorded. Every id in its path is found, but
/// <c>missing</c>, which is a 404.
/// </remarks>
internal abstract class SandboxApi(string document, ErrorBodies errors, TimeProvider time, RateLimit? limit)
{
    private const string NobodysId = "missing";
    private const string IdempotencyKey = "Idempotency-Key";

    private readonly DocumentRecordings _recordings = new(document);
    private readonly IdempotencyMemory _memory = new(time);
    private readonly Queue<int> _failures = [];

    /// <summary>The operations.</summary>
    public abstract IReadOnlyList<ApiRoute> Routes { get; }

    /// <summary>Held while a request is decided, and while the cashier moves the state.</summary>
    protected Lock Gate { get; } = new();

    protected RateLimit? Limit { get; } = limit;

    /// <summary>The time in whole seconds, as the services print it.</summary>
    protected DateTimeOffset Now =>
        DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Answers the next request with an error, whatever it asks for.</summary>
    public void FailNextCall(int status)
    {
        lock (Gate)
        {
            _failures.Enqueue(status);
        }
    }

    public async Task AnswerAsync(HttpContext context, ApiRoute? route)
    {
        var body = await context.Request.ReadTextAsync(context.RequestAborted);
        Answer answer;
        lock (Gate)
        {
            Limit?.Turn();
            answer = Decide(context.Request, route, body);
            AddHeaders(context.Response.Headers);
        }

        await answer.WriteAsync(context.Response);
    }

    protected abstract bool Accepts(Credential wanted, string credential);

    /// <summary>Adds what every answer of this API carries.</summary>
    protected virtual void AddHeaders(IHeaderDictionary headers)
    {
    }

    /// <summary>What was recorded of an operation, for a handler that has nothing to say against the call.</summary>
    protected Answer Recorded(ApiRequest request) =>
        _recordings.AnswerOf(request.Route.OperationId, request.Body) is { } recording
            ? new Answer(recording.Status, recording.Body)
            : new Answer(request.Route.EmptyStatus, []);

    protected Answer NotFound(string message) => Error(404, message);

    protected Answer Malformed(string message) => Error(400, message);

    protected Answer Invalid(BodyReader body) => errors.Invalid(body.Errors);

    protected Answer Error(int status, string? message = null) => errors.Of(status, message);

    private Answer Decide(HttpRequest request, ApiRoute? route, string body)
    {
        if (_failures.TryDequeue(out var status))
        {
            return Fail(status, route);
        }

        if (route?.Credential is not Credential.None && !Accepts(route?.Credential ?? Credential.Any, request.Bearer()))
        {
            return errors.Of(401);
        }

        if (Limit is { } limit && !limit.TryTake())
        {
            return TooMany(limit.SecondsToWait);
        }

        if (route is null)
        {
            return NotFound("There is no such operation");
        }

        var key = request.Headers[IdempotencyKey].ToString();
        return key.Length > 0 && HttpMethods.IsPost(request.Method)
            ? _memory.GetOrAdd(request.Path, key, () => Handle(request, route, body))
            : Handle(request, route, body);
    }

    private Answer TooMany(int secondsToWait) =>
        Error(429, $"Too many requests. Please try again in {secondsToWait} seconds.") with { RetryAfter = secondsToWait };

    private Answer Fail(int status, ApiRoute? route)
    {
        var answer = _recordings.ErrorOf(route?.OperationId, status) is { } recording
            ? new Answer(status, recording.Body)
            : errors.Of(status);
        return status == 429 ? answer with { RetryAfter = 30 } : answer;
    }

    private Answer Handle(HttpRequest request, ApiRoute route, string body)
    {
        if (!RequestReading.TryParse(body, out var parsed))
        {
            return Malformed("The body is not a JSON object");
        }

        if (route.Handle is null && request.RouteValues.Values.Contains(NobodysId))
        {
            return errors.Of(404);
        }

        var asked = new ApiRequest(route, request.RouteValues, request.Query, parsed);
        return Refuse(asked, request.Headers) ?? (route.Handle ?? Recorded)(asked);
    }

    /// <summary>What the row of the operation has against the call, null for nothing.</summary>
    private Answer? Refuse(ApiRequest request, IHeaderDictionary headers)
    {
        if (request.Route.NeedsIdempotencyKey && headers[IdempotencyKey].ToString().Length == 0)
        {
            return Malformed($"The header {IdempotencyKey} is required");
        }

        if (request.Route.IsPaged && !Paging.TryReadLimit(request, out _))
        {
            return Malformed("The limit must be between 1 and 100");
        }

        var body = new BodyReader(request.Body);
        foreach (var member in request.Route.Required)
        {
            body.Require(member);
        }

        request.Route.Check?.Invoke(body);
        return body.Errors.Count > 0 ? Invalid(body) : null;
    }
}
