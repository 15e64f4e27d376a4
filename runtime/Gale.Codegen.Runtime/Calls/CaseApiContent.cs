using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>One of several kinds of success: read as what it is, and wrapped.</summary>
internal sealed class CaseApiContent<TResult, T>(ApiContent<T> content, Func<T, TResult> wrap) : ApiContent<TResult>(content.Statuses)
{
    internal override bool IsJson => content.IsJson;

    internal override string? MediaType => content.MediaType;

    internal override Func<OpenBody, TResult>? HandOn { get; } =
        content.HandOn is { } handOn ? body => wrap(handOn(body)) : null;

    internal override ApiContent<TResult> For(string? contentType) =>
        content.For(contentType) is var other && ReferenceEquals(other, content) ? this : new CaseApiContent<TResult, T>(other, wrap);

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out TResult value,
        [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        value = content.TryRead(utf8, out var read, out misfit) ? wrap(read) : default;
        return misfit is null;
    }
}
