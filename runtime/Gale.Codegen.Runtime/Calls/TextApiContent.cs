using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Gale.Codegen.Runtime;

internal sealed class TextApiContent<T>(StatusRange statuses, string mediaType) : ApiContent<T>(statuses)
{
    internal override string MediaType => mediaType;

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        (value, misfit) = ((T)(object)Encoding.UTF8.GetString(utf8), null);
        return true;
    }
}
