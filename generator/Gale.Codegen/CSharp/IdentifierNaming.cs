using System.Globalization;
using System.Text;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Turns any text into a name of C#'s conventions: <c>checkout_id</c> to <c>CheckoutId</c>, <c>PARTIALLY_REFUNDED</c> to
/// <c>PartiallyRefunded</c>, <c>+1</c> to <c>Plus1</c>. Two texts may end in one name; <see cref="NameScope"/> settles that.
/// </summary>
internal static class IdentifierNaming
{
    /// <summary>
    /// The compiler takes names up to 1,023 bytes of UTF-8, with all that it and the generator put around them; names of files
    /// end sooner. Nobody reads longer ones.
    /// </summary>
    private const int LongestName = 160;

    /// <summary>For types, members and methods.</summary>
    public static string Pascal(string text) => Named(AppendWords(new StringBuilder(text.Length + 8), text));

    /// <summary>
    /// For values, in which a sign means something: <c>-created</c> is <c>MinusCreated</c>, <c>A+</c> is <c>APlus</c>, <c>&lt;18</c> is
    /// <c>Less18</c>. In names of other things it is punctuation.
    /// </summary>
    public static string PascalOfValue(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && text[start] is '+' or '-' or '!' or '<' or '>' or '=')
        {
            start++;
        }

        while (end > start && text[end - 1] is '+' or '-')
        {
            end--;
        }

        var isWord = start < end && IdentifierRules.IsWordCharacter(text[start]) && IdentifierRules.IsWordCharacter(text[end - 1]);
        return isWord ? Pascal([.. text.Take(start).Select(NameOfSymbol), text.Substring(start, end - start), .. text.Skip(end).Select(NameOfSymbol)]) : Pascal(text);
    }

    /// <summary>For types whose name is put together from several texts.</summary>
    public static string Pascal(IEnumerable<string> parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts)
        {
            AppendWords(name, part);
        }

        return Named(name);
    }

    /// <summary>For parameters and locals.</summary>
    public static string Camel(string text)
    {
        var name = AppendWords(new StringBuilder(text.Length + 8), text);
        if (name.Length > LongestName)
        {
            var cut = Named(name);
            return char.ToLowerInvariant(cut[0]) + cut.Substring(1);
        }

        name[0] = char.ToLowerInvariant(name[0]);
        return Named(name);
    }

    /// <summary>What is cut off stays in the name as a number, so that two long names that begin alike differ, in every run the same.</summary>
    public static string Shorten(string name, int longest) =>
        name.Length <= longest ? name : name.Substring(0, longest - 9) + "_" + Fnv1a(name).ToString("x8", CultureInfo.InvariantCulture);

    private static uint Fnv1a(string text) =>
        text.Aggregate(2166136261, (hash, character) => unchecked((hash ^ character) * 16777619));

    /// <summary>Words that stood apart may have letters that are one letter when they meet.</summary>
    private static string Named(StringBuilder name) =>
        Shorten(ComposedText.Of(name.Length > 0 && char.IsDigit(name[0]) ? name.Insert(0, '_').ToString() : name.ToString()), LongestName);

    /// <summary>The words of a text; of one that has none, the names of its signs.</summary>
    private static StringBuilder AppendWords(StringBuilder name, string written)
    {
        var text = ComposedText.Of(written);
        var isFirst = true;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfWord(text, start);
            if (BeginningIn(text, start, end) is var first && first < end)
            {
                if (isFirst && char.IsDigit(text[first]) && text[0] is '+' or '-')
                {
                    AppendWord(name, NameOfSymbol(text[0]));
                }

                AppendWord(name, text, first, end);
                isFirst = false;
            }
        }

        return isFirst ? AppendSymbols(name, text) : name;
    }

    private static StringBuilder AppendSymbols(StringBuilder name, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            AppendWord(name, char.IsSurrogatePair(text, at) ? NameOfCodePoint(char.ConvertToUtf32(text, at++)) : NameOfSymbol(text[at]));
        }

        return text.Length == 0 ? name.Append("Empty") : name;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (IdentifierRules.IsWordCharacter(text[start]) && end < text.Length && IdentifierRules.IsWordCharacter(text[end]) && !IsBoundary(text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>A combining mark may stand inside a name but cannot begin one.</summary>
    private static int BeginningIn(string text, int start, int end)
    {
        while (start < end && !(char.IsLetterOrDigit(text[start]) && IdentifierRules.IsWordCharacter(text[start])))
        {
            start++;
        }

        return start;
    }

    private static void AppendWord(StringBuilder name, string word) => AppendWord(name, word, 0, word.Length);

    /// <summary>
    /// Digits that follow digits keep apart from them: <c>v2-2025-10</c> is <c>V2_2025_10</c>, not <c>V2202510</c>. A word without small
    /// letters gets some.
    /// </summary>
    private static void AppendWord(StringBuilder name, string text, int start, int end)
    {
        if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(text[start]))
        {
            name.Append('_');
        }

        name.Append(char.ToUpperInvariant(text[start]));
        var isMixed = HasSmallLetter(text, start, end);
        for (var index = start + 1; index < end; index++)
        {
            name.Append(isMixed ? text[index] : char.ToLowerInvariant(text[index]));
        }
    }

    private static bool HasSmallLetter(string text, int start, int end)
    {
        while (start < end && !char.IsLower(text[start]))
        {
            start++;
        }

        return start < end;
    }

    /// <summary>Between <c>aB</c>, and between the last two of <c>ABc</c>.</summary>
    private static bool IsBoundary(string text, int index) =>
        char.IsUpper(text[index]) &&
        (!char.IsUpper(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1])));

    private static string NameOfSymbol(char symbol) => symbol switch
    {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '?' => "Question",
        '&' => "And",
        '|' => "Or",
        '%' => "Percent",
        '$' => "Dollar",
        '#' => "Hash",
        '@' => "At",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '~' => "Tilde",
        '^' => "Caret",
        '_' => "Underscore",
        ' ' => "Space",
        _ => NameOfCodePoint(symbol),
    };

    private static string NameOfCodePoint(int codePoint) => "U" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
