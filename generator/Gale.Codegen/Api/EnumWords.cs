using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What a document says of the single values of a vocabulary: JSON Schema's own words, and the extensions that are in use.</summary>
internal static class EnumWords
{
    /// <summary>Of OpenAPI Generator, NSwag and others: lists in the order of the values, or maps by value. The first that says something counts.</summary>
    private static readonly string[] Names = ["x-enum-varnames", "x-enumNames", "x-enum-names"];

    private static readonly string[] Descriptions = ["x-enum-descriptions", "x-enumDescriptions"];

    /// <summary>
    /// The name of a value: that of an alternative which is there for the value alone goes before the lists of names, and its title
    /// behind them.
    /// </summary>
    public static ApiAskedName? NameOf(ListedValue value)
    {
        if (!SaysSomething(value))
        {
            return null;
        }

        var key = SourceKey.Of(value.Schema);
        return (value.IsAlternative ? AskedNames.Of(value.Schema) : null)
            ?? Names.Select(extension => AskedNames.Words(At(value, extension), $"{key}/{extension}")).FirstOrDefault(name => name is not null)
            ?? AskedNames.Words(MicrosoftEnum.FieldOf(value, "name"), $"{key}/{MicrosoftEnum.Extension}")
            ?? (value.IsAlternative && value.Schema.Title is { Length: > 0 } title ? new ApiAskedName($"{key}/title", "title", title, IsExact: false) : null);
    }

    /// <summary>The description of a value, from the same places.</summary>
    public static string? DescriptionOf(ListedValue value) => !SaysSomething(value) ? null
        : Descriptions.Select(extension => TextOf(At(value, extension))).FirstOrDefault(text => text is not null)
        ?? TextOf(MicrosoftEnum.FieldOf(value, "description"))
        ?? (value.IsAlternative ? value.Schema.Description : null);

    /// <summary>Whether an alternative that is the value alone is deprecated.</summary>
    public static bool IsDeprecated(ListedValue value) => value is { IsAlternative: true, Schema.Deprecated: true };

    /// <summary>Most schemas only list their values.</summary>
    private static bool SaysSomething(ListedValue value) => value.IsAlternative || value.Schema.HasExtensions;

    private static YamlNode? At(ListedValue value, string extension) => value.Schema.Extension(extension) switch
    {
        YamlSequence sequence => sequence.Items.ElementAtOrDefault(value.Index),
        YamlMapping mapping when mapping.TryGet(value.Text, out var entry) => entry.Value,
        _ => null,
    };

    private static string? TextOf(YamlNode? node) => node is YamlScalar { IsNull: false, Text.Length: > 0 } scalar ? scalar.Text : null;
}
