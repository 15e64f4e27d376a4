using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gale.Codegen.Runtime.Json;

/// <summary>A codec as a converter of <see cref="JsonSerializer"/>. Generated types name it in their <see cref="JsonConverterAttribute"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
public sealed class JsonCodecConverter<T, TCodec> : JsonConverter<T>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TCodec.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => TCodec.Write(new JsonOutput(writer), value);
}
