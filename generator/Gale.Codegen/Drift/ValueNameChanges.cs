using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares what the values of an enum are called in code, where the document says so: the wire has the same value still.</summary>
internal static class ValueNameChanges
{
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
        was.Enum is not null && now.Enum is not null && (ValueNames.AreIn(was) || ValueNames.AreIn(now)) ? Each(ListedValue.Of(was), ListedValue.Of(now)) : [];

    private static IEnumerable<SchemaChange> Each(IReadOnlyList<ListedValue> before, IReadOnlyList<ListedValue> after)
    {
        var known = before.Where(IsText).GroupBy(value => value.Text).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var value in after.Where(value => IsText(value) && known.ContainsKey(value.Text)))
        {
            var old = known[value.Text];
            var (name, called) = (ValueNames.Of(old), ValueNames.Of(value));
            var (one, other) = (name?.Text ?? value.Text, called?.Text ?? value.Text);
            if (CSharpNames.Letters(one) != CSharpNames.Letters(other))
            {
                yield return new(SchemaChangeKind.ValueRenamed, Variance.None, value.Text, one, other, (name ?? old.Node).Place, (called ?? value.Node).Place);
            }
        }
    }

    private static bool IsText(ListedValue value) => value is { IsNull: false, Node: Yaml.YamlScalar };
}
