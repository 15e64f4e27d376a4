using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>A success without a body of an operation whose other successes bring items: it brings none.</summary>
internal sealed class EmptyApiContent<T>(StatusRange statuses) : ApiContent<ApiSequence<T>>(statuses)
{
    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out ApiSequence<T> value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        (value, misfit) = (new ApiSequence<T>(reader: null), null);
        return true;
    }
}
