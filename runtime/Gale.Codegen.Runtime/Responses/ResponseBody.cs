namespace Gale.Codegen.Runtime;

/// <summary>Reads the bodies of answers: a success whole, an error as far as it is wanted and as it comes.</summary>
internal static class ResponseBody
{
    // What the server says of the length is believed this far before the bytes themselves have come.
    private const int MaxTrustedLength = 1024 * 1024;
    private const int UnknownLength = 4 * 1024;

    /// <summary>The whole body, in a rented buffer that is the caller's to return.</summary>
    /// <exception cref="HttpRequestException">The body broke off, or is longer than the client allows.</exception>
    internal static async ValueTask<PooledBytes> ReadAllAsync(
        HttpContent content, long maxLength, CancellationToken cancellationToken)
    {
        // Returned on success alone: a read that was cancelled may still hold the buffer.
        var bytes = new PooledBytes(CapacityFor(content, int.MaxValue));
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            while (await stream.ReadAsync(bytes.GetMemory(), cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                bytes.Advance(read);
                if (bytes.Length > maxLength)
                {
                    throw new HttpRequestException(
                        HttpRequestError.ConfigurationLimitExceeded,
                        $"The body of the answer is longer than HttpClient.MaxResponseContentBufferSize, {maxLength} bytes.");
                }
            }
        }
        catch (IOException exception)
        {
            throw BrokenOff(exception);
        }

        return bytes;
    }

    /// <summary>
    /// The first <paramref name="maxLength"/> bytes, and whether there would have been more. Whatever breaks the body
    /// off, a timeout too, ends it and no more: the status is known, and must not be lost over its body.
    /// </summary>
    /// <param name="content">The content.</param>
    /// <param name="maxLength">How much to keep.</param>
    /// <param name="deadline">Ends the reading; the caller's own cancellation ends the call.</param>
    internal static async ValueTask<(byte[] Bytes, bool IsTruncated)> ReadErrorAsync(
        HttpContent content, int maxLength, Deadline deadline)
    {
        var bytes = new PooledBytes(CapacityFor(content, maxLength));
        var isWhole = false;
        try
        {
            var stream = await content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            while (!isWhole && bytes.Length <= maxLength)
            {
                var read = await stream.ReadAsync(bytes.GetMemory(), deadline.Token).ConfigureAwait(false);
                bytes.Advance(read);
                isWhole = read == 0;
            }
        }
        catch (Exception) when (!deadline.IsCancelledByCaller)
        {
        }

        return (bytes.Span[..Math.Min(bytes.Length, maxLength)].ToArray(), !isWhole || bytes.Length > maxLength);
    }

    /// <summary>As HttpClient itself says it when it reads the body.</summary>
    internal static HttpRequestException BrokenOff(IOException exception)
    {
        var error = (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown;
        return new HttpRequestException(error, "The body of the answer broke off.", exception);
    }

    private static int CapacityFor(HttpContent content, int maxLength) =>
        1 + (int)Math.Min(content.Headers.ContentLength ?? UnknownLength, Math.Min(maxLength, MaxTrustedLength));
}
