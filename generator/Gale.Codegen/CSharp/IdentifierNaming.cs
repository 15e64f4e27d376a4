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
    public static string Pascal(string text) => Pascal([text]);

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
        foreach (var word in parts.SelectMany(WordsOf))
        {
            AppendWord(name, word);
        }

        return Shorten(name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString(), LongestName);
    }

    /// <summary>For parameters and locals.</summary>
    public static string Camel(string text)
    {
        var name = Pascal(text);
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>What is cut off stays in the name as a number, so that two long names that begin alike differ, in every run the same.</summary>
    public static string Shorten(string name, int longest) =>
        name.Length <= longest ? name : name.Substring(0, longest - 9) + "_" + Fnv1a(name).ToString("x8", CultureInfo.InvariantCulture);

    private static uint Fnv1a(string text) =>
        text.Aggregate(2166136261, (hash, character) => unchecked((hash ^ character) * 16777619));

    /// <summary>Digits that follow digits keep apart from them: <c>v2-2025-10</c> is <c>V2_2025_10</c>, not <c>V2202510</c>.</summary>
    private static void AppendWord(StringBuilder name, string word)
    {
        if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
        {
            name.Append('_');
        }

        name.Append(char.ToUpperInvariant(word[0])).Append(word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant());
    }

    private static IReadOnlyList<string> WordsOf(string text)
    {
        var words = SplitWords(text);
        if (words.Count == 0)
        {
            return [.. text.Select(NameOfSymbol).DefaultIfEmpty("Empty")];
        }

        return char.IsDigit(words[0][0]) && text[0] is '+' or '-' ? [NameOfSymbol(text[0]), .. words] : words;
    }

    private static List<string> SplitWords(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && IdentifierRules.IsWordCharacter(text[i]);
            if (start >= 0 && (!isWord || IsBoundary(text, i)))
            {
                AddWord(words, text.Substring(start, i - start));
                start = -1;
            }

            if (isWord && start < 0)
            {
                start = i;
            }
        }

        return words;
    }

    /// <summary>A combining mark may stand inside a name but cannot begin one.</summary>
    private static void AddWord(List<string> words, string word)
    {
        var start = 0;
        while (start < word.Length && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        if (start < word.Length)
        {
            words.Add(word.Substring(start));
        }
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
        _ => "U" + ((int)symbol).ToString("X4", CultureInfo.InvariantCulture),
    };
}
