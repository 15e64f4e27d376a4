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
        was.Node is YamlMapping { Entries.Count: > 0 } && YamlComparer.AreSame(was.Node, now.Node) && !LeadsElsewhere(now.Node);

    /// <summary>Reading has bounded how deep a document is, and how much its aliases make of it.</summary>
    private static bool LeadsElsewhere(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Any(entry => LeadingElsewhere.Contains(entry.Key.Text) || LeadsElsewhere(entry.Value)),
        YamlSequence sequence => sequence.Items.Any(LeadsElsewhere),
        _ => false,
    };
}
