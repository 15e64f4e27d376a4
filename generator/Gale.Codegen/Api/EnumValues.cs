using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What <c>enum</c> or <c>const</c> of a schema allows.</summary>
/// <param name="Values">The texts, each once; empty where <see cref="AreTexts"/> is false.</param>
/// <param name="AreTexts">Whether every value beside null is a text.</param>
/// <param name="HasNull">Whether null is one of the values.</param>
internal sealed record EnumValues(EquatableArray<ApiEnumValue> Values, bool AreTexts, bool HasNull)
{
    /// <summary><see langword="null"/> where the schema has neither keyword, or nothing but null in it.</summary>
    public static EnumValues? Of(Schema schema)
    {
        var nodes = NodesOf(schema);
        var isString = schema.Types.Contains("string") && schema.Types.All(type => type is "string" or "null");
        var values = nodes.Select((node, index) => (Node: node, Index: index)).Where(value => !IsNull(value.Node)).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var hasNull = values.Count < nodes.Count;
        return values.All(value => IsText(value.Node, isString))
            ? new EnumValues(TextsOf(schema, values), true, hasNull)
            : new EnumValues([], false, hasNull);
    }

    /// <summary>Whether null is all that it allows.</summary>
    public static bool IsNullAlone(Schema schema) => NodesOf(schema) is { Count: > 0 } nodes && nodes.All(IsNull);

    /// <summary>What <c>enum</c> or <c>const</c> lists.</summary>
    public static IReadOnlyList<YamlNode> NodesOf(Schema schema) => schema.Enum ?? (schema.Const is { } @const ? [@const] : []);

    private static bool IsNull(YamlNode node) => node is YamlScalar { IsNull: true };

    /// <summary>YAML takes a plain <c>1</c> for a number; in a schema that says <c>string</c> it stands for the text.</summary>
    private static bool IsText(YamlNode node, bool isString) =>
        node is YamlScalar scalar && (isString || !scalar.IsPlain || !(scalar.IsBoolean || YamlNumber.Is(scalar.Text)));

    private static EquatableArray<ApiEnumValue> TextsOf(Schema schema, IReadOnlyList<(YamlNode Node, int Index)> values)
    {
        var names = schema.Extension("x-enum-varnames");
        var descriptions = schema.Extension("x-enum-descriptions");
        return values
            .GroupBy(value => ((YamlScalar)value.Node).Text, StringComparer.Ordinal)
            .Select(same => new ApiEnumValue(same.Key, TextAt(names, same.Key, same.First().Index), TextAt(descriptions, same.Key, same.First().Index)))
            .ToEquatableArray();
    }

    /// <summary>The extensions are lists in the order of the values, or maps by value.</summary>
    private static string? TextAt(YamlNode? extension, string text, int index) => extension switch
    {
        YamlSequence sequence => (sequence.Items.ElementAtOrDefault(index) as YamlScalar)?.Text,
        YamlMapping mapping when mapping.TryGet(text, out var entry) => (entry.Value as YamlScalar)?.Text,
        _ => null,
    };
}
