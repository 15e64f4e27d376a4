using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

internal sealed class StreamApiContent<T>(StatusRange statuses, string mediaType) : ApiContent<T>(statuses)
{
    internal override Func<OpenBody, T> HandOn { get; } = static body => (T)(object)body.Stream;

    internal override string MediaType => mediaType;

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        (value, misfit) = ((T)(object)new MemoryStream(utf8.ToArray(), writable: false), null);
        return true;
    }
}
