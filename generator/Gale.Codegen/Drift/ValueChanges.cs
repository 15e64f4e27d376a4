using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares the values that a schema lists.</summary>
internal static class ValueChanges
{
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
        IsOneValue(was, now) || IsOneValue(now, was)
            ? [.. Each(was.Enum ?? [was.Const!], now.Enum ?? [now.Const!], Keyword.PlaceOf(now, now.Enum is null ? "const" : "enum"), now), .. OpenEnded(was, now)]
            : [.. Listed(was, now), .. Constant(was.Const, now.Const, now), .. OpenEnded(was, now)];

    /// <summary>A constant is a list of one value: whichever of the two words a document takes is no change.</summary>
    private static bool IsOneValue(Schema constant, Schema list) => constant is { Const: not null, Enum: null } && list is { Const: null, Enum: not null };

    /// <summary>A list where there was none allows less, none where there was one allows more.</summary>
    private static IEnumerable<SchemaChange> Listed(Schema was, Schema now) => (was.Enum, now.Enum) switch
    {
        (null, { } values) => [new(SchemaChangeKind.ValuesListed, Variance.Narrows, "", "", SchemaText.OfValues(values), was.Place, Keyword.PlaceOf(now, "enum"))],
        ({ } values, null) => [new(SchemaChangeKind.ValuesOpened, Variance.Widens, "", SchemaText.OfValues(values), "", Keyword.PlaceOf(was, "enum"), now.Place)],
        ({ } before, { } after) => Each(before, after, Keyword.PlaceOf(now, "enum"), now),
        _ => [],
    };

    private static IEnumerable<SchemaChange> Each(IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after, Place at, Schema schema)
    {
        var (known, listed) = (TextsOf(before, schema), TextsOf(after, schema));
        var gone = before.Where(value => !IsNull(value) && !IsAmong(value, after, listed, schema)).ToList();
        var added = after.Where(value => !IsNull(value) && !IsAmong(value, before, known, schema)).ToList();
        foreach (var value in gone)
        {
            if (added.FirstOrDefault(other => IsRecased(value, other)) is { } same)
            {
                added.Remove(same);
                yield return new(SchemaChangeKind.ValueRecased, Variance.Replaces, SchemaText.Of(same), SchemaText.Of(value), SchemaText.Of(same), value.Place, same.Place);
            }
            else
            {
                yield return new(SchemaChangeKind.ValueRemoved, Variance.Narrows, SchemaText.Of(value), SchemaText.Of(value), "", value.Place, at);
            }
        }

        foreach (var value in added)
        {
            yield return new(SchemaChangeKind.ValueAdded, Variance.Widens, SchemaText.Of(value), "", SchemaText.Of(value), null, value.Place);
        }
    }

    private static IEnumerable<SchemaChange> Constant(YamlNode? was, YamlNode? now, Schema schema) => (was, now) switch
    {
        (null, { } value) => [new(SchemaChangeKind.ConstantAdded, Variance.Narrows, "", "", SchemaText.Of(value), null, value.Place)],
        ({ } value, null) => [new(SchemaChangeKind.ConstantRemoved, Variance.Widens, "", SchemaText.Of(value), "", value.Place, schema.Place)],
        ({ } before, { } after) when ListedText.Of(before, schema) != ListedText.Of(after, schema) =>
            [new(SchemaChangeKind.ConstantChanged, Variance.Replaces, "", SchemaText.Of(before), SchemaText.Of(after), before.Place, after.Place)],
        _ => [],
    };

    /// <summary><c>x-extensible-enum</c> (Zalando's guidelines): values that a reader must expect to become more.</summary>
    private static IEnumerable<SchemaChange> OpenEnded(Schema was, Schema now) =>
        Keyword.ValueOf(was, OpenEnd.Values) is YamlSequence before && Keyword.ValueOf(now, OpenEnd.Values) is YamlSequence after
            ? Each(before.Items, after.Items, after.Place, now).Select(change => change with
            {
                Kind = change.Kind == SchemaChangeKind.ValueAdded ? SchemaChangeKind.ExpectedValueAdded : SchemaChangeKind.ExpectedValueRemoved,
            })
            : [];

    private static bool IsNull(YamlNode value) => value is YamlScalar { IsNull: true };

    private static bool IsAmong(YamlNode value, IReadOnlyList<YamlNode> values, HashSet<string> texts, Schema schema) =>
        value is YamlScalar ? texts.Contains(ListedText.Of(value, schema)) : values.Any(other => YamlComparer.AreSame(value, other));

    private static HashSet<string> TextsOf(IReadOnlyList<YamlNode> values, Schema schema) => new(values.OfType<YamlScalar>().Select(text => ListedText.Of(text, schema)), StringComparer.Ordinal);

    private static bool IsRecased(YamlNode one, YamlNode other) =>
        one is YamlScalar text && other is YamlScalar same && string.Equals(text.Text, same.Text, StringComparison.OrdinalIgnoreCase);
}
