using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>The values that every one of several schemas allows which name some.</summary>
/// <param name="Enum">The values; those of the first schema where they have none in common.</param>
/// <param name="Const">The value, where a schema names only one.</param>
/// <param name="AreNone">Whether they have none in common.</param>
/// <param name="Extensions">What a schema says of these values that names them all and no other.</param>
internal sealed record MergedValues(IReadOnlyList<YamlNode>? Enum, YamlNode? Const, bool AreNone, IEnumerable<YamlEntry> Extensions)
{
    /// <summary><see langword="null"/> where no schema names any.</summary>
    /// <param name="all">The schemas.</param>
    /// <param name="takesNull">Whether null may be one of the values.</param>
    public static MergedValues? Of(IReadOnlyList<Schema> all, bool takesNull)
    {
        var said = all.Where(schema => schema.Enum is not null || schema.Const is not null).ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var shared = said.Select(schema => ListedBy(schema)!).Aggregate((one, other) => [.. one.Where(value => other.Any(same => AreEqual(value, same)))]);
        var values = shared.Count > 0 ? WithNull(shared, takesNull) : ListedBy(said[0])!;
        var extensions = said.Where(schema => ListedBy(schema)!.Count == values.Count).SelectMany(schema => schema.Extensions).Where(extension => IsAboutValues(extension.Key.Text));
        return values.Count == 1 && said.Exists(schema => schema.Enum is null)
            ? new MergedValues(null, values[0], shared.Count == 0, extensions)
            : new MergedValues(values, null, shared.Count == 0, extensions);
    }

    /// <summary>Whether an extension speaks of the values of a vocabulary.</summary>
    public static bool IsAboutValues(string extension) => extension.StartsWith("x-enum", StringComparison.Ordinal) || extension == "x-ms-enum";

    private static IReadOnlyList<YamlNode> WithNull(IReadOnlyList<YamlNode> values, bool takesNull) =>
        takesNull || values.All(MergedNull.IsNull) ? values : [.. values.Where(value => !MergedNull.IsNull(value))];

    /// <summary>The values that a schema allows which names some; <see langword="null"/> for any other.</summary>
    public static IReadOnlyList<YamlNode>? ListedBy(Schema schema) => (schema.Enum, schema.Const) switch
    {
        ({ } values, { } only) when !Contradict(schema) => [.. values.Where(value => AreEqual(value, only))],
        ({ } values, _) => values,
        (null, { } only) => [only],
        _ => null,
    };

    /// <summary>Whether a value cannot be both one of <c>enum</c> and <c>const</c>, as it has to be (JSON Schema 2020-12, Validation, 6.1.2 and 6.1.3).</summary>
    public static bool Contradict(Schema schema) => schema is { Enum: { } values, Const: { } only } && !values.Any(value => AreEqual(value, only));

    /// <summary>Whether two values are one, as far as a document tells without its types.</summary>
    /// <remarks>Lists and objects are compared by nobody: where one is among the values, it stays.</remarks>
    public static bool AreEqual(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalar left, YamlScalar right) => left.IsNull ? right.IsNull : !right.IsNull && left.Text == right.Text,
        _ => one.GetType() == other.GetType(),
    };
}
