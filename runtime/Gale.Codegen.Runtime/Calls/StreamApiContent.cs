using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

internal sealed class StreamApiContent<T>(StatusRange statuses, string mediaType) : ApiContent<T>(statuses)
{
    internal override Func<Stream, T> HandOn { get; } = body => (T)(object)body;

    internal override string MediaType => mediaType;

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        (value, misfit) = (HandOn(new MemoryStream(utf8.ToArray(), writable: false)), null);
        return true;
    }
}
