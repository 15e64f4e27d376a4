using System.Text;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Texts in Unicode's Normalization Form C, which the language asks of names (C# specification, 6.4.3): one <c>é</c> is as good as another,
/// whether it is a letter or a letter and an accent.
/// </summary>
internal static class ComposedText
{
    /// <summary>What is before it is composed already (Unicode Standard Annex 15, NFC_Quick_Check).</summary>
    private const char FirstMark = '\u0300';

    /// <summary>The text composed; what is half of a surrogate pair is no character, and becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        foreach (var character in text)
        {
            if (character >= FirstMark)
            {
                return Literal.WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormC);
            }
        }

        return text;
    }
}
