using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

internal sealed class StreamApiContent<T>(StatusRange statuses, string mediaType) : ApiContent<T>(statuses)
{
    internal override bool IsStream => true;

    internal override string MediaType => mediaType;

    internal override T Wrap(Stream body) => (T)(object)body;

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit) => throw new NotSupportedException();
}
