using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>The error envelope of Gale v2: a code in words, a message, and the fields of a 422.</summary>
internal sealed class GaleV2Errors : ErrorBodies
{
    /// <summary>An error whose code is not the usual one of its status.</summary>
    public static Answer WithCode(int status, string code, string message) =>
        Answer.Json(status, Envelope(code, message));

    public override Answer Invalid(JsonObject fieldErrors)
    {
        var body = Body(422, Message(422));
        body["error"]!["details"] = new JsonObject { ["field_errors"] = fieldErrors };
        return Answer.Json(422, body);
    }

    protected override JsonObject Body(int status, string message) => Envelope(Code(status), message);

    protected override string Message(int status) => status switch
    {
        400 => "The request cannot be read",
        401 => "Invalid or missing API key",
        403 => "This key may not do that",
        404 => "There is no such resource",
        409 => "The state of the resource does not allow that",
        422 => "Validation failed",
        429 => "Too many requests. Please try again in 30 seconds.",
        >= 500 => "Something went wrong on our side",
        _ => "The request cannot be served",
    };

    private static string Code(int status) => status switch
    {
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        422 => "validation_error",
        429 => "rate_limit_exceeded",
        >= 500 => "internal_error",
        _ => "invalid_request",
    };

    private static JsonObject Envelope(string code, string message) => new()
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
    };
}
