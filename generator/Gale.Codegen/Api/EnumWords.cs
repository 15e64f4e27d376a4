using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What a document says of the single values of a vocabulary: JSON Schema's own words, and the extensions that are in use.</summary>
internal static class EnumWords
{
    /// <summary>
    /// The name of a value: the title of an alternative, <c>x-enum-varnames</c> (OpenAPI Generator), <c>x-enumNames</c> (NSwag) or
    /// <c>x-ms-enum</c> (AutoRest).
    /// </summary>
    public static string? NameOf(ListedValue value) =>
        TextAt(value, "x-enum-varnames") ?? TextAt(value, "x-enumNames") ?? MicrosoftText(value, "name") ?? (value.IsAlternative ? value.Schema.Title : null);

    /// <summary>The description of a value, from the same places.</summary>
    public static string? DescriptionOf(ListedValue value) =>
        TextAt(value, "x-enum-descriptions") ?? TextAt(value, "x-enumDescriptions") ?? MicrosoftText(value, "description") ?? (value.IsAlternative ? value.Schema.Description : null);

    /// <summary>Whether an alternative that is the value alone is deprecated.</summary>
    public static bool IsDeprecated(ListedValue value) => value is { IsAlternative: true, Schema.Deprecated: true };

    /// <summary>Lists in the order of the values, or maps by value.</summary>
    private static string? TextAt(ListedValue value, string extension) => value.Schema.Extension(extension) switch
    {
        YamlSequence sequence => TextOf(sequence.Items.ElementAtOrDefault(value.Index)),
        YamlMapping mapping when mapping.TryGet(value.Text, out var entry) => TextOf(entry.Value),
        _ => null,
    };

    private static string? MicrosoftText(ListedValue value, string field) =>
        FieldOf(value.Schema.Extension("x-ms-enum"), "values") is YamlSequence values
            ? TextOf(FieldOf(values.Items.FirstOrDefault(item => TextOf(FieldOf(item, "value")) == value.Text), field))
            : null;

    private static YamlNode? FieldOf(YamlNode? node, string name) =>
        node is YamlMapping mapping && mapping.TryGet(name, out var entry) ? entry.Value : null;

    private static string? TextOf(YamlNode? node) => node is YamlScalar { IsNull: false, Text.Length: > 0 } scalar ? scalar.Text : null;
}
