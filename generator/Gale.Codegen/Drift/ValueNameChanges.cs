using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares what the values of an enum are called in code, where the document says so: the wire has the same value still.</summary>
internal static class ValueNameChanges
{
    private static readonly string[] Lists = ["x-enum-varnames", "x-enumNames", "x-enum-names"];

    private static readonly HashSet<string> All = new(Lists.Append("x-ms-enum"), StringComparer.Ordinal);

    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
        was.Enum is { } before && now.Enum is { } after && (Keyword.IsAnyIn(was, All) || Keyword.IsAnyIn(now, All)) ? Each(was, before, now, after) : [];

    private static IEnumerable<SchemaChange> Each(Schema was, IReadOnlyList<YamlNode> before, Schema now, IReadOnlyList<YamlNode> after)
    {
        for (var index = 0; index < after.Count; index++)
        {
            if (after[index] is not YamlScalar { IsNull: false } value || IndexOf(before, value.Text) is not (>= 0 and var old))
            {
                continue;
            }

            var (name, called) = (NameOf(was, old, value.Text), NameOf(now, index, value.Text));
            var (one, other) = (name?.Text ?? value.Text, called?.Text ?? value.Text);
            if (CSharpNames.Letters(one) != CSharpNames.Letters(other))
            {
                yield return new(SchemaChangeKind.ValueRenamed, Variance.None, value.Text, one, other, (name ?? before[old]).Place, (called ?? value).Place);
            }
        }
    }

    private static int IndexOf(IReadOnlyList<YamlNode> values, string text) =>
        values.Select((value, index) => (value, index)).Where(one => one.value is YamlScalar scalar && scalar.Text == text).Select(one => one.index).DefaultIfEmpty(-1).First();

    private static YamlScalar? NameOf(Schema schema, int index, string value) =>
        Lists.Select(list => At(schema.Extension(list), index, value)).FirstOrDefault(name => name is not null) ?? OfMicrosoft(schema.Extension("x-ms-enum"), value);

    private static YamlScalar? At(YamlNode? names, int index, string value) => names switch
    {
        YamlSequence list => Said(list.Items.ElementAtOrDefault(index)),
        YamlMapping map when map.TryGet(value, out var entry) => Said(entry.Value),
        _ => null,
    };

    private static YamlScalar? OfMicrosoft(YamlNode? words, string value) =>
        (FieldOf(words, "values") as YamlSequence)?.Items.Where(item => FieldOf(item, "value") is YamlScalar scalar && scalar.Text == value).Select(item => Said(FieldOf(item, "name"))).FirstOrDefault();

    private static YamlNode? FieldOf(YamlNode? node, string name) => node is YamlMapping mapping && mapping.TryGet(name, out var entry) ? entry.Value : null;

    private static YamlScalar? Said(YamlNode? node) => node is YamlScalar { IsNull: false, Text.Length: > 0 } scalar ? scalar : null;
}
