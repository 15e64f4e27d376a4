using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

internal sealed class JsonBody<T, TCodec>(T value, string mediaType) : BufferedBody(mediaType)
    where TCodec : struct, IJsonCodec<T>
{
    private protected override void Write(PooledBytes bytes) => JsonOutput.Write<T, TCodec>(bytes, value);
}
