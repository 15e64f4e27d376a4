using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>Kadosei: reading a session, with either of the two credentials that its pages name.</summary>
internal sealed class KadoseiApi(GaleSandboxOptions options) : SandboxApi(options.Time, limit: null)
{
    private readonly Dictionary<string, KadoseiSession> _sessions = [];

    public override IReadOnlyList<ApiRoute> Routes => [new("GET", "/api/v1/sessions/{sessionId}", GetSession)];

    public string Open(string orderReference, decimal total)
    {
        lock (Gate)
        {
            var id = $"e4b8c1a2-0000-4000-8000-{_sessions.Count + 1:D12}";
            _sessions.Add(id, new KadoseiSession(id, orderReference, total, Now));
            return id;
        }
    }

    public void Pay(string sessionId)
    {
        lock (Gate)
        {
            Find(sessionId).Pay(Now);
        }
    }

    public void Fail(string sessionId)
    {
        lock (Gate)
        {
            Find(sessionId).Fail(Now);
        }
    }

    public void Refund(string sessionId, decimal amount)
    {
        lock (Gate)
        {
            Find(sessionId).Refund(amount, Now);
        }
    }

    protected override bool Accepts(string credential) =>
        credential is SandboxKeys.ApplicationKey or SandboxKeys.MerchantJwt;

    protected override Answer Unauthorized() =>
        Error(401, "Unauthorized", "Authentication required. Please provide a valid API token");

    protected override Answer NotFound(string message) => Error(404, "Not Found", message);

    protected override Answer Malformed(string message) => Error(400, "Bad Request", message);

    protected override Answer RateLimited(int secondsToWait) => Error(429, "Too Many Requests", "Too many requests");

    private Answer GetSession(ApiRequest request) =>
        _sessions.TryGetValue(request.PathValue("sessionId"), out var session)
            ? Answer.Json(200, session.ToJson())
            : NotFound("The requested resource was not found");

    private KadoseiSession Find(string sessionId) =>
        _sessions.TryGetValue(sessionId, out var session)
            ? session
            : throw new ArgumentException($"There is no session {sessionId}.", nameof(sessionId));

    private static Answer Error(int status, string error, string message) =>
        Answer.Json(status, new JsonObject { ["error"] = error, ["message"] = message, ["code"] = status });
}
