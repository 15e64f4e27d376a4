using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>What is in the values of two schemas, apart from what has a name: items, further members.</summary>
internal static class SchemaParts
{
    /// <summary>Those that both have.</summary>
    public static IEnumerable<(Schema Was, Schema Now)> Between(Schema was, Schema now)
    {
        if (was.Items is { } item && now.Items is { } items)
        {
            yield return (item, items);
        }

        if (FurtherOf(was) is { } other && FurtherOf(now) is { } others)
        {
            yield return (other, others);
        }
        else if (was.PatternProperties.Count == 0 != (now.PatternProperties.Count == 0) && FurtherContent.Of(was) is { } content && FurtherContent.Of(now) is { } contents)
        {
            // Names that fit a pattern in the place of any, or the other way round: the members are the same.
            yield return (content, contents);
        }

        for (var index = 0; index < Math.Min(was.PrefixItems.Count, now.PrefixItems.Count); index++)
        {
            yield return (was.PrefixItems[index], now.PrefixItems[index]);
        }

        foreach (var pattern in was.PatternProperties)
        {
            if (now.PatternProperties.FirstOrDefault(same => same.Name == pattern.Name) is { } same)
            {
                yield return (pattern.Schema, same.Schema);
            }
        }
    }

    private static Schema? FurtherOf(Schema schema) => schema.AdditionalProperties is { Boolean: null } further ? further : null;
}
