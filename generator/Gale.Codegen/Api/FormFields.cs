using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Reads what a document says beside the usual of the fields of a form (OpenAPI 3.1, 4.8.15).</summary>
internal static class FormFields
{
    public static IEnumerable<ApiFormField> Of(MediaType media, TypeCollector types)
    {
        var encoding = types.EncodingOf(media);
        ReportForm(encoding, media, types);
        foreach (var field in encoding.Fields)
        {
            if (encoding.IsForeign(field))
            {
                types.FormFaults.ForeignField(media, field, encoding.TextOf(field, "contentType")!, encoding.IsInParts);
            }

            if (encoding.TextOf(field, "contentType") is { } listed && PartMediaType.IsNone(listed))
            {
                types.FormFaults.NoMediaTypeOfPart(media, field, listed);
            }

            var written = FieldOf(field, encoding, media, types);
            ReportStyle(written, encoding, media, types);
            foreach (var word in new[] { "encoding", "prefixEncoding", "itemEncoding" }.Where(word => encoding.Said(field, word) is not null))
            {
                types.FormFaults.InnerEncoding(media, field, word);
            }

            yield return written;
        }

        ReportParts(encoding, media, types);
    }

    private static void ReportForm(FormEncoding encoding, MediaType media, TypeCollector types)
    {
        foreach (var keyword in new[] { "prefixEncoding", "itemEncoding" }.Where(keyword => Child(media.Node, keyword) is not null))
        {
            types.FormFaults.EncodingByPosition(media, keyword);
        }

        foreach (var unknown in encoding.UnknownFields)
        {
            types.FormFaults.EncodingOfNoField(media, unknown);
        }

        foreach (var part in encoding.UnsendableParts)
        {
            types.FormFaults.NoMediaTypeOfPart(part);
        }
    }

    /// <summary>What the values of fields may have in them, and the form has no place for.</summary>
    private static void ReportParts(FormEncoding encoding, MediaType media, TypeCollector types)
    {
        foreach (var form in media.Schema is { } schema ? types.FormsOf(schema) : [])
        {
            var others = FurtherMembers.Of(form).Select(other => (Name: "additionalProperties", Schema: other));
            foreach (var (name, member) in form.Properties.Select(property => (property.Name, property.Schema)).Concat(others).Where(member => !types.Forms.IsFileOrListOf(member.Schema)))
            {
                if (encoding.IsInParts && HiddenFiles.AreIn(member, types))
                {
                    types.FormFaults.HiddenFile(member, name);
                }

                if (StyleOf(name, encoding.MediaTypeOf(name), encoding) != ApiParameterStyle.Json && NullParts.AreIn(member, types))
                {
                    types.FormFaults.NullParts(member, name);
                }
            }
        }
    }

    private static ApiFormField FieldOf(string field, FormEncoding encoding, MediaType media, TypeCollector types)
    {
        var isStyled = encoding.IsStyled(field);
        var mediaType = encoding.IsForeign(field) ? PartMediaType.FirstIn(encoding.TextOf(field, "contentType")!) : encoding.MediaTypeOf(field);
        var style = StyleOf(field, mediaType, encoding);
        return new ApiFormField(
            field,
            style,
            encoding.TextOf(field, "explode") is { } explode ? explode == "true" : style == ApiParameterStyle.Form,
            mediaType,
            encoding.TextOf(field, "allowReserved") == "true",
            isStyled && encoding.IsInParts,
            HeadersOf(field, encoding, media, types).ToEquatableArray())
        {
            InnerSeparators = encoding.InnerSeparatorsOf(field),
        };
    }

    private static void ReportStyle(ApiFormField written, FormEncoding encoding, MediaType media, TypeCollector types)
    {
        var field = written.Name;
        var style = encoding.IsStyled(field) ? encoding.TextOf(field, "style") ?? "form" : "deepObject";
        if (style is not ("form" or "spaceDelimited" or "pipeDelimited" or "tabDelimited" or "deepObject"))
        {
            types.FormFaults.FieldStyle(media, field, $"has the style '{style}', which is none for a field of a form", "it is sent in the style 'form'");
        }
        else if (style == "deepObject" && encoding.IsStyled(field) && encoding.SchemaOf(field) is { } listed && !NestedParts.HaveDeepForm(listed, types))
        {
            types.FormFaults.FieldStyle(media, field, "has the style 'deepObject', which is none for what is no object", "it is sent in the style 'form'");
        }
        else if (written.Style == ApiParameterStyle.DeepObject && encoding.SchemaOf(field) is { } deep && NestedParts.HaveNestedItems(deep, types))
        {
            types.FormFaults.FieldStyle(media, field, NestedParts.NestedItemsFault, NestedParts.NestedItemsForm);
        }
        else if (style != "deepObject" && encoding.InnerSeparatorsOf(field).Length == 0 && encoding.SchemaOf(field) is { } schema && NestedParts.AreIn(schema, NestedParts.RepeatsNames(written.Style, written.IsExploded), types))
        {
            types.FormFaults.FieldStyle(media, field, $"has lists or objects in its parts, for which the style '{style}' has no form", "those are sent as JSON");
        }
    }

    /// <summary>A style that is said goes before the media type (OpenAPI 3.1.1, 4.8.15.1.2).</summary>
    private static ApiParameterStyle StyleOf(string field, string? mediaType, FormEncoding encoding) => encoding.TextOf(field, "style") switch
    {
        "spaceDelimited" => ApiParameterStyle.SpaceDelimited,
        "pipeDelimited" => ApiParameterStyle.PipeDelimited,
        "tabDelimited" => ApiParameterStyle.TabDelimited,
        "deepObject" => ApiParameterStyle.DeepObject,
        null when !encoding.IsStyled(field) && IsJson(field, mediaType, encoding) => ApiParameterStyle.Json,
        _ => ApiParameterStyle.Form,
    };

    /// <summary>An object is JSON unless the document says otherwise (OpenAPI 3.1, 4.8.15.1.1).</summary>
    private static bool IsJson(string field, string? mediaType, FormEncoding encoding) =>
        mediaType is not null ? JsonMediaType.IsJson(mediaType) : encoding.IsObject(field);

    /// <summary>The media type is no header of its own; what has no fixed value is the caller's to say, and can be said of a file.</summary>
    private static IEnumerable<ApiPartHeader> HeadersOf(string part, FormEncoding encoding, MediaType media, TypeCollector types)
    {
        foreach (var header in (encoding.Said(part, "headers") as YamlMapping)?.Entries ?? [])
        {
            if (string.Equals(header.Key.Text, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!HttpToken.Is(header.Key.Text))
            {
                types.FormFaults.NoPartHeader(media, part, header.Key.Text, "has a name that no header can have (RFC 9110, 5.6.2)");
                continue;
            }

            var pointer = media.Pointer.Append("encoding").Append(part).Append("headers").Append(header.Key.Text);
            if (ConstantIn(types.HeaderAt(header.Value, pointer), types) is { } value)
            {
                if (value.IndexOfAny(['\r', '\n', '\0']) >= 0)
                {
                    types.FormFaults.NoPartHeader(media, part, header.Key.Text, "has a value with a line end or NUL, which no header can have (RFC 9110, 5.5)");
                    continue;
                }

                yield return new ApiPartHeader(header.Key.Text, value);
            }
            else if (!encoding.IsForeign(part) && (media.Schema is null || !types.Forms.IsFileIn(media.Schema, part)))
            {
                types.FormFaults.PartHeader(media, part, header.Key.Text);
            }
        }
    }

    private static string? ConstantIn(Header? header, TypeCollector types) =>
        header?.Schema is { } schema ? EnumValues.Of(types.Resolved(schema))?.Constant?.Text : null;

    private static YamlNode? Child(YamlNode node, string key) => node is YamlMapping mapping && mapping.TryGet(key, out var entry) ? entry.Value : null;
}
