using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// One event of a stream of events (WHATWG HTML, 9.2). <see cref="Text"/> is what came, always; <see cref="Data"/> is the same
/// read as the document says.
/// </summary>
/// <remarks>
/// <see cref="Data"/> is null where the text is no JSON, as the <c>[DONE]</c> with which many APIs end a stream, and where
/// an event with a name of its own brings other JSON than the document describes; <see cref="Misfit"/> then says why.
/// JSON that does not fit in an event without a name is an <see cref="InvalidResponseException"/>, as it is in any other body.
/// </remarks>
/// <typeparam name="T">What the document says of the data.</typeparam>
/// <param name="Data">The data; null where it is not what the document describes.</param>
/// <param name="Text">The data as it came: its lines joined by line feeds.</param>
public sealed record ServerSentEvent<T>(T? Data, string Text)
{
    /// <summary>The type of the event: <c>message</c> where the server names none.</summary>
    public string Event { get; init; } = "message";

    /// <summary>The last event id that the server gave, with this event or before; null where it gave none.</summary>
    public string? Id { get; init; }

    /// <summary>How long to wait before connecting anew, as the server last said; null where it did not.</summary>
    public TimeSpan? Retry { get; init; }

    /// <summary>Why there is no <see cref="Data"/> though the text is JSON.</summary>
    public JsonException? Misfit { get; init; }
}
