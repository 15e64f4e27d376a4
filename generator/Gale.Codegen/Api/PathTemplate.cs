namespace Gale.Codegen.Api;

/// <summary>Path templates (OpenAPI 3.1, 4.8.8): names in braces.</summary>
internal static class PathTemplate
{
    /// <summary>Whether every brace has its counterpart, and no name stands twice.</summary>
    public static bool IsRegular(string template)
    {
        var parts = template.Split('{');
        return parts[0].IndexOf('}') < 0
            && parts.Skip(1).All(part => part.IndexOf('}') > 0 && part.IndexOf('}') == part.LastIndexOf('}'))
            && NamesIn(template).Count == parts.Length - 1;
    }

    /// <summary>The names, in the order of the template, each once.</summary>
    public static IReadOnlyList<string> NamesIn(string template) =>
        [.. template.Split('{').Skip(1).Where(part => part.Contains("}")).Select(part => part.Substring(0, part.IndexOf('}'))).Distinct(StringComparer.Ordinal)];
}
