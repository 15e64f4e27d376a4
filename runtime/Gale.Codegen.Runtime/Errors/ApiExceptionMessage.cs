using System.Net;
using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>The one line that an <see cref="ApiException"/> is in a log.</summary>
internal static class ApiExceptionMessage
{
    private const int MaxBodyCharacters = 300;

    internal static string Of(ApiException exception, string? complaint)
    {
        var message = new StringBuilder();
        message.Append(exception.Operation).Append(": ").Append(exception.StatusCode);
        if (ReasonOf(exception.Status) is { Length: > 0 } reason)
        {
            message.Append(' ').Append(reason);
        }

        if (complaint is not null)
        {
            AppendExcerpt(message.Append(", "), complaint);
        }

        if (exception.RawBody is { Length: > 0 } body)
        {
            AppendExcerpt(message.Append("; "), body);
        }

        if (exception.RequestId is { } requestId)
        {
            message.Append("; request id ").Append(requestId);
        }

        return message.ToString();
    }

    // The framework's phrase for the status. The server's own is free text, and HTTP/2 has none.
    private static string? ReasonOf(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        return response.ReasonPhrase;
    }

    // Control characters become spaces: what a server sends must not begin a line of its own in somebody's log.
    private static void AppendExcerpt(StringBuilder message, string body)
    {
        var length = Math.Min(body.Length, MaxBodyCharacters);
        if (length < body.Length && char.IsHighSurrogate(body[length - 1]))
        {
            length--;
        }

        foreach (var character in body.AsSpan(0, length))
        {
            message.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }

        if (length < body.Length)
        {
            message.Append('…');
        }
    }
}
