using System.Text.Json.Nodes;

namespace Gale.Sandbox.Http;

/// <summary>How one API says that something went wrong.</summary>
internal abstract class ErrorBodies
{
    /// <summary>An error without a message of its own says what the API says about that status.</summary>
    public Answer Of(int status, string? message = null) =>
        Answer.Json(status, Body(status, message ?? Message(status)));

    /// <summary>The answer to a body with members that the API forbids: path to messages.</summary>
    public abstract Answer Invalid(JsonObject fieldErrors);

    protected abstract JsonObject Body(int status, string message);

    protected abstract string Message(int status);
}
