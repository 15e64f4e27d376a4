using System.ComponentModel;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>The documented successes of an operation, as generated code writes them down.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiContent
{
    internal const string JsonType = "application/json";
    internal const string EventStream = "text/event-stream";

    /// <summary>A success with a JSON body.</summary>
    public static ApiContent<T> Json<T, TCodec>(StatusRange statuses, string mediaType = JsonType)
        where TCodec : struct, IJsonCodec<T> => new JsonApiContent<T, TCodec>(statuses, mediaType);

    /// <summary>A success whose body is a text, in the charset of its Content-Type: <typeparamref name="T"/> is that of a string.</summary>
    public static ApiContent<T> Text<T>(StatusRange statuses, string mediaType) => new TextApiContent<T>(statuses, mediaType);

    /// <summary>
    /// A success whose body is handed on as it comes: <typeparamref name="T"/> is that of a <see cref="System.IO.Stream"/>. Whoever
    /// gets it disposes of it; until then the connection is in use.
    /// </summary>
    public static ApiContent<T> Stream<T>(StatusRange statuses, string mediaType) => new StreamApiContent<T>(statuses, mediaType);

    /// <summary>A success whose body is a stream of events, the data of each JSON.</summary>
    public static ApiContent<ApiSequence<ServerSentEvent<T>>> Events<T, TCodec>(StatusRange statuses)
        where TCodec : struct, IJsonCodec<T> =>
        new SequenceApiContent<ServerSentEvent<T>>(statuses, EventStream, static body => new EventReader<T, TCodec>(body, isText: false));

    /// <summary>A success whose body is a stream of events, the data of each a text as it stands.</summary>
    public static ApiContent<ApiSequence<ServerSentEvent<T>>> TextEvents<T, TCodec>(StatusRange statuses)
        where TCodec : struct, IJsonCodec<T> =>
        new SequenceApiContent<ServerSentEvent<T>>(statuses, EventStream, static body => new EventReader<T, TCodec>(body, isText: true));

    /// <summary>A success whose body is JSON values, each on a line of its own.</summary>
    public static ApiContent<ApiSequence<T>> JsonLines<T, TCodec>(StatusRange statuses, string mediaType)
        where TCodec : struct, IJsonCodec<T> =>
        new SequenceApiContent<T>(statuses, mediaType, static body => new JsonLinesReader<T, TCodec>(body));

    /// <summary>A success whose body is JSON values, each behind a record separator (RFC 7464).</summary>
    public static ApiContent<ApiSequence<T>> JsonTextSequence<T, TCodec>(StatusRange statuses, string mediaType)
        where TCodec : struct, IJsonCodec<T> =>
        new SequenceApiContent<T>(statuses, mediaType, static body => new JsonTextSequenceReader<T, TCodec>(body));

    /// <summary>A success without a body of an operation whose other successes bring items.</summary>
    public static ApiContent<ApiSequence<T>> NoItems<T>(StatusRange statuses) => new EmptyApiContent<T>(statuses);

    /// <summary>A success of an operation that has several kinds: what it is read as, wrapped so that they are told apart.</summary>
    public static ApiContent<TResult> Case<TResult, T>(ApiContent<T> content, Func<T, TResult> wrap)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(wrap);
        return new CaseApiContent<TResult, T>(content, wrap);
    }

    /// <summary>
    /// A success without a body; one that comes nevertheless is not read. Where another success of the operation brings
    /// a value, <typeparamref name="T"/> has a null that says there was none.
    /// </summary>
    public static ApiContent<T> None<T>(StatusRange statuses) => new NoApiContent<T>(statuses);
}
