using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Reads what a document says beside the usual of the fields of a form (OpenAPI 3.1, 4.8.15).</summary>
internal static class FormFields
{
    public static IEnumerable<ApiFormField> Of(MediaType media)
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
