using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// What a schema is once it is set aside how it is written: null as a keyword, a type or an alternative, a reference with words
/// beside it, one schema as the only alternative.
/// </summary>
/// <param name="Target">What it is.</param>
/// <param name="TakesNull">Whether null is one of its values.</param>
/// <param name="Sites">What is written on the way to it, nearest first.</param>
internal sealed record SchemaView(ResolvedSchema Target, bool TakesNull, IReadOnlyList<Schema> Sites)
{
    /// <summary>No document nests more alternatives of one alternative.</summary>
    private const int DeepestAlternative = 20;

    public static SchemaView Of(Schema schema, SchemaTable table) => Of(schema, table, 0);

    /// <summary>Whether a schema is null and nothing else.</summary>
    public static bool IsNull(Schema schema) =>
        (schema.Types.Count == 1 && schema.Types[0] == "null") || schema.Const is YamlScalar { IsNull: true } || (schema.Enum is { Count: 1 } values && MergedNull.IsNull(values[0]));

    /// <summary>Of a vocabulary: whether other texts are allowed too.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it lists its values.</summary>
    public bool IsVocabulary => Target.Schema.Enum is not null || Target.Schema.Const is not null;

    public bool IsReadOnly => Target.Schema.ReadOnly || IsSaid(static site => site.ReadOnly);

    public bool IsWriteOnly => Target.Schema.WriteOnly || IsSaid(static site => site.WriteOnly);

    public bool IsDeprecated => Target.Schema.Deprecated || IsSaid(static site => site.Deprecated);

    private bool IsSaid(Func<Schema, bool> word)
    {
        for (var index = 0; index < Sites.Count; index++)
        {
            if (word(Sites[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static SchemaView Of(Schema schema, SchemaTable table, int depth)
    {
        var use = table.Resolve(schema);
        var target = use.Target.Schema;
        var takesNull = TakesNullIn(use);
        if (target is { OneOf.Count: 0, AnyOf.Count: 0 })
        {
            return new SchemaView(use.Target, takesNull, use.Sites);
        }

        if (Vocabulary.Of(use.Target, table) is { } words)
        {
            var takesNullToo = takesNull || (use.TakesNull != false && words.TakesNull);
            return new SchemaView(words.Target, takesNullToo, words.Target.Key == use.Target.Key ? use.Sites : [.. use.Sites, target]) { IsOpen = words.IsOpen };
        }

        IReadOnlyList<Schema> alternatives = [.. target.OneOf.Concat(target.AnyOf)];
        IReadOnlyList<Schema> others = [.. alternatives.Where(alternative => !IsNull(table.Resolve(alternative).Target.Schema))];
        if (others.Count == 1 && target.Properties.Count == 0 && target.Alternative is null && depth < DeepestAlternative)
        {
            var only = Of(others[0], table, depth + 1);
            return only with { TakesNull = takesNull || (use.TakesNull != false && (only.TakesNull || others.Count < alternatives.Count)), Sites = [.. use.Sites, target, .. only.Sites] };
        }

        return new SchemaView(use.Target, takesNull || (use.TakesNull != false && (others.Count < alternatives.Count || others.Any(alternative => TakesNullIn(table.Resolve(alternative))))), use.Sites);
    }

    /// <summary>Whether null is a value where a schema is used, whatever it is a choice of.</summary>
    private static bool TakesNullIn(SchemaUse use) =>
        use.TakesNull ?? (use.IsNullable || (use.Target.Schema is { Types.Count: 0, Enum: { } values } && values.Any(MergedNull.IsNull)));
}
