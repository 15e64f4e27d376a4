using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What AutoRest's <c>x-ms-enum</c> says of a vocabulary.</summary>
internal static class MicrosoftEnum
{
    public const string Extension = "x-ms-enum";

    /// <summary>What the vocabulary is called.</summary>
    public static YamlNode? NameIn(Schema schema) => FieldOf(schema.Extension(Extension), "name");

    /// <summary>
    /// Whether the values are only those known so far, and any other text may be sent too. Where it says no, what is read may be
    /// newer all the same.
    /// </summary>
    public static bool IsOpen(Schema schema) => FieldOf(schema.Extension(Extension), "modelAsString") is YamlScalar { IsBoolean: true, IsTrue: true };

    /// <summary>What it says of a value.</summary>
    public static YamlNode? FieldOf(ListedValue value, string field) =>
        FieldOf(value.Schema.Extension(Extension), "values") is YamlSequence values
            ? FieldOf(values.Items.FirstOrDefault(item => FieldOf(item, "value") is YamlScalar { IsNull: false } scalar && scalar.Text == value.Text), field)
            : null;

    private static YamlNode? FieldOf(YamlNode? node, string name) =>
        node is YamlMapping mapping && mapping.TryGet(name, out var entry) ? entry.Value : null;
}
