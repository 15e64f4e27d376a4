using System.Text.Json.Nodes;
using Gale.Codegen.Properties.Tests.Documents;

namespace Gale.Codegen.Properties.Tests.Faults;

/// <summary>A few operations of a document and what they lead to: as odd as the whole, and much faster to compile.</summary>
internal static class Excerpt
{
    public static JsonNode Of(JsonNode document, int start, int count)
    {
        var excerpt = document.DeepClone();
        if (excerpt["paths"] is JsonObject paths && paths.Count > count)
        {
            var kept = paths.Select(path => path.Key).Concat(paths.Select(path => path.Key)).Skip(start % paths.Count).Take(count).ToHashSet(StringComparer.Ordinal);
            RemoveOthers(paths, kept);
        }

        foreach (var word in new[] { "components", "definitions" })
        {
            RemoveUnreached(excerpt, word);
        }

        return excerpt;
    }

    private static void RemoveUnreached(JsonNode excerpt, string word)
    {
        var schemas = word == "components" ? excerpt[word]?["schemas"] as JsonObject : excerpt[word] as JsonObject;
        if (schemas is null)
        {
            return;
        }

        var reached = new HashSet<string>(StringComparer.Ordinal);
        var documented = new DocumentedSchemas(excerpt);
        foreach (var part in excerpt.AsObject().Where(part => part.Key != word && part.Value is not null))
        {
            documented.Collect(part.Value!, reached);
        }

        RemoveOthers(schemas, reached);
    }

    private static void RemoveOthers(JsonObject members, IReadOnlySet<string> kept)
    {
        foreach (var name in members.Select(member => member.Key).Where(name => !kept.Contains(name)).ToList())
        {
            members.Remove(name);
        }
    }
}
