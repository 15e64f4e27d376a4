using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>How a body of a media type is written and read.</summary>
internal static class MediaTypeFormat
{
    private static readonly HashSet<string> JsonLines = new(StringComparer.Ordinal)
    {
        "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/json-lines", "application/x-jsonlines", "application/x-json-lines",
        "application/ndjson", "application/x-ndjson", "text/jsonl", "text/ndjson", "text/x-ndjson", "application/x-json-stream", "application/stream+json",
    };

    /// <remarks>A range of media types of which nothing is said may be anything.</remarks>
    /// <param name="media">The media type.</param>
    /// <param name="types">Follows the references of its schema.</param>
    public static ApiContentFormat Of(MediaType media, TypeCollector types) => JsonMediaType.EssenceOf(media) switch
    {
        "text/event-stream" => ApiContentFormat.EventStream,
        var essence when JsonLines.Contains(essence) => ApiContentFormat.JsonLines,
        "application/json-seq" => ApiContentFormat.JsonTextSequence,
        var essence when essence.EndsWith("+json-seq", StringComparison.Ordinal) => ApiContentFormat.JsonTextSequence,
        var essence when JsonMediaType.IsJson(media) => IsBytes(media, types) || (media.Schema is null && essence is "*/*" or "application/*") ? ApiContentFormat.Stream : ApiContentFormat.Json,
        "application/x-www-form-urlencoded" => ApiContentFormat.Form,
        "multipart/form-data" => ApiContentFormat.Multipart,
        var essence when essence.StartsWith("text/", StringComparison.Ordinal) && essence != "text/xml" && !IsBytes(media, types) => ApiContentFormat.Text,
        _ => ApiContentFormat.Stream,
    };

    /// <summary>Whether a schema says that the body is bytes. Documents call a file JSON that is handed on as it comes.</summary>
    public static bool IsBytes(MediaType media, TypeCollector types) => media.Schema is { } schema && types.Resolved(schema) is { Format: "binary", Properties.Count: 0 };
}
