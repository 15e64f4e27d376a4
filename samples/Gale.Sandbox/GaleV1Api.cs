using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>Gale v1: the lifecycle of a checkout.</summary>
internal sealed class GaleV1Api(GaleSandboxOptions options)
    : SandboxApi(options.Time, new RateLimit(2 * options.RequestsPerMinute, options.Time))
{
    private readonly Dictionary<string, GaleV1Checkout> _checkouts = [];

    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/v1/checkout", Create),
        new("GET", "/v1/checkout/{checkout_id}", Get),
        new("POST", "/v1/checkout/{checkout_id}/refund", Refund),
        new("POST", "/v1/checkout/{checkout_id}/cancel", Cancel),
    ];

    public void Pay(string checkoutId)
    {
        lock (Gate)
        {
            if (!_checkouts.TryGetValue(checkoutId, out var checkout))
            {
                throw new ArgumentException($"There is no checkout {checkoutId}.", nameof(checkoutId));
            }

            if (!checkout.TryPay(Now))
            {
                throw new InvalidOperationException($"Checkout {checkoutId} is {checkout.Status(Now)}, not UNPAID.");
            }
        }
    }

    protected override bool Accepts(string credential) => credential == SandboxKeys.MerchantToken;

    protected override Answer Unauthorized() => Error(401, "unauthorized", "The API token is missing or invalid.");

    protected override Answer NotFound(string message) => Error(404, "not_found", message);

    protected override Answer Malformed(string message) => Error(400, "bad_request", message);

    protected override Answer RateLimited(int secondsToWait) =>
        Error(429, "too_many_requests", $"Try again in {secondsToWait} seconds.") with { RetryAfter = secondsToWait };

    private Answer Create(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var checkout = GaleV1Checkout.Read(body, $"chk_{_checkouts.Count + 1:D6}", Now);
        if (body.Errors.Count > 0)
        {
            return Invalid(body.Errors);
        }

        _checkouts.Add(checkout.Id, checkout);
        return Answer.Json(201, checkout.ToCreatedJson());
    }

    private Answer Get(ApiRequest request) =>
        _checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout)
            ? Answer.Json(200, checkout.ToJson(Now))
            : NotFound("Checkout not found");

    private Answer Refund(ApiRequest request)
    {
        if (!_checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout))
        {
            return NotFound("Checkout not found");
        }

        if (checkout.Refundable == 0)
        {
            return Conflict($"A checkout that is {checkout.Status(Now)} has nothing to refund.");
        }

        var body = new BodyReader(request.Body);
        var amount = checkout.ReadRefund(body);
        return body.Errors.Count > 0 ? Invalid(body.Errors) : Answer.Json(200, checkout.Refund(amount, Now));
    }

    private Answer Cancel(ApiRequest request)
    {
        if (!_checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout))
        {
            return NotFound("Checkout not found");
        }

        return checkout.TryCancel(Now) is { } cancelled
            ? Answer.Json(200, cancelled)
            : Conflict($"A checkout that is {checkout.Status(Now)} cannot be cancelled.");
    }

    private static Answer Conflict(string message) => Error(409, "conflict", message);

    private static Answer Invalid(JsonObject fieldErrors) =>
        Error(422, "unprocessable_entity", "Validation failed", new JsonObject { ["field_errors"] = fieldErrors });

    private static Answer Error(int status, string type, string message, JsonObject? details = null)
    {
        var error = new JsonObject
        {
            ["success"] = false,
            ["error_code"] = status,
            ["error_type"] = type,
            ["error_message"] = message,
        };
        if (details is not null)
        {
            error["details"] = details;
        }

        return Answer.Json(status, error);
    }
}
