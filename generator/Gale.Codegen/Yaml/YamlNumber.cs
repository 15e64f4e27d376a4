namespace Gale.Codegen.Yaml;

/// <summary>The numbers of YAML's core schema (YAML 1.2.2, 10.3.2).</summary>
internal static class YamlNumber
{
    public static bool Is(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return IsPrefixed(text, text[1] == 'x');
        }

        var unsigned = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        return IsDecimal(text, unsigned) || IsNamed(text, unsigned);
    }

    private static bool IsPrefixed(string text, bool hexadecimal)
    {
        for (var index = 2; index < text.Length; index++)
        {
            var fits = hexadecimal
                ? text[index] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
                : text[index] is >= '0' and <= '7';
            if (!fits)
            {
                return false;
            }
        }

        return text.Length > 2;
    }

    private static bool IsDecimal(string text, int start)
    {
        var behindWhole = SkipDigits(text, start);
        var digits = behindWhole - start;
        var position = behindWhole;
        if (position < text.Length && text[position] == '.')
        {
            position = SkipDigits(text, position + 1);
            digits += position - behindWhole - 1;
        }

        return digits > 0 && SkipExponent(text, position) == text.Length;
    }

    private static bool IsNamed(string text, int start) =>
        text.Substring(start) is ".inf" or ".Inf" or ".INF" || text is ".nan" or ".NaN" or ".NAN";

    private static int SkipExponent(string text, int position)
    {
        if (position >= text.Length || text[position] is not ('e' or 'E'))
        {
            return position;
        }

        var start = position + 1 < text.Length && text[position + 1] is '+' or '-' ? position + 2 : position + 1;
        var end = SkipDigits(text, start);
        return end > start ? end : position;
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }
}
