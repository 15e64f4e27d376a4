namespace Gale.Codegen.Yaml;

/// <summary>Says what the parser's terse messages usually mean for the person who wrote the text.</summary>
internal static class YamlSyntaxReasons
{
    /// <summary>For the failures that the parser has no message for.</summary>
    public const string Unexplained =
        "the parser stops here; a bracket or brace before this place is probably not closed, "
        + "or a line between brackets is indented no further than the key they belong to";

    private const string Tab = " tab ";

    private const string WrongIndentation = "wrong indentation";

    private static readonly (string Part, string Meaning)[] _meanings =
    [
        ("found invalid mapping", "': ' stands inside a text without quotes, or the line is indented too far; put the text in quotes or align the line"),
        ("found character that cannot start any token", "a value cannot begin with this character (a tab, '@', '`' or '%'); put the text in quotes, and indent by spaces"),
        (Tab, "a tab is used for indentation; use spaces"),
        ("parsing a block mapping", "this line does not line up with the keys of the object it should belong to; check its indentation"),
        ("parsing a block collection", "this line does not line up with the '-' of the list it should belong to; check its indentation"),
        ("parsing a flow mapping", "an object in braces is not closed, or a ',' is missing between its members"),
        ("parsing a flow sequence", "a list in brackets is not closed, or a ',' is missing between its items"),
        (WrongIndentation, "a quoted text is not closed, or one of its lines is indented less than the key it belongs to"),
        ("<document start>", "this belongs to no key and to no list; check the indentation and the ':' behind the key"),
        ("end of stream", "a quoted text is not closed"),
        ("unknown escape character", "an escape in a quoted text is none of YAML's; write '\\\\' for a backslash or use single quotes"),
        ("could not find expected ':'", "a key has no ':' behind it; check the indentation, or put a text of several lines in quotes"),
        ("Mapping values are not allowed", "a ':' stands where no key can be; put the text in quotes or check the indentation"),
        ("anchor or alias", "'*' and '&' at the beginning name an alias or an anchor; put the text in quotes if it is meant as text"),
        ("undefined tag handle", "a tag begins with a name that no %TAG line declares; put the text in quotes if it is meant as text"),
        ("block scalar", "the text behind '|' or '>' is not laid out as it should be; its first line sets the indentation for all of it"),
    ];

    public static bool IsAboutTab(string message) => message.Contains(Tab);

    public static bool IsAboutIndentedQuote(string message) => message.Contains(WrongIndentation);

    public static string Explain(string message)
    {
        foreach (var (part, meaning) in _meanings)
        {
            if (message.Contains(part))
            {
                return $"{meaning} (the parser says: {message.TrimEnd('.')})";
            }
        }

        return $"the parser says: {message.TrimEnd('.')}";
    }
}
