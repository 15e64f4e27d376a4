using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Everything known of a call whose answer is an error: what an <see cref="ApiException"/> is made from.
/// </summary>
internal sealed record FailedCall
{
    internal required string Operation { get; init; }

    internal required HttpMethod Method { get; init; }

    internal required Uri RequestUri { get; init; }

    internal required HttpStatusCode Status { get; init; }

    internal required ApiHeaders Headers { get; init; }

    internal required string? RequestId { get; init; }

    internal required string? IdempotencyKey { get; init; }

    /// <summary>A copy of its own: exceptions outlive every pooled buffer.</summary>
    internal required byte[] Body { get; init; }

    internal required bool IsBodyTruncated { get; init; }

    internal ReadOnlySpan<byte> Utf8Body() => BodyText.ToUtf8(Body, Headers["Content-Type"]);
}
