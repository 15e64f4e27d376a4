using System.Globalization;

namespace Gale.Codegen.Api;

/// <summary>A name that the document asks for by an extension, where it would else be made of what the thing is called on the wire.</summary>
/// <param name="Key">The semantic key of the extension.</param>
/// <param name="Extension">The extension.</param>
/// <param name="Text">The name; whatever else stands there in a message's words.</param>
/// <param name="IsExact">Whether it is meant as it is written; else it is words, from which a name is made as from any other.</param>
internal sealed record ApiAskedName(string Key, string Extension, string Text, bool IsExact)
{
    /// <summary>Longer ones are read by nobody, and the compiler takes 1,023 bytes with all that stands around them.</summary>
    private const int LongestName = 160;

    /// <summary>
    /// Whether it can be a name at all: letters, digits and low lines. Formatting characters would be legal but invisible, and two
    /// names that differ in nothing else are one.
    /// </summary>
    public bool IsName =>
        Text.Length is > 0 and <= LongestName &&
        (Text[0] == '_' || IsLetter(Text[0])) &&
        Text.All(character => character == '_' || IsLetter(character) || IsContinuing(character));

    /// <summary>Whether names can be made of it.</summary>
    public bool IsWord => !IsExact || IsName;

    /// <summary>The word for what stands in the thing: names of inline types begin with it.</summary>
    /// <param name="asked">The name that the document asks for, if it does.</param>
    /// <param name="otherwise">What the thing is called on the wire.</param>
    public static string WordFor(ApiAskedName? asked, string otherwise) => asked is { IsWord: true } ? asked.Text : otherwise;

    private static bool IsLetter(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    private static bool IsContinuing(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
