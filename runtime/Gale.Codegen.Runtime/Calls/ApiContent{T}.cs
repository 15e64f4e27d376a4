using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>One documented success: for which statuses, and how its body is read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiContent<T> : IStatusAnswer
{
    private protected ApiContent(StatusRange statuses) => Statuses = statuses;

    /// <summary>The statuses that this success speaks for.</summary>
    public StatusRange Statuses { get; }

    /// <summary>Whether the body is JSON.</summary>
    internal virtual bool IsJson => false;

    /// <summary>What makes the value of a body that is handed on as it comes; null where the body is read.</summary>
    internal virtual Func<OpenBody, T>? HandOn => null;

    /// <summary>What the request asks for; null where there is no body to read.</summary>
    internal virtual string? MediaType => null;

    /// <summary>How a body of this Content-Type is read.</summary>
    internal virtual ApiContent<T> For(string? contentType) => this;

    /// <summary>
    /// Whether what came is JSON in the place of a stream of events, or the other way round: an API that has both decides by
    /// what the request says, and neither can be read as the other.
    /// </summary>
    internal bool IsContradictedBy(string? contentType) =>
        (IsJson && BodyText.IsEventStream(contentType)) || (MediaType == ApiContent.EventStream && BodyText.IsJson(contentType));

    /// <summary>Reads the value, or says where the body does not fit.</summary>
    /// <param name="utf8">The whole body; not kept.</param>
    /// <param name="value">The value read.</param>
    /// <param name="misfit">Why there is none.</param>
    internal abstract bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit);
}
