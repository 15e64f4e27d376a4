using System.Globalization;
using System.Text.Json.Nodes;
using Gale.Sandbox.Http;
using Microsoft.AspNetCore.Http;

namespace Gale.Sandbox;

/// <summary>What both generations of Gale v2 share: keys, the error envelope, and the rate limit on every answer.</summary>
internal abstract class GaleV2Conventions(GaleSandboxOptions options)
    : SandboxApi(options.Time, new RateLimit(options.RequestsPerMinute, options.Time))
{
    protected override bool Accepts(string credential) => credential == SandboxKeys.MerchantKey;

    protected override Answer Unauthorized() => Error(401, "unauthorized", "Invalid or missing API key");

    protected override Answer NotFound(string message) => Error(404, "not_found", message);

    protected override Answer Malformed(string message) => Error(400, "invalid_request", message);

    protected override Answer RateLimited(int secondsToWait) =>
        Error(429, "rate_limit_exceeded", $"Too many requests. Please try again in {secondsToWait} seconds.") with
        {
            RetryAfter = secondsToWait,
        };

    protected override void AddHeaders(IHeaderDictionary headers)
    {
        headers["X-RateLimit-Limit"] = Limit!.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Limit.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = Limit.Reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    }

    protected static Answer Invalid(JsonObject fieldErrors) =>
        Error(422, "validation_error", "Validation failed", new JsonObject { ["field_errors"] = fieldErrors });

    private static Answer Error(int status, string code, string message, JsonObject? details = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (details is not null)
        {
            error["details"] = details;
        }

        return Answer.Json(status, new JsonObject { ["error"] = error });
    }
}
