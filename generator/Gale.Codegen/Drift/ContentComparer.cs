using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares what a body may be, by its media types.</summary>
/// <param name="schemas">Compares their schemas.</param>
/// <param name="result">Receives what differs.</param>
/// <param name="subject">What body it is, in a check's words: <c>request-body</c>, <c>response</c>.</param>
/// <param name="travel">Where it travels.</param>
internal sealed class ContentComparer(SchemaComparer schemas, OperationComparison result, string subject, Travel travel)
{
    /// <param name="was">The media types as they were.</param>
    /// <param name="wasIn">What had them.</param>
    /// <param name="now">As they are.</param>
    /// <param name="nowIn">What has them.</param>
    public void Compare(IReadOnlyList<MediaType> was, OpenApiElement wasIn, IReadOnlyList<MediaType> now, OpenApiElement nowIn)
    {
        var gone = was.Where(media => !now.Any(other => AreSame(media, other))).ToList();
        foreach (var media in now)
        {
            if (was.FirstOrDefault(other => AreSame(other, media)) is { } before)
            {
                CompareSchemas(before, media, nowIn);
            }
            else if ((gone.Find(other => MediaTypeName.DifferInParameters(media.Name, other.Name)) ?? gone.Find(other => Covers(media.Name, other.Name) || Covers(other.Name, media.Name))) is { } like)
            {
                gone.Remove(like);
                AddRename(like, wasIn, media, nowIn);
                CompareSchemas(like, media, nowIn);
            }
            else
            {
                result.Changes.Add(new(ApiChangeKind.MediaTypeAdded, MediaCheck("added"), false, media.Name, "", media.Name, null, PlaceOf(media, nowIn)));
            }
        }

        result.Changes.AddRange(gone.Select(media => new OperationChange(ApiChangeKind.MediaTypeRemoved, MediaCheck("removed"), true, media.Name, media.Name, "", PlaceOf(media, wasIn), Keyword.PlaceOf(nowIn, "content"))));
    }

    private string MediaCheck(string word) => $"{subject}-media-type-{word}";

    private void AddRename(MediaType was, OpenApiElement wasIn, MediaType now, OpenApiElement nowIn)
    {
        if (MediaTypeName.DifferInParameters(was.Name, now.Name))
        {
            result.Changes.Add(new(ApiChangeKind.MediaTypeRemarked, $"{subject}-media-type-name-{(now.Name.Length < was.Name.Length ? "generalized" : "specialized")}", false, now.Name, was.Name, now.Name, PlaceOf(was, wasIn), PlaceOf(now, nowIn)));
            return;
        }

        var (kind, word) = Covers(now.Name, was.Name) ? (ApiChangeKind.MediaTypeGeneralized, "generalized") : (ApiChangeKind.MediaTypeSpecialized, "specialized");
        var breaks = (travel & Travel.Read) != 0 ? kind == ApiChangeKind.MediaTypeGeneralized : kind == ApiChangeKind.MediaTypeSpecialized;
        result.Changes.Add(new(kind, $"{subject}-media-type-name-{word}", breaks, now.Name, was.Name, now.Name, PlaceOf(was, wasIn), PlaceOf(now, nowIn)));
    }

    private void CompareSchemas(MediaType was, MediaType now, OpenApiElement nowIn)
    {
        result.Changes.AddRange(FieldEncodings.Between(was, now, subject));
        switch (was.Schema ?? was.ItemSchema, now.Schema ?? now.ItemSchema)
        {
            case ({ } before, { } after):
                result.Add(schemas.Compare(before, after), travel);
                break;
            // A file is bytes, whether the document says so or not.
            case (null, { Format: "binary" }) or ({ Format: "binary" }, null) when MediaTypeName.IsFile(now.Name):
                break;
            case (null, { } after):
                result.Changes.Add(new(ApiChangeKind.MediaTypeSchemaAdded, SchemaCheck("added"), (travel & Travel.Sent) != 0, now.Name, "", SchemaText.OfAlternative(after), was.Place, PlaceOf(now, nowIn)));
                break;
            case ({ } before, null):
                result.Changes.Add(new(ApiChangeKind.MediaTypeSchemaRemoved, SchemaCheck("removed"), (travel & Travel.Read) != 0, now.Name, SchemaText.OfAlternative(before), "", before.Place, PlaceOf(now, nowIn)));
                break;
        }
    }

    private string SchemaCheck(string word) => (travel & Travel.Sent) != 0 ? $"request-body-media-type-schema-{word}" : $"response-body-media-type-schema-{word}";

    /// <summary>Where its name stands; Swagger 2.0 has no such place.</summary>
    private static Place PlaceOf(MediaType media, OpenApiElement owner) =>
        Keyword.ValueOf(owner, "content") is YamlMapping content && content.TryGet(media.Name, out var entry) ? entry.Key.Place : media.Place;

    private static bool AreSame(MediaType one, MediaType other) => MediaTypeName.AreSame(one.Name, other.Name);

    /// <summary>Whether a media type is one of a range, or the same without a suffix: <c>application/*</c>, <c>application/xml</c> for <c>application/atom+xml</c>.</summary>
    private static bool Covers(string range, string name) =>
        range == "*/*" ||
        (range.EndsWith("/*", StringComparison.Ordinal) && name.StartsWith(range.Substring(0, range.Length - 1), StringComparison.OrdinalIgnoreCase)) ||
        (name.IndexOf('+') is var plus and >= 0 && name.IndexOf('/') is var slash && string.Equals(range, name.Substring(0, slash + 1) + name.Substring(plus + 1), StringComparison.OrdinalIgnoreCase));
}
