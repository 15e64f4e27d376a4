namespace Gale.Codegen.Api;

/// <summary>What an inline item of a list is called: the singular of the list where English makes one, else the list and "item".</summary>
internal static class ItemName
{
    /// <param name="name">The list's name; its last part is looked at.</param>
    public static string Of(IReadOnlyList<string> name) => SingularOf(name[name.Count - 1]);

    private static string SingularOf(string word) => word switch
    {
        _ when Ends(word, "ies") && word.Length > 4 => word.Substring(0, word.Length - 3) + "y",
        _ when Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") || Ends(word, "shes") => word.Substring(0, word.Length - 2),
        _ when Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") && word.Length > 2 => word.Substring(0, word.Length - 1),
        _ => word + "_item",
    };

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
