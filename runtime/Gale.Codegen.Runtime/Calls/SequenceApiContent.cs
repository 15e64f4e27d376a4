using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>A success whose body is a sequence of items, read while it is still coming.</summary>
internal sealed class SequenceApiContent<T>(StatusRange statuses, string mediaType, Func<OpenBody, ItemReader<T>> read)
    : ApiContent<ApiSequence<T>>(statuses)
{
    internal override string MediaType => mediaType;

    internal override Func<OpenBody, ApiSequence<T>> HandOn { get; } = body => new ApiSequence<T>(read(body));

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out ApiSequence<T> value,
        [NotNullWhen(false)] out JsonMisfit? misfit) => throw new UnreachableException("A sequence is handed on.");
}
