using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

internal sealed class NoApiContent(StatusRange statuses) : ApiContent<NoContent>(statuses)
{
    internal override bool IsJson => false;

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        out NoContent value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        (value, misfit) = (default, null);
        return true;
    }
}
