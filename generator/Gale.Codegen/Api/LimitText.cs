using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Says in words what a schema allows beside its type. Whoever writes the code should know it, whether the client checks it or only the server does.</summary>
internal static class LimitText
{
    /// <summary>Longer patterns help nobody in a tooltip.</summary>
    private const int LongestPattern = 120;

    /// <summary>Nor do longer lists.</summary>
    private const int MostNames = 20;

    /// <summary>A description with the limits of what it describes in a paragraph of their own.</summary>
    public static string? With(string? description, Schema schema) => (description, Of(schema)) switch
    {
        (var text, null) => text,
        (null or "", var limits) => limits,
        (var text, var limits) => text.TrimEnd() + "\n\n" + limits,
    };

    private static string? Of(Schema schema)
    {
        var limits = schema.Constraints;
        var sentences = new[]
        {
            Range(Bound(SchemaBound.Lower(limits), "more than "), Bound(SchemaBound.Upper(limits), "less than "), string.Empty),
            Range(Text(limits.MinLength), Text(limits.MaxLength), " characters"),
            Range(Text(limits.MinItems), Text(limits.MaxItems), " items"),
            Range(Text(limits.MinProperties), Text(limits.MaxProperties), " members"),
            limits.MultipleOf is { } step ? $"A multiple of {step.Text}." : null,
            limits.UniqueItems is { Text: "true" } ? "No item twice." : null,
            limits.Pattern is { Text.Length: > 0 and <= LongestPattern } pattern ? $"Matches `{pattern.Text}`." : null,
            NamesOf(schema.PropertyNames),
            TogetherText.Of(schema),
        };
        var text = string.Join(" ", sentences.Where(sentence => sentence is not null));
        return text.Length == 0 ? null : text;
    }

    /// <summary>What the names of the members are, where they are data.</summary>
    private static string? NamesOf(Schema? names) => names switch
    {
        null => null,
        _ when EnumValues.Of(names) is { AreTexts: true } words && words.Values.Count <= MostNames => $"The names of its members: {string.Join(", ", words.Values.Select(word => $"`{word.Constant.Text}`"))}.",
        _ when Of(names) is { } limits => $"The names of its members: {limits}",
        _ => null,
    };

    private static string? Bound(SchemaBound? bound, string word) => bound is { IsExclusive: true } ? word + bound.Value.Text : bound?.Value.Text;

    private static string? Text(YamlScalar? value) => value?.Text;

    private static string? Range(string? from, string? to, string unit) => (from, to) switch
    {
        (null, null) => null,
        (_, null) when from.Contains(' ') => $"{Capital(from)}{unit}.",
        (_, null) => $"At least {from}{unit}.",
        (null, _) when to.Contains(' ') => $"{Capital(to)}{unit}.",
        (null, _) => $"At most {to}{unit}.",
        _ when from == to => $"Exactly {from}{unit}.",
        _ when from.Contains(' ') || to.Contains(' ') => $"{Capital(from.Contains(' ') ? from : "at least " + from)} and {(to.Contains(' ') ? to : "at most " + to)}{unit}.",
        _ => $"{from} to {to}{unit}.",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
