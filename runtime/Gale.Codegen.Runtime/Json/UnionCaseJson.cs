using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>One alternative of a union by itself: it is written as the union writes it, and read only if it is the one.</summary>
/// <typeparam name="TCase">The alternative.</typeparam>
/// <typeparam name="TUnion">The union.</typeparam>
/// <typeparam name="TCodec">The union's codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionCaseJson<TCase, TUnion, TCodec> : IJsonCodec<TCase>
    where TCase : class, TUnion
    where TUnion : class
    where TCodec : struct, IJsonCodec<TUnion>
{
    /// <inheritdoc/>
    public static TCase Read(ref Utf8JsonReader reader) =>
        TCodec.Read(ref reader) is TCase read
            ? read
            : throw new JsonException($"Expected the alternative {typeof(TCase).Name} of {typeof(TUnion).Name}, found another one.");

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, TCase value) => TCodec.Write(writer, value);
}
