using System.Globalization;

namespace Gale.Codegen.JsonPath;

/// <summary>The general categories of Unicode by the names that patterns have for them.</summary>
internal static class UnicodeCategories
{
    private static readonly string[] _names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>The categories of a name: one, or with a single letter all that begin with it.</summary>
    public static HashSet<UnicodeCategory> OfName(string name) =>
        [.. _names.Select((known, index) => (known, (UnicodeCategory)index))
            .Where(category => name.Length > 0 && (category.known == name || (name.Length == 1 && category.known[0] == name[0])))
            .Select(category => category.Item2)];

    public static UnicodeCategory Of(int character) => character is >= 0xD800 and <= 0xDFFF
        ? UnicodeCategory.Surrogate
        : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(character), 0);
}
