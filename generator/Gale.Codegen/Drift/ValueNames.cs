using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>What a document calls the single values of a vocabulary in code: in lists beside them, or at the alternative that is such a value.</summary>
internal static class ValueNames
{
    /// <summary>A list of names in the order of the values, as several generators know it.</summary>
    public const string List = "x-enum-varnames";

    private const string OfMicrosoft = "x-ms-enum";

    private static readonly string[] Lists = [List, "x-enumNames", "x-enum-names"];

    private static readonly HashSet<string> All = new(Lists.Append(OfMicrosoft), StringComparer.Ordinal);

    /// <summary>Whether a schema has names for its values.</summary>
    public static bool AreIn(Schema schema) => Keyword.IsAnyIn(schema, All);

    /// <summary>Whether a keyword has such names, in the order of the values.</summary>
    public static bool IsList(string keyword) => Lists.Contains(keyword);

    /// <summary>The name of a value; <see langword="null"/> where there is none but the value itself.</summary>
    public static YamlScalar? Of(ListedValue value) =>
        (value.IsAlternative ? CSharpNames.Of(value.Schema) : null)
        ?? Lists.Select(list => At(value.Schema.Extension(list), value)).FirstOrDefault(name => name is not null)
        ?? InMicrosofts(value.Schema.Extension(OfMicrosoft), value.Text)
        ?? (value.IsAlternative ? Said(Keyword.ValueOf(value.Schema, "title")) : null);

    /// <summary>What AutoRest's word calls the vocabulary itself.</summary>
    public static YamlScalar? OfVocabulary(Schema schema) => Said(FieldOf(schema.Extension(OfMicrosoft), "name"));

    private static YamlScalar? At(YamlNode? names, ListedValue value) => names switch
    {
        YamlSequence list => Said(list.Items.ElementAtOrDefault(value.Index)),
        YamlMapping map when map.TryGet(value.Text, out var entry) => Said(entry.Value),
        _ => null,
    };

    private static YamlScalar? InMicrosofts(YamlNode? words, string value) =>
        (FieldOf(words, "values") as YamlSequence)?.Items.Where(item => FieldOf(item, "value") is YamlScalar scalar && scalar.Text == value).Select(item => Said(FieldOf(item, "name"))).FirstOrDefault();

    private static YamlNode? FieldOf(YamlNode? node, string name) => node is YamlMapping mapping && mapping.TryGet(name, out var entry) ? entry.Value : null;

    private static YamlScalar? Said(YamlNode? node) => node is YamlScalar { IsNull: false, Text.Length: > 0 } scalar ? scalar : null;
}
