namespace Gale.Codegen.Runtime;

/// <summary>A body that is handed on while it is still coming, with what is known of its call.</summary>
/// <param name="response">The answer.</param>
/// <param name="stream">Its body.</param>
/// <param name="maxItemLength">How long one item may be.</param>
/// <param name="misread">Makes the exception for a piece that does not fit the document.</param>
internal sealed class OpenBody(
    HttpResponseMessage response, Stream stream, long maxItemLength, Func<ReadOnlyMemory<byte>, JsonMisfit, ApiException> misread) : IDisposable
{
    internal Stream Stream => stream;

    internal long MaxItemLength => maxItemLength;

    internal ApiException Misread(ReadOnlySpan<byte> piece, JsonMisfit misfit) => misread(piece.ToArray(), misfit);

    public void Dispose() => response.Dispose();
}
