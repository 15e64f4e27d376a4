using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Gale.Sandbox.Http;

/// <summary>
/// A status and a JSON body, written down at once so that the same answer can be given again. There may be no body.
/// </summary>
internal sealed record Answer(int Status, byte[] Body)
{
    /// <summary>Seconds for the header Retry-After, or null for none.</summary>
    public int? RetryAfter { get; init; }

    public static Answer Json(int status, JsonObject body) => new(status, Encoding.UTF8.GetBytes(body.ToJsonString()));

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (Body.Length > 0)
        {
            response.ContentType = "application/json";
            response.ContentLength = Body.Length;
            await response.Body.WriteAsync(Body, response.HttpContext.RequestAborted);
        }
    }
}
