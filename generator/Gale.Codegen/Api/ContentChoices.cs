using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>
/// Divides the media types of a body into the things that it may be. The first is the one that a client can do most with;
/// others follow where they say something else. What says the same in another notation, as XML beside JSON does with one
/// schema, is none of them.
/// </summary>
/// <param name="types">Says what schemas are.</param>
internal sealed class ContentChoices(TypeCollector types)
{
    private static readonly ApiContentFormat[] RequestOrder =
    [
        ApiContentFormat.Json, ApiContentFormat.Multipart, ApiContentFormat.Form, ApiContentFormat.JsonLines, ApiContentFormat.JsonTextSequence,
        ApiContentFormat.Text, ApiContentFormat.Stream,
    ];

    private static readonly ApiContentFormat[] ResponseOrder =
    [
        ApiContentFormat.Json, ApiContentFormat.EventStream, ApiContentFormat.JsonLines, ApiContentFormat.JsonTextSequence, ApiContentFormat.Text, ApiContentFormat.Stream,
    ];

    /// <summary>A request body: JSON, else a form, else a sequence, else a text, else bytes.</summary>
    public IReadOnlyList<ContentChoice> OfRequest(IReadOnlyList<MediaType> content) =>
        Of(content, RequestOrder, format => format == ApiContentFormat.EventStream ? ApiContentFormat.Stream : format);

    /// <summary>A response body: JSON, else a sequence, else a text, else bytes; nobody answers with a form.</summary>
    public IReadOnlyList<ContentChoice> OfResponse(IReadOnlyList<MediaType> content) =>
        Of(content, ResponseOrder, format => format is ApiContentFormat.Form or ApiContentFormat.Multipart ? ApiContentFormat.Stream : format);

    private List<ContentChoice> Of(IReadOnlyList<MediaType> content, ApiContentFormat[] order, Func<ApiContentFormat, ApiContentFormat> formatIn)
    {
        var groups = MediaTypeRange.Resolve(content, media => MediaTypeFormat.IsBytes(media, types))
            .Select(media => (Media: media, Format: formatIn(MediaTypeFormat.Of(media, types))))
            .OrderBy(one => Array.IndexOf(order, one.Format))
            .ThenBy(one => JsonMediaType.EssenceOf(one.Media) != "application/json");
        var choices = new List<ContentChoice>();
        foreach (var (media, format) in groups)
        {
            Add(choices, media, format);
        }

        return choices;
    }

    private void Add(List<ContentChoice> choices, MediaType media, ApiContentFormat format)
    {
        var same = choices.FindIndex(choice => choice.Format == format && (format is ApiContentFormat.Text or ApiContentFormat.Stream || SayTheSame(choice.Media[0], media)));
        if (same >= 0)
        {
            choices[same] = choices[same] with { Media = [.. choices[same].Media, media] };
            return;
        }

        var choice = new ContentChoice(format, [media]);
        var other = choice.IsSequence || IsTextOfItsOwn(media, format) || IsFile(media, format) || HoldsFiles(media, format) ? -1 : choices.FindIndex(other => !other.IsSequence && media.Schema is not null && SayTheSame(other.Media[0], media));
        if (other < 0)
        {
            choices.Add(choice);
        }
    }

    /// <summary>A form in parts has files where JSON has texts: what it holds is not the same in another notation.</summary>
    private bool HoldsFiles(MediaType media, ApiContentFormat format) =>
        format == ApiContentFormat.Multipart && media.Schema is { } form && types.Forms.HoldsFiles(form);

    /// <summary>A picture is described as a text, or as bytes, and no text is a picture in another notation. XML is one.</summary>
    private bool IsFile(MediaType media, ApiContentFormat format) =>
        format == ApiContentFormat.Stream && !ContentBuilder.HasShape(media) && media.Schema is { } schema && TypeCollector.TypeIn(types.Resolved(schema)) == "string";

    /// <summary>
    /// A table or a page is described as a text, and a text in JSON is not that text in another notation. A plain text is: that is how
    /// servers send it that also put it in quotes.
    /// </summary>
    private bool IsTextOfItsOwn(MediaType media, ApiContentFormat format) =>
        format == ApiContentFormat.Text && JsonMediaType.EssenceOf(media) is not ("text/plain" or "text/*") && media.Schema is { } schema && TypeCollector.TypeIn(types.Resolved(schema)) == "string";

    /// <summary>By one schema, or by the same words.</summary>
    private bool SayTheSame(MediaType one, MediaType other) => (one.ItemSchema ?? one.Schema, other.ItemSchema ?? other.Schema) switch
    {
        (null, null) => true,
        ({ } left, { } right) => types.KeyOf(left) == types.KeyOf(right) || YamlComparer.AreSame(left.Node, right.Node),
        _ => false,
    };
}
