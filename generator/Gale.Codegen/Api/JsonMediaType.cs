using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>Which of the media types of a body is JSON: <c>application/json</c>, or a structured suffix <c>+json</c> (RFC 6839, 3.1).</summary>
internal static class JsonMediaType
{
    public static MediaType? Find(IReadOnlyList<MediaType> content) =>
        content.FirstOrDefault(media => EssenceOf(media) == "application/json") ?? content.FirstOrDefault(IsJson);

    public static bool IsJson(MediaType media) => IsJson(media.Name);

    public static bool IsJson(string mediaType) =>
        EssenceOf(mediaType) is var essence && (essence.EndsWith("+json", StringComparison.Ordinal) || essence is "application/json" or "text/json" or "*/*" or "application/*");

    /// <summary>The name without its parameters, in lower case: media types do not tell capitals from small letters (RFC 9110, 8.3.1).</summary>
    public static string EssenceOf(MediaType media) => EssenceOf(media.Name);

    public static string EssenceOf(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
