using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Gale.Sandbox.Http;

/// <summary>What every API reads out of a request.</summary>
internal static class RequestReading
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <summary>The bearer's credential, empty when there is none.</summary>
    public static string Bearer(this HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
    }

    public static async Task<string> ReadTextAsync(this HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    /// <summary>Parses an object. Nothing at all is an empty one.</summary>
    public static bool TryParse(string body, out JsonObject parsed)
    {
        parsed = [];
        if (body.Length == 0)
        {
            return true;
        }

        try
        {
            if (JsonNode.Parse(body, documentOptions: s_strict) is not JsonObject json)
            {
                return false;
            }

            parsed = json;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
