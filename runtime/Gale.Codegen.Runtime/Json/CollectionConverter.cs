using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The collections of the framework through the codecs of the runtime's own.</summary>
/// <typeparam name="TCollection">A list, array or dictionary.</typeparam>
/// <typeparam name="TCodecCollection">What the codec reads and writes.</typeparam>
/// <typeparam name="TCodec">The codec.</typeparam>
internal sealed class CollectionConverter<TCollection, TCodecCollection, TCodec>(Func<TCodecCollection, TCollection> copy) : JsonConverter<TCollection>
    where TCollection : class, TCodecCollection
    where TCodec : struct, IJsonCodec<TCodecCollection>
{
    public override TCollection? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => copy(TCodec.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, TCollection value, JsonSerializerOptions options) => TCodec.Write(new JsonOutput(writer), value);
}
