using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Calls as one writes them by hand where every microsecond counts, and nothing but success.</summary>
internal sealed class HandWrittenClient(HttpClient httpClient, Uri address, string token)
{
    private static readonly UriCreationOptions _asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly string _prefix = address.GetLeftPart(UriPartial.Authority);
    private readonly string _authorization = $"Bearer {token}";

    private delegate T JsonRead<T>(ref Utf8JsonReader reader);

    public Task<Checkout> GetCheckoutAsync(string checkoutId, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, $"{_prefix}/v2/checkout/{Uri.EscapeDataString(checkoutId)}", null, CheckoutReader.Read, cancellationToken);

    public Task<OrderPage> ListOrdersAsync(CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, $"{_prefix}/v2/orders", null, OrderPageReader.Read, cancellationToken);

    public async Task<CheckoutSession> CreateCheckoutAsync(CreateCheckoutRequest body, CancellationToken cancellationToken = default)
    {
        using var buffer = new RentedBuffer(4096);
        var writer = RentedWriter.Get(buffer);
        CreateCheckoutRequestWriter.Write(writer, body);
        writer.Flush();
        var content = new ReadOnlyMemoryContent(buffer.Written);
        content.Headers.ContentType = _json;
        return await SendAsync(HttpMethod.Post, $"{_prefix}/v2/checkout", content, CheckoutSessionReader.Read, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> SendAsync<T>(HttpMethod method, string address, HttpContent? content, JsonRead<T> read, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, new Uri(address, _asWritten)) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", _authorization);
        if (content is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString());
        }

        using var response = await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException("The call failed.", null, response.StatusCode);
        }

        return await ReadAsync(response.Content, read, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<T> ReadAsync<T>(HttpContent content, JsonRead<T> read, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent((int)(content.Headers.ContentLength ?? 4096) + 1);
        var length = 0;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false) is var count and > 0)
        {
            length += count;
            if (length == bytes.Length)
            {
                bytes = Grown(bytes);
            }
        }

        var value = Read(bytes.AsSpan(0, length), read);
        ArrayPool<byte>.Shared.Return(bytes);
        return value;
    }

    private static byte[] Grown(byte[] bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * bytes.Length);
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return read(ref reader);
    }

    /// <summary>One writer for each thread.</summary>
    private static class RentedWriter
    {
        private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

        [ThreadStatic]
        private static Utf8JsonWriter? _writer;

        public static Utf8JsonWriter Get(IBufferWriter<byte> output)
        {
            var writer = _writer ??= new Utf8JsonWriter(output, _options);
            writer.Reset(output);
            return writer;
        }
    }
}
