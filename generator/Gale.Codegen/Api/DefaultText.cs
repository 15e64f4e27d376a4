using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>
/// Says in words what an absent value means. It is the server's to apply: what a caller does not set is not sent, and what was not
/// received is not there.
/// </summary>
internal static class DefaultText
{
    /// <summary>A description with the default in a paragraph of its own, which the limits may have begun.</summary>
    /// <param name="description">What is said of the value.</param>
    /// <param name="value">The default; any JSON, for documents have any.</param>
    public static string? With(string? description, YamlNode? value) => (description, value is null ? null : ExampleText.Of(value)) switch
    {
        (var text, null) => text,
        (null or "", var json) => $"Default: `{json}`.",
        (var text, var json) => $"{text.TrimEnd()}\n\nDefault: `{json}`.",
    };
}
