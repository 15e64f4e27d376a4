namespace Gale.Codegen.Api;

/// <summary>Path templates (OpenAPI 3.1, 4.8.8): names in braces.</summary>
internal static class PathTemplate
{
    /// <summary>The names, in the order of the template, each once.</summary>
    public static IReadOnlyList<string> NamesIn(string template) =>
        [.. template.Split('{').Skip(1).Where(part => part.Contains("}")).Select(part => part.Substring(0, part.IndexOf('}'))).Distinct(StringComparer.Ordinal)];
}
