using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.CSharp;

/// <summary>What the language allows as a name (C# specification, 6.4.3 Identifiers and 6.4.4 Keywords).</summary>
internal static class IdentifierRules
{
    public static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text);

    public static bool IsKeyword(string text) =>
        SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None;

    /// <summary>
    /// Whether a character may stand inside an identifier and be seen there: letters and decimal digits. Formatting
    /// characters are legal but invisible, connectors are word breaks here; a half of a surrogate pair never is a letter to C#.
    /// </summary>
    public static bool IsWordCharacter(char character) =>
        char.IsLetter(character) || char.GetUnicodeCategory(character) is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
