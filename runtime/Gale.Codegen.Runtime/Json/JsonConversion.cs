using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Makes what is sent from what was read, for generated code. The two shapes of a schema have the same JSON but for the
/// members that only one of them has, so it goes over JSON: what has no property goes along.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConversion
{
    private const int Capacity = 1024;

    /// <summary>The value in its other shape.</summary>
    /// <exception cref="JsonException">An enum is <c>Unknown</c> and its text is not at hand, or a text does not fit the other shape.</exception>
    public static TTo Convert<TFrom, TFromCodec, TTo, TToCodec>(TFrom value)
        where TFromCodec : struct, IJsonCodec<TFrom>
        where TToCodec : struct, IJsonCodec<TTo>
    {
        var json = new PooledBytes(Capacity);
        JsonOutput.Write<TFrom, TFromCodec>(json, value);
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        var converted = TToCodec.Read(ref reader);
        json.Return();
        return converted;
    }
}
