using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Says in a message what was found.</summary>
internal static class NodeDescription
{
    /// <summary>A message is one line: longer texts are cut.</summary>
    private const int LongestText = 40;

    public static string Of(YamlNode node) => node switch
    {
        YamlMapping => "an object",
        YamlSequence => "a list",
        YamlScalar { IsNull: true } => "nothing (null)",
        YamlScalar { IsBoolean: true } scalar => scalar.Text,
        YamlScalar { IsNumber: true } scalar => $"the number {Cut(scalar.Text)}",
        YamlScalar scalar => $"the text '{Cut(scalar.Text)}'",
        _ => "a value",
    };

    /// <summary>The first line of a text, or as much of it as a message bears.</summary>
    public static string Cut(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        var length = Math.Min(end < 0 ? text.Length : end, LongestText);
        return length == text.Length ? text : text.Substring(0, length) + "…";
    }
}
