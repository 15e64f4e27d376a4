using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// The media type that a body is sent as, or asked for: as the document writes it, or what is nearest to that where no header can say it.
/// </summary>
internal static class SendableMediaType
{
    public static string Of(MediaType media, ApiContentFormat format, TypeCollector types)
    {
        if (HttpMediaType.Is(media.Name))
        {
            return media.Name;
        }

        var nearest = HttpMediaType.EssenceIn(media.Name) ?? UsualOf(format);
        types.FormFaults.NoMediaType(media, nearest);
        return nearest;
    }

    /// <summary>A range where there is no usual one: then the caller says what it is.</summary>
    private static string UsualOf(ApiContentFormat format) => format switch
    {
        ApiContentFormat.Json => "application/json",
        ApiContentFormat.JsonTextSequence => "application/json-seq",
        ApiContentFormat.Text => "text/*",
        _ => "*/*",
    };
}
