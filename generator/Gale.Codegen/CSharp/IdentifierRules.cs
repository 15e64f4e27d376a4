using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.CSharp;

/// <summary>What the language allows as a name (C# specification, 6.4.3 Identifiers and 6.4.4 Keywords).</summary>
internal static class IdentifierRules
{
    public static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text);

    /// <summary>Whether the name needs an <c>@</c> where generated code uses it.</summary>
    public static bool IsKeyword(string text) =>
        SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None ||
        (SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None && !PlainNames.Contains(text));

    /// <summary>Keywords of queries, accessors and attributes only: elsewhere they are names like others, and frequent ones.</summary>
    private static readonly HashSet<string> PlainNames = new(StringComparer.Ordinal)
    {
        "add", "alias", "ascending", "assembly", "by", "descending", "equals", "get", "group", "into", "join", "let",
        "method", "module", "on", "orderby", "param", "property", "remove", "select", "set", "type",
    };

    /// <summary>
    /// Whether a character may stand inside an identifier and be seen there: letters and decimal digits. Formatting
    /// characters are legal but invisible, connectors are word breaks here; a half of a surrogate pair never is a letter to C#.
    /// </summary>
    public static bool IsWordCharacter(char character) => !IsUnseenLetter(character) && IsLetterOrDigit(character);

    /// <summary>
    /// Whether a name is what it looks like: composed, as the language asks for (C# specification, 6.4.3), and with nothing in it that nobody
    /// sees.
    /// </summary>
    public static bool IsPlainToSee(string text) =>
        ComposedText.Of(text) == text && text.All(character => character == '_' || IsWordCharacter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation);

    /// <summary>Letters and marks that show nothing (Unicode, Default_Ignorable_Code_Point): fillers, and what chooses among the forms of a letter.</summary>
    private static bool IsUnseenLetter(char character) => character is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5'
        or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0';

    private static bool IsLetterOrDigit(char character) =>
        char.IsLetter(character) || char.GetUnicodeCategory(character) is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
