using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>What the alternatives of a schema are, and theirs, where all of them are texts.</summary>
internal sealed class TextAlternatives
{
    private readonly SchemaTable _table;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TextAlternatives(SchemaTable table) => _table = table;

    /// <summary>Those that list their values, each once.</summary>
    public List<ResolvedSchema> Lists { get; } = [];

    /// <summary>Whether one of them is any text.</summary>
    public bool HasText { get; private set; }

    public bool HasNull { get; private set; }

    /// <returns><see langword="null"/> where one of them is no text.</returns>
    public static TextAlternatives? Find(ResolvedSchema target, SchemaTable table)
    {
        var words = new TextAlternatives(table);
        words._seen.Add(target.Key);
        var pending = new Queue<(Schema From, Schema Alternative)>(AlternativesOf(target.Schema));
        while (pending.Count > 0)
        {
            var (from, alternative) = pending.Dequeue();
            var use = table.Resolve(alternative);
            words.HasNull |= use.TakesNull ?? (MergedNull.SaidBy(use.Target.Schema) == true || ListedValue.Of(use.Target.Schema).Any(value => value.IsNull));
            if (!words._seen.Add(use.Target.Key))
            {
                continue;
            }

            if (IsChoice(use.Target.Schema))
            {
                foreach (var inner in AlternativesOf(use.Target.Schema))
                {
                    pending.Enqueue(inner);
                }
            }
            else if (!words.Take(use.Target, from))
            {
                return null;
            }
        }

        return words;
    }

    private static IEnumerable<(Schema From, Schema Alternative)> AlternativesOf(Schema schema) => schema.OneOf.Concat(schema.AnyOf).Select(alternative => (schema, alternative));

    private static bool IsChoice(Schema schema) => schema.OneOf.Count + schema.AnyOf.Count > 0 && schema.Properties.Count == 0 && !ListedValue.AreConstants(schema);

    /// <summary>Whether it is a text, or null.</summary>
    private bool Take(ResolvedSchema target, Schema from)
    {
        var schema = target.Schema;
        var listed = ListedValue.Of(schema).Where(value => !value.IsNull).ToList();
        if (listed.Count > 0)
        {
            Lists.Add(target);
            return listed.TrueForAll(IsText);
        }

        var isText = IsTextAlone(schema.Types.Count > 0 ? schema.Types : from.Types) && schema is { Properties.Count: 0, Items: null, Boolean: null };
        HasText |= isText;
        return isText || SchemaView.IsNull(schema);
    }

    private static bool IsText(ListedValue value) =>
        value.Node is YamlScalar { } text && (IsTextAlone(value.Schema.Types) || (value.Schema.Types.Count == 0 && text is { IsNumber: false, IsBoolean: false }));

    private static bool IsTextAlone(IReadOnlyList<string> types) => types.Contains("string") && types.All(type => type is "string" or "null");
}
