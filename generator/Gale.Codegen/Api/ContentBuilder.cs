using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Says what a body is, of the media types that the document gives for it the one that a client can do most with.</summary>
internal static class ContentBuilder
{
    /// <summary>What is sent where the document says that something is, and not what.</summary>
    public static readonly ApiContent AnyJson = new(ApiContentFormat.Json, "application/json", new ApiAny(), []);

    /// <summary>What is read where the document says that something comes, and not what.</summary>
    public static readonly ApiContent AnyBytes = new(ApiContentFormat.Stream, "*/*", new ApiStream(), []);

    private static readonly ApiContentFormat[] RequestOrder =
        [ApiContentFormat.Json, ApiContentFormat.Multipart, ApiContentFormat.Form, ApiContentFormat.Text, ApiContentFormat.Stream];

    /// <summary>A request body: JSON, else a form, else a text, else bytes.</summary>
    public static ApiContent? OfRequest(IReadOnlyList<MediaType> content, IReadOnlyList<string> name, TypeCollector types) =>
        Best(content, RequestOrder) is { } best
            ? Build(best.Media, best.Format, name, types)
            : null;

    /// <summary>The schema of a form of several parts, where a request body is one.</summary>
    public static Schema? MultipartOf(IReadOnlyList<MediaType> content) =>
        Best(content, RequestOrder) is { Format: ApiContentFormat.Multipart } best ? best.Media.Schema : null;

    /// <summary>A response body: JSON, else a text, else bytes; nobody answers with a form.</summary>
    public static ApiContent? OfResponse(IReadOnlyList<MediaType> content, IReadOnlyList<string> name, TypeCollector types) =>
        Best(content, ApiContentFormat.Json, ApiContentFormat.Text, ApiContentFormat.Stream, ApiContentFormat.Form, ApiContentFormat.Multipart) is { } best
            ? Build(best.Media, best.Format is ApiContentFormat.Form or ApiContentFormat.Multipart ? ApiContentFormat.Stream : best.Format, name, types)
            : null;

    /// <summary>Bytes in which there is something to model.</summary>
    public static bool HasShape(ApiContent content) =>
        content.Format == ApiContentFormat.Stream &&
        content.MediaType.Split(';')[0].Trim().ToLowerInvariant() is var essence &&
        (essence.EndsWith("+xml", StringComparison.Ordinal) ||
         essence is "application/xml" or "text/xml" or "text/event-stream" or "application/x-ndjson" or "application/jsonl" or "application/json-seq");

    private static (MediaType Media, ApiContentFormat Format)? Best(IReadOnlyList<MediaType> content, params ApiContentFormat[] order)
    {
        foreach (var format in order)
        {
            var media = format == ApiContentFormat.Json ? JsonMediaType.Find(content) : content.FirstOrDefault(media => FormatOf(media) == format);
            if (media is not null)
            {
                return (media, format);
            }
        }

        return null;
    }

    private static ApiContentFormat FormatOf(MediaType media) => JsonMediaType.EssenceOf(media) switch
    {
        _ when JsonMediaType.IsJson(media) => ApiContentFormat.Json,
        "application/x-www-form-urlencoded" => ApiContentFormat.Form,
        "multipart/form-data" => ApiContentFormat.Multipart,
        var essence when essence.StartsWith("text/", StringComparison.Ordinal) && essence is not ("text/event-stream" or "text/xml") => ApiContentFormat.Text,
        _ => ApiContentFormat.Stream,
    };

    private static ApiContent Build(MediaType media, ApiContentFormat format, IReadOnlyList<string> name, TypeCollector types) => new(
        format,
        media.Name,
        format switch
        {
            ApiContentFormat.Text => new ApiPrimitive(ApiPrimitiveKind.String),
            ApiContentFormat.Stream => new ApiStream(),
            ApiContentFormat.Form or ApiContentFormat.Multipart => media.Schema is { } form ? types.UseOf(form, name).WithNull(false) : new ApiMap(new ApiAny()),
            _ => media.Schema is { } schema ? types.UseOf(schema, name) : new ApiAny(),
        },
        format is ApiContentFormat.Form or ApiContentFormat.Multipart ? FieldsOf(media).ToEquatableArray() : []);

    private static IEnumerable<ApiFormField> FieldsOf(MediaType media)
    {
        foreach (var entry in media.Encoding?.Entries ?? [])
        {
            if (entry.Value is YamlMapping encoding)
            {
                var style = TextOf(encoding, "style") switch
                {
                    "spaceDelimited" => ApiParameterStyle.SpaceDelimited,
                    "pipeDelimited" => ApiParameterStyle.PipeDelimited,
                    "deepObject" => ApiParameterStyle.DeepObject,
                    _ => ApiParameterStyle.Form,
                };
                yield return new ApiFormField(
                    entry.Key.Text,
                    style,
                    TextOf(encoding, "explode") is { } explode ? explode == "true" : style == ApiParameterStyle.Form,
                    TextOf(encoding, "contentType"));
            }
        }
    }

    private static string? TextOf(YamlMapping mapping, string key) =>
        mapping.TryGet(key, out var entry) ? (entry.Value as YamlScalar)?.Text : null;
}
