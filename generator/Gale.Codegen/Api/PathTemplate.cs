using System.Text;

namespace Gale.Codegen.Api;

/// <summary>Path templates (OpenAPI 3.1, 4.8.8): names in braces.</summary>
internal static class PathTemplate
{
    /// <summary>The template with every brace that belongs to no name percent-encoded, as it travels.</summary>
    public static string Regular(string template)
    {
        var regular = new StringBuilder(template.Length);
        for (var at = 0; at < template.Length; at++)
        {
            if (NameAt(template, at) is { } name)
            {
                regular.Append('{').Append(name).Append('}');
                at += name.Length + 1;
            }
            else
            {
                regular.Append(template[at] switch { '{' => "%7B", '}' => "%7D", var other => other.ToString() });
            }
        }

        return regular.ToString();
    }

    /// <summary>The names of a template, in its order; one that stands twice is there twice. Other braces are none.</summary>
    public static IReadOnlyList<string> NamesIn(string template) =>
        [.. Enumerable.Range(0, template.Length).Select(open => NameAt(template, open)).OfType<string>()];

    private static string? NameAt(string template, int open)
    {
        var close = template[open] == '{' ? template.IndexOfAny(['{', '}'], open + 1) : -1;
        return close > open + 1 && template[close] == '}' ? template.Substring(open + 1, close - open - 1) : null;
    }
}
