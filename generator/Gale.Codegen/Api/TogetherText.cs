using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Says in words which members must come together: <c>dependentRequired</c>, and the lists under <c>dependencies</c> of older drafts.</summary>
internal static class TogetherText
{
    /// <summary>Longer lists help nobody in a tooltip.</summary>
    private const int MostSentences = 10;

    public static string? Of(Schema schema)
    {
        var (required, dependencies) = (EntriesIn(schema, "dependentRequired"), EntriesIn(schema, "dependencies"));
        if (required.Count + dependencies.Count == 0)
        {
            return null;
        }

        var sentences = required.Concat(dependencies)
            .Select(SentenceFor)
            .OfType<string>()
            .ToList();
        return sentences.Count is 0 or > MostSentences ? null : string.Join(" ", sentences);
    }

    private static IReadOnlyList<YamlEntry> EntriesIn(Schema schema, string keyword) =>
        schema.Node is YamlMapping words && words.TryGet(keyword, out var entry) && entry.Value is YamlMapping dependent ? dependent.Entries : [];

    private static string? SentenceFor(YamlEntry entry)
    {
        var names = (entry.Value as YamlSequence)?.Items.OfType<YamlScalar>().Select(name => $"`{name.Text}`").ToList() ?? [];
        return names.Count == 0 ? null : $"With `{entry.Key.Text}` there must be {string.Join(" and ", names)}.";
    }
}
