using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares how the fields of a form are written, as its Encoding Objects say it (OpenAPI 3.1, 4.8.15).</summary>
internal static class FieldEncodings
{
    public static IEnumerable<OperationChange> Between(MediaType was, MediaType now, string subject) => was.Encoding is null && now.Encoding is null
        ? []
        : from field in FieldsOf(now).Union(FieldsOf(was), StringComparer.Ordinal)
          where HasField(was, field) && HasField(now, field)
          let before = TextOf(was, field)
          let after = TextOf(now, field)
          where before != after
          select new OperationChange(ApiChangeKind.FieldEncodingChanged, subject + "-encoding-changed", true, $"field '{field}'", before, after, Entry(was, field)?.Key.Place ?? was.Place, Entry(now, field)?.Key.Place ?? now.Place);

    private static IEnumerable<string> FieldsOf(MediaType media) => media.Encoding?.Entries.Select(entry => entry.Key.Text) ?? [];

    /// <summary>A field that is new or gone is told as that.</summary>
    private static bool HasField(MediaType media, string field) => media.Schema is not { Properties.Count: > 0 } form || form.Properties.Any(member => member.Name == field);

    /// <summary>In words: any of those of a style takes the place of a media type.</summary>
    private static string TextOf(MediaType media, string field)
    {
        var style = Said(media, field, "style") ?? (IsOfParts(media) ? null : "form");
        var isStyled = style is not null || Said(media, field, "explode") is not null;
        var isExploded = (Said(media, field, "explode") ?? (style is null or "form" ? "true" : "false")) == "true";
        return isStyled && Said(media, field, "contentType") is null
            ? $"{style ?? "form"}{(isExploded ? ", exploded" : "")}{(Said(media, field, "allowReserved") == "true" ? ", with reserved characters" : "")}"
            : Said(media, field, "contentType") ?? UsualOf(media, field);
    }

    /// <summary>What a part is where nobody says it.</summary>
    private static string UsualOf(MediaType media, string field) => media.Schema?.Properties.FirstOrDefault(member => member.Name == field)?.Schema is not { Reference: null } schema
        ? "usual"
        : (schema.Items ?? schema) switch
        {
            { Format: "binary" } or { ContentEncoding: not null } => "application/octet-stream",
            { Types.Count: 1 } item when item.Types[0] == "object" => "application/json",
            { Types.Count: 1, Reference: null } => "text/plain",
            _ => "usual",
        };

    private static bool IsOfParts(MediaType media) => media.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    private static string? Said(MediaType media, string field, string word) =>
        Entry(media, field)?.Value is YamlMapping encoding && encoding.TryGet(word, out var said) ? (said.Value as YamlScalar)?.Text : null;

    private static YamlEntry? Entry(MediaType media, string field) => media.Encoding is { } fields && fields.TryGet(field, out var entry) ? entry : null;
}
