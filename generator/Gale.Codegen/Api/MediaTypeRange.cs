using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// Ranges of media types, such as <c>*/*</c>, beside media types that they cover: the one that says more of its name counts
/// (OpenAPI 3.1, 4.8.14). A range of bytes is no less: it says that any file may be there as well.
/// </summary>
internal static class MediaTypeRange
{
    /// <summary>The media types without such ranges; of one that says nothing itself, what its range says.</summary>
    /// <param name="content">What a body may be.</param>
    /// <param name="isBytes">Whether the schema of a range says that it is bytes.</param>
    public static IReadOnlyList<MediaType> Resolve(IReadOnlyList<MediaType> content, Func<MediaType, bool> isBytes)
    {
        var ranges = content.Where(media => IsRange(media) && !isBytes(media)).ToList();
        return ranges.Count == 0 || ranges.Count == content.Count
            ? content
            : [.. content.Where(media => !ranges.Contains(media) || !content.Any(other => IsCovered(other, media))).Select(media => WithSchema(media, ranges))];
    }

    private static MediaType WithSchema(MediaType media, IReadOnlyList<MediaType> ranges) =>
        (media.Schema ?? media.ItemSchema) is null && ranges.FirstOrDefault(range => IsCovered(media, range) && range.Schema is not null) is { } range
            ? range.As(media.Name)
            : media;

    private static bool IsRange(MediaType media) => JsonMediaType.EssenceOf(media).EndsWith("/*", StringComparison.Ordinal);

    private static bool IsCovered(MediaType media, MediaType range)
    {
        var (covered, covering) = (JsonMediaType.EssenceOf(media), JsonMediaType.EssenceOf(range));
        return IsRange(range) && covered != covering && (covering == "*/*" || covered.StartsWith(covering.Substring(0, covering.Length - 1), StringComparison.Ordinal));
    }
}
