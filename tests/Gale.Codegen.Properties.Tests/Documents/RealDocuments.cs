using System.Text.Json.Nodes;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>The documents of this repository, and those of public APIs where they lie beside it in <c>shared/specs</c>.</summary>
internal static class RealDocuments
{
    /// <summary>Their paths from the root of the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { "spec", "../shared/specs" }
            .Select(folder => Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(Directory.GetFiles)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".json")
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal),
    ];

    public static string Text(string document) => File.ReadAllText(Path.Combine(Repository.Root, document));

    public static JsonNode Read(string document) => YamlText.Parse(Text(document));
}
