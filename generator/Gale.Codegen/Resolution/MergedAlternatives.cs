using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>The alternatives of several schemas together.</summary>
internal static class MergedAlternatives
{
    /// <summary>The alternatives of which a value must be one, and those of which it must be one too.</summary>
    public static (IReadOnlyList<Schema> OneOf, IReadOnlyList<Schema> AnyOf) Of(IReadOnlyList<Schema> all)
    {
        var (oneOf, anyOf) = (ListsOf(all, schema => schema.OneOf), ListsOf(all, schema => schema.AnyOf));
        IReadOnlyList<IReadOnlyList<Schema>> choices = [.. oneOf.Concat(anyOf).Where(AlternativeSpreader.SayMore)];
        if (choices.Count > 2)
        {
            return (choices[0], [EachOf(all[0], [.. choices.Skip(1)])]);
        }

        return (oneOf.Count, anyOf.Count) switch
        {
            (0, > 1) => (anyOf[1], anyOf[0]),
            ( > 1, 0) => (oneOf[0], oneOf[1]),
            _ => (oneOf.FirstOrDefault() ?? [], anyOf.FirstOrDefault() ?? []),
        };
    }

    /// <summary>Several choices as the only alternative: a value is one of each.</summary>
    private static Schema EachOf(Schema own, IReadOnlyList<IReadOnlyList<Schema>> choices)
    {
        var pointer = own.Pointer.Append("anyOf");
        var nothing = new YamlMapping([], own.Place);
        return new Schema(nothing, pointer)
        {
            AllOf = [.. choices.Select((choice, index) => new Schema(nothing, pointer.Append("allOf").Append(index)) { OneOf = choice })],
        };
    }

    /// <summary>Those first that say more than which members must come together; two parts may have the same one.</summary>
    private static IReadOnlyList<IReadOnlyList<Schema>> ListsOf(IEnumerable<Schema> all, Func<Schema, IReadOnlyList<Schema>> select)
    {
        var lists = new List<IReadOnlyList<Schema>>();
        foreach (var list in all.Select(select).Where(list => list.Count > 0).OrderBy(list => !AlternativeSpreader.SayMore(list)))
        {
            if (!lists.Exists(known => known.SequenceEqual(list)))
            {
                lists.Add(list);
            }
        }

        return lists;
    }
}
