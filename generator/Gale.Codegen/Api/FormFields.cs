using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Reads what a document says beside the usual of the fields of a form (OpenAPI 3.1, 4.8.15).</summary>
internal static class FormFields
{
    public static IEnumerable<ApiFormField> Of(MediaType media, TypeCollector types)
    {
        foreach (var keyword in new[] { "prefixEncoding", "itemEncoding" }.Where(keyword => Child(media.Node, keyword) is not null))
        {
            types.ReportEncodingByPosition(media, keyword);
        }

        foreach (var entry in media.Encoding?.Entries ?? [])
        {
            if (entry.Value is YamlMapping encoding)
            {
                yield return FieldOf(entry.Key.Text, encoding, media, types);
            }
        }
    }

    private static ApiFormField FieldOf(string name, YamlMapping encoding, MediaType media, TypeCollector types)
    {
        var mediaType = TextOf(encoding, "contentType");
        var style = StyleOf(TextOf(encoding, "style"), mediaType);
        return new ApiFormField(
            name,
            style,
            TextOf(encoding, "explode") is { } explode ? explode == "true" : style == ApiParameterStyle.Form,
            mediaType,
            TextOf(encoding, "allowReserved") == "true",
            IsStyled(encoding, media, types),
            HeadersOf(name, encoding, media, types).ToEquatableArray());
    }

    /// <summary>Any of the words of a style says that there is one.</summary>
    private static bool IsStyled(YamlMapping encoding, MediaType media, TypeCollector types) =>
        JsonMediaType.EssenceOf(media) == "multipart/form-data" && types.StylesParts(media) && new[] { "style", "explode", "allowReserved" }.Any(word => Child(encoding, word) is not null);

    /// <summary>A style that is said goes before the media type (OpenAPI 3.1.1, 4.8.15.1.2).</summary>
    private static ApiParameterStyle StyleOf(string? style, string? mediaType) => style switch
    {
        "spaceDelimited" => ApiParameterStyle.SpaceDelimited,
        "pipeDelimited" => ApiParameterStyle.PipeDelimited,
        "deepObject" => ApiParameterStyle.DeepObject,
        null when mediaType is not null && JsonMediaType.IsJson(mediaType) => ApiParameterStyle.Json,
        _ => ApiParameterStyle.Form,
    };

    /// <summary>The media type is no header of its own; what has no fixed value is the caller's to say, and can be said of a file.</summary>
    private static IEnumerable<ApiPartHeader> HeadersOf(string part, YamlMapping encoding, MediaType media, TypeCollector types)
    {
        foreach (var header in (Child(encoding, "headers") as YamlMapping)?.Entries ?? [])
        {
            if (string.Equals(header.Key.Text, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (ConstantIn(header.Value) is { } value)
            {
                yield return new ApiPartHeader(header.Key.Text, value);
            }
            else if (media.Schema is null || !types.IsFileIn(media.Schema, part))
            {
                types.ReportPartHeader(media, part, header.Key.Text);
            }
        }
    }

    private static string? ConstantIn(YamlNode header) => Child(header, "schema") is not { } schema ? null
        : Child(schema, "const") is YamlScalar constant ? constant.Text
        : Child(schema, "enum") is YamlSequence { Items.Count: 1 } values && values.Items[0] is YamlScalar only ? only.Text
        : null;

    private static string? TextOf(YamlMapping mapping, string key) => (Child(mapping, key) as YamlScalar)?.Text;

    private static YamlNode? Child(YamlNode node, string key) => node is YamlMapping mapping && mapping.TryGet(key, out var entry) ? entry.Value : null;
}
