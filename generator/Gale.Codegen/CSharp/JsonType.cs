using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The media type of a JSON body, where it is not the one that the runtime takes for granted.</summary>
internal static class JsonType
{
    /// <summary>A range of types that is read or written as JSON is just that.</summary>
    public static Literal? Of(ApiContent content)
    {
        var mediaType = content.MediaTypes[0].Trim();
        return mediaType.Contains('*') || string.Equals(mediaType, "application/json", StringComparison.OrdinalIgnoreCase) ? null : Literal.Text(mediaType);
    }
}
