using System.ComponentModel;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>The documented successes of an operation, as generated code writes them down.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiContent
{
    /// <summary>A success with a JSON body.</summary>
    public static ApiContent<T> Json<T, TCodec>(StatusRange statuses)
        where TCodec : struct, IJsonCodec<T> => new JsonApiContent<T, TCodec>(statuses);

    /// <summary>A success whose body is a text, in the charset of its Content-Type: <typeparamref name="T"/> is that of a string.</summary>
    public static ApiContent<T> Text<T>(StatusRange statuses, string mediaType) => new TextApiContent<T>(statuses, mediaType);

    /// <summary>
    /// A success whose body is handed on as it comes: <typeparamref name="T"/> is that of a <see cref="System.IO.Stream"/>. Whoever
    /// gets it disposes of it; until then the connection is in use.
    /// </summary>
    public static ApiContent<T> Stream<T>(StatusRange statuses, string mediaType) => new StreamApiContent<T>(statuses, mediaType);

    /// <summary>
    /// A success without a body; one that comes nevertheless is not read. Where another success of the operation brings
    /// a value, <typeparamref name="T"/> has a null that says there was none.
    /// </summary>
    public static ApiContent<T> None<T>(StatusRange statuses) => new NoApiContent<T>(statuses);
}
