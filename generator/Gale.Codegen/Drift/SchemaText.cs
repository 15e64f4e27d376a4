using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Parts of a schema as messages show them.</summary>
internal static class SchemaText
{
    /// <summary>Longer values are cut.</summary>
    private const int Longest = 60;

    /// <summary>And no more than these.</summary>
    private const int MostValues = 5;

    /// <summary>The types without null; <c>any</c> where none is said.</summary>
    public static string OfTypes(IReadOnlyList<string> types) => types.Count == 0 ? "any" : string.Join(" or ", types);

    public static string Of(YamlNode? node) => node switch
    {
        null => "",
        YamlScalar scalar => Cut(scalar.Text),
        YamlSequence sequence => Cut($"[{string.Join(", ", sequence.Items.Select(Of))}]"),
        YamlMapping mapping => Cut($"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Of(entry.Value)}"))}}}"),
        _ => "",
    };

    /// <summary>What an alternative is called: the component, its title, the values that it lists, else its types.</summary>
    public static string OfAlternative(Schema schema) =>
        schema.Reference is { } reference ? reference.Target.Substring(reference.Target.LastIndexOf('/') + 1)
        : schema.Title is { } title ? title
        : (schema.Enum ?? (schema.Const is { } constant ? [constant] : null)) is { Count: > 0 } values ? OfValues(values)
        : OfTypes(schema.Types);

    /// <summary>Some values of many.</summary>
    public static string OfValues(IReadOnlyList<YamlNode> values) => OfNames([.. values.Take(MostValues + 1).Select(Of)]);

    public static string OfNames(IReadOnlyList<string> names) => string.Join(", ", names.Take(MostValues)) + (names.Count > MostValues ? ", …" : "");

    /// <summary>Its types, and the values that it lists.</summary>
    public static string OfView(SchemaView view) => view.Target.Schema switch
    {
        { Enum: { } values } => OfValues(values) + (view.IsOpen ? " or any other" : ""),
        { Const: { } value } => Of(value) + (view.IsOpen ? " or any other" : ""),
        var schema => view.Target.ComponentName ?? OfTypes([.. schema.Types.Where(type => type != "null")]),
    };

    private static string Cut(string text) => text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
}
