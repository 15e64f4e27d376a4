using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// Kadosei. Sessions and their refunds are kept, and the tokens of those who signed up; the rest answers what was
/// recorded.
/// </summary>
internal sealed class KadoseiApi(GaleSandboxOptions options)
    : SandboxApi("kadosei-v1", new KadoseiErrors(), options.Time, limit: null)
{
    private readonly Dictionary<string, KadoseiSession> _sessions = [];
    private readonly HashSet<string> _usedTokens = [];

    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/api/v1/sessions", "createSession")
        {
            NeedsIdempotencyKey = true,
            Required = KadoseiRequired.Session,
            Check = CheckQuantities,
            Handle = CreateSession,
        },
        new("GET", "/api/v1/sessions/{sessionId}", "getSession") { Handle = GetSession },
        new("POST", "/api/v1/sessions/{sessionId}/refunds", "createRefund")
        {
            NeedsIdempotencyKey = true,
            Handle = CreateRefund,
        },
        new("POST", "/api/v1/merchants/signup", "signUpMerchant")
        {
            Credential = Credential.None,
            Required = KadoseiRequired.SignUp,
            Handle = SignUp,
            EmptyStatus = 201,
        },
        .. KadoseiApplications.Routes,
    ];

    public string Open(KadoseiOrder order)
    {
        lock (Gate)
        {
            return Add(order).Id;
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
            Find(sessionId).Refund(amount, reason: null, Now);
        }
    }

    protected override bool Accepts(Credential wanted, string credential) =>
        credential == SandboxKeys.MerchantJwt
        || (wanted is Credential.Any && credential == SandboxKeys.ApplicationKey);

    private Answer CreateSession(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var total = body.Object("amount").Decimal("total");
        var order = new KadoseiOrder(
            body.Text("orderReference"), total, body.Text("currency"), body.Text("paymentMethod"));
        return body.Errors.Count > 0 ? Invalid(body) : Answer.Json(201, Add(order).ToCreatedJson());
    }

    private Answer GetSession(ApiRequest request) =>
        _sessions.TryGetValue(request.PathValue("sessionId"), out var session)
            ? Answer.Json(200, session.ToJson())
            : Error(404);

    private Answer CreateRefund(ApiRequest request)
    {
        if (!_sessions.TryGetValue(request.PathValue("sessionId"), out var session))
        {
            return Error(404);
        }

        if (!session.WasPaid)
        {
            return Error(409, $"A session that is {session.Status} cannot be refunded");
        }

        var body = new BodyReader(request.Body);
        var amount = body.Has("amount") ? body.Decimal("amount") : session.Refundable;
        var reason = body.OptionalText("reason");
        if (body.Errors.Count > 0)
        {
            return Invalid(body);
        }

        return amount <= 0 || amount > session.Refundable
            ? Error(422, $"The session has {session.Refundable} left")
            : Answer.Json(201, session.Refund(amount, reason, Now));
    }

    private Answer SignUp(ApiRequest request)
    {
        if (request.QueryValue("token") is not { } token)
        {
            return Error(400, "The query must have a token");
        }

        return _usedTokens.Add(token) ? Recorded(request) : Error(410);
    }

    private KadoseiSession Add(KadoseiOrder order)
    {
        var session = new KadoseiSession($"e4b8c1a2-0000-4000-8000-{_sessions.Count + 1:D12}", order, Now);
        _sessions.Add(session.Id, session);
        return session;
    }

    private KadoseiSession Find(string sessionId) =>
        _sessions.TryGetValue(sessionId, out var session)
            ? session
            : throw new ArgumentException($"There is no session {sessionId}.", nameof(sessionId));

    private static void CheckQuantities(BodyReader body)
    {
        foreach (var item in body.SomeItems("orderItems"))
        {
            item.Integer("quantity", minimum: 1);
        }
    }
}
