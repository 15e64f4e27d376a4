using System.Net;
using System.Text;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Calls;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>A value as the body of a request, byte for byte.</summary>
internal static class Sent
{
    private static readonly ApiOperation<NoContent> _send = new("send", HttpMethod.Post, "/") { Success = [ApiContent.None<NoContent>(204)] };

    public static async Task<string> TextOf<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        byte[] body = [];
        using var http = new HttpClient(new StubHandler(async (message, cancellationToken) =>
        {
            body = await message.Content!.ReadAsByteArrayAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }));
        var request = new ApiRequest(_send, null);
        request.SetNullableJsonBody<T, TCodec>(value);
        await new ApiConnection(http, new ShopOptions(), new Uri("http://shop.test")).SendAsync(request, _send, CancellationToken.None);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(body);
    }
}
