using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// Tells schemas that are written as they were, down to the last word, and lead nowhere else: most of any document, and nothing to
/// compare. Where two documents are of different versions the same words may mean different things.
/// </summary>
internal static class UnchangedSchema
{
    private static readonly HashSet<string> LeadingElsewhere = new(StringComparer.Ordinal) { "$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "discriminator" };

    /// <summary>A schema that no document writes, put together of several, has nothing in it to go by.</summary>
    public static bool Is(Schema was, Schema now) =>
        was.Node is YamlMapping { Entries.Count: > 0 } before && now.Node is YamlMapping after && AreSame(before, after, 0);

    private static bool AreSame(YamlNode was, YamlNode now, int depth)
    {
        const int Deepest = 20;
        return (was, now) switch
        {
            _ when depth > Deepest => false,
            (YamlScalar one, YamlScalar other) => one.Text == other.Text && one.IsPlain == other.IsPlain,
            (YamlMapping one, YamlMapping other) => AreSame(one.Entries, other.Entries, depth),
            (YamlSequence one, YamlSequence other) => AreSame(one.Items, other.Items, depth),
            _ => false,
        };
    }

    private static bool AreSame(IReadOnlyList<YamlEntry> was, IReadOnlyList<YamlEntry> now, int depth)
    {
        if (was.Count != now.Count)
        {
            return false;
        }

        for (var index = 0; index < was.Count; index++)
        {
            var (one, other) = (was[index], now[index]);
            if (one.Key.Text != other.Key.Text || LeadingElsewhere.Contains(one.Key.Text) || !AreSame(one.Value, other.Value, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(IReadOnlyList<YamlNode> was, IReadOnlyList<YamlNode> now, int depth)
    {
        if (was.Count != now.Count)
        {
            return false;
        }

        for (var index = 0; index < was.Count; index++)
        {
            if (!AreSame(was[index], now[index], depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
