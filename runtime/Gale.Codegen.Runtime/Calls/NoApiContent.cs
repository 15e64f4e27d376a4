using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A success without a body: its value is the default, null where another status of the operation brings one.
/// </summary>
internal sealed class NoApiContent<T>(StatusRange statuses) : ApiContent<T>(statuses)
{
    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        (value, misfit) = (default!, null);
        return true;
    }
}
