using System.Text.Json.Nodes;
using Gale.Sandbox.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Gale.Sandbox;

/// <summary>
/// The error envelope of Gale v1. Of its types only <c>unprocessable_entity</c> is documented; the others are made the
/// same way, of the name of their status.
/// </summary>
internal sealed class GaleV1Errors : ErrorBodies
{
    public override Answer Invalid(JsonObject fieldErrors)
    {
        var body = Body(422, Message(422));
        body["details"] = new JsonObject { ["field_errors"] = fieldErrors };
        return Answer.Json(422, body);
    }

    protected override JsonObject Body(int status, string message) => new()
    {
        ["success"] = false,
        ["error_code"] = status,
        ["error_type"] = ReasonPhrases.GetReasonPhrase(status).ToLowerInvariant().Replace(' ', '_'),
        ["error_message"] = message,
    };

    protected override string Message(int status) => status switch
    {
        400 => "The request cannot be read.",
        401 => "The API token is missing or invalid.",
        403 => "The resource belongs to somebody else.",
        404 => "There is no such resource.",
        409 => "The state of the resource does not allow that.",
        422 => "Validation failed",
        429 => "Too many requests.",
        >= 500 => "Something went wrong on our side.",
        _ => "The request cannot be served.",
    };
}
