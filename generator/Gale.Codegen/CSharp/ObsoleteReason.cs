namespace Gale.Codegen.CSharp;

/// <summary>What <c>[Obsolete]</c> says of something that the document deprecates: the sentence that speaks of it, if there is one.</summary>
internal static class ObsoleteReason
{
    private const string Fallback = "Deprecated by the API's document.";

    public static Literal? Of(bool isDeprecated, string? description)
    {
        if (!isDeprecated)
        {
            return null;
        }

        return Literal.Text(SentenceIn(description) ?? Fallback);
    }

    /// <summary>The documentation of what cannot be obsolete, an argument for one: it says so itself.</summary>
    public static string? Documented(bool isDeprecated, string? description, string fallback) =>
        !isDeprecated || SentenceIn(description) is not null ? description
        : $"{(string.IsNullOrWhiteSpace(description) ? fallback : description)} {Fallback}";

    private static string? SentenceIn(string? description) => description?
        .Split('\n')
        .Select(line => line.Trim())
        .FirstOrDefault(line => line.IndexOf("deprecat", StringComparison.OrdinalIgnoreCase) >= 0);
}
