using System.Text.Json.Nodes;
using Gale.Sandbox.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Gale.Sandbox;

/// <summary>
/// The two error bodies of Kadosei: that of its guides for a body that does not pass, with a list of messages, and that
/// of its reference for everything else.
/// </summary>
internal sealed class KadoseiErrors : ErrorBodies
{
    public override Answer Invalid(JsonObject fieldErrors) => Answer.Json(400, new JsonObject
    {
        ["statusCode"] = 400,
        ["message"] = new JsonArray([.. fieldErrors.Select(field => (JsonNode)$"{field.Key}: {field.Value![0]}")]),
        ["error"] = "Bad Request",
    });

    protected override JsonObject Body(int status, string message)
    {
        var body = new JsonObject
        {
            ["error"] = ReasonPhrases.GetReasonPhrase(status),
            ["message"] = message,
            ["code"] = status,
        };
        if (status == 500)
        {
            body["requestId"] = "req_1234567890";
        }

        return body;
    }

    protected override string Message(int status) => status switch
    {
        400 => "Validation failed",
        401 => "Authentication required. Please provide a valid API token",
        403 => "The token does not allow that",
        404 => "The requested resource was not found",
        409 => "The state of the resource does not allow that",
        410 => "The token was used or has expired",
        422 => "The request cannot be fulfilled",
        429 => "Too many requests",
        502 or 503 => "Service temporarily unavailable.",
        504 => "Request timed out.",
        >= 500 => "An unexpected error occurred on the server",
        _ => "The request cannot be served",
    };
}
