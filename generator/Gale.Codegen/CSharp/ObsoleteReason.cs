namespace Gale.Codegen.CSharp;

/// <summary>What <c>[Obsolete]</c> says of something that the document deprecates: the sentence that speaks of it, if there is one.</summary>
internal static class ObsoleteReason
{
    public static Literal? Of(bool isDeprecated, string? description)
    {
        if (!isDeprecated)
        {
            return null;
        }

        var sentence = description?
            .Split('\n')
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.IndexOf("deprecat", StringComparison.OrdinalIgnoreCase) >= 0);
        return Literal.Text(sentence ?? "Deprecated by the API's document.");
    }
}
