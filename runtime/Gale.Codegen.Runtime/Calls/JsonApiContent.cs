using System.Diagnostics.CodeAnalysis;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

internal sealed class JsonApiContent<T, TCodec>(StatusRange statuses, string mediaType) : ApiContent<T>(statuses)
    where TCodec : struct, IJsonCodec<T>
{
    internal override bool IsJson => true;

    internal override string MediaType => mediaType;

    /// <summary>Documents call a text JSON, and servers send it as the text that it is, without quotes.</summary>
    internal override ApiContent<T> For(string? contentType) =>
        typeof(T) == typeof(string) && BodyText.IsOf(contentType, "text/plain") ? new TextApiContent<T>(Statuses, mediaType) : this;

    internal override bool TryRead(
        ReadOnlySpan<byte> utf8,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonMisfit? misfit) => JsonBodyReader.TryRead<T, TCodec>(utf8, out value, out misfit);
}
