using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>YAML as JSON, read by the library's own document model and by nothing of the generator.</summary>
internal static class YamlText
{
    public static JsonNode Parse(string text)
    {
        if (text.AsSpan().TrimStart() is ['{', ..])
        {
            return JsonNode.Parse(text)!;
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return NodeOf(stream.Documents[0].RootNode)!;
    }

    private static JsonNode? NodeOf(YamlNode node) => node switch
    {
        YamlMappingNode members => new JsonObject(members.Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, NodeOf(member.Value)))),
        YamlSequenceNode items => new JsonArray([.. items.Children.Select(NodeOf)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var plain } => Plain(plain!),
        YamlScalarNode { Value: var text } => JsonValue.Create(text),
        _ => null,
    };

    /// <summary>YAML 1.2, core schema.</summary>
    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => JsonValue.Create(integer),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
