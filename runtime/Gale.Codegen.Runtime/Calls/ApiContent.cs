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

    /// <summary>
    /// A success without a body; one that comes nevertheless is not read. Where another success of the operation brings
    /// a value, <typeparamref name="T"/> has a null that says there was none.
    /// </summary>
    public static ApiContent<T> None<T>(StatusRange statuses) => new NoApiContent<T>(statuses);
}
