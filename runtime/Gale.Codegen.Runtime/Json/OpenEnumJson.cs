using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Values of an enum, or any text in the place of one.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OpenEnumJson<T, TCodec> : IJsonCodec<OpenEnum<T>>
    where T : struct, Enum
    where TCodec : struct, IPartialCodec<T>
{
    /// <inheritdoc/>
    public static OpenEnum<T> Read(ref Utf8JsonReader reader)
    {
        var value = TCodec.Read(ref reader);
        return TCodec.IsWhole(ref reader, value) ? value : StringJson.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, OpenEnum<T> value)
    {
        if (value.Text is { } text)
        {
            StringJson.Write(writer, text);
        }
        else
        {
            TCodec.Write(writer, value.Value);
        }
    }
}
