using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

internal sealed class JsonBody<T, TCodec>(T value, string mediaType) : BufferedBody(mediaType)
    where TCodec : struct, IJsonCodec<T>
{
    private protected override void Write(PooledBytes bytes)
    {
        var writer = JsonBodyWriter.Rent(bytes);
        TCodec.Write(writer, value);
        writer.Flush();
        JsonBodyWriter.Return(writer);
    }
}
