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
        var sentences = new[] { "dependentRequired", "dependencies" }
            .Select(keyword => schema.Node is YamlMapping words && words.TryGet(keyword, out var entry) ? entry.Value as YamlMapping : null)
            .SelectMany(dependent => dependent?.Entries ?? [])
            .Select(SentenceFor)
            .OfType<string>()
            .ToList();
        return sentences.Count is 0 or > MostSentences ? null : string.Join(" ", sentences);
    }

    private static string? SentenceFor(YamlEntry entry)
    {
        var names = (entry.Value as YamlSequence)?.Items.OfType<YamlScalar>().Select(name => $"`{name.Text}`").ToList() ?? [];
        return names.Count == 0 ? null : $"With `{entry.Key.Text}` there must be {string.Join(" and ", names)}.";
    }
}
