using System.Globalization;
using System.Text;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Texts whose letters are in Unicode's Normalization Form C, which the language asks of names (C# specification, 6.4.3): one <c>é</c> is as
/// good as another, whether it is a letter or a letter and an accent.
/// </summary>
internal static class ComposedText
{
    /// <summary>What is before it is composed already (Unicode Standard Annex 15, NFC_Quick_Check).</summary>
    private const char FirstMark = '\u0300';

    public static string Of(string text)
    {
        foreach (var character in text)
        {
            if (character >= FirstMark)
            {
                return Composed(text);
            }
        }

        return text;
    }

    /// <summary>Letters with their marks alone: what is no character (U+FFFE, half of a surrogate pair) cannot be composed.</summary>
    private static string Composed(string text)
    {
        var composed = new StringBuilder(text.Length);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            while (end < text.Length && IsLetter(text[start]) && IsLetter(text[end]))
            {
                end++;
            }

            var run = text.Substring(start, end - start);
            composed.Append(IsLetter(text[start]) ? run.Normalize(NormalizationForm.FormC) : run);
        }

        return composed.ToString();
    }

    private static bool IsLetter(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
