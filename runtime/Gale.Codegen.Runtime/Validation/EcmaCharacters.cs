using System.Globalization;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>Reads what stands for one character: itself, an escape, a class (ECMA-262, 22.2.1).</summary>
internal static class EcmaCharacters
{
    /// <param name="cursor">Stands at it.</param>
    /// <param name="isGenerous">Whether what .NET cannot say exactly is said too widely, else too narrowly: a request is not to fail by it.</param>
    public static string Read(EcmaCursor cursor, bool isGenerous)
    {
        var isNegated = cursor.StandsAt(".") || cursor.StandsAt("[^");
        var set = cursor.TrySkip(".") ? new CodePointSet().Add('\n').Add('\r').Add(0x2028, 0x2029)
            : cursor.TrySkip("[") ? ReadClass(cursor)
            : cursor.TrySkip("\\") ? ReadEscape(cursor, isInClass: false)
            : new CodePointSet().Add(cursor.TakeCodePoint());
        return set.ToExpression(isNegated, isGenerous);
    }

    /// <summary>The characters between the brackets, whichever way they are meant.</summary>
    private static CodePointSet ReadClass(EcmaCursor cursor)
    {
        if (cursor.StandsAt("[:"))
        {
            throw new EcmaPatternException("it has a class of POSIX, which ECMA-262 has not");
        }

        cursor.TrySkip("^");
        var set = new CodePointSet();
        while (!cursor.TrySkip("]"))
        {
            var first = ReadOfClass(cursor);
            if (!cursor.StandsAt("-") || cursor.StandsAt("-]"))
            {
                set.Add(first);
                continue;
            }

            cursor.Take();
            Add(set, first, ReadOfClass(cursor));
        }

        return set;
    }

    /// <summary>A dash beside a class is a dash.</summary>
    private static void Add(CodePointSet set, CodePointSet first, CodePointSet last)
    {
        if (first.Only is not { } least || last.Only is not { } most)
        {
            set.Add(first).Add('-').Add(last);
        }
        else if (least <= most)
        {
            set.Add(least, most);
        }
        else
        {
            throw new EcmaPatternException("it has a range that ends before it begins");
        }
    }

    private static CodePointSet ReadOfClass(EcmaCursor cursor) =>
        cursor.TrySkip("\\") ? ReadEscape(cursor, isInClass: true) : new CodePointSet().Add(cursor.TakeCodePoint());

    private static CodePointSet ReadEscape(EcmaCursor cursor, bool isInClass)
    {
        var letter = cursor.Take();
        return letter switch
        {
            'd' => Digits(),
            'D' => Digits().Complement(),
            'w' => Words(),
            'W' => Words().Complement(),
            's' => Spaces(),
            'S' => Spaces().Complement(),
            'p' or 'P' => new CodePointSet().AddCategory(letter, CategoryIn(cursor.TakeBraced())),
            _ => new CodePointSet().Add(ReadCharacter(cursor, letter, isInClass)),
        };
    }

    private static int ReadCharacter(EcmaCursor cursor, char letter, bool isInClass) => letter switch
    {
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'b' when isInClass => '\b',
        '0' when cursor.Next is not (>= '0' and <= '9') => '\0',
        'c' when cursor.Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => cursor.Take() % 32,
        'x' when cursor.TryTakeHex(2, out var code) => code,
        'u' => ReadUnicode(cursor),
        '0' => throw new EcmaPatternException("an escape \\0 has a digit behind it"),
        >= '1' and <= '9' or 'k' => throw new EcmaPatternException("it refers back to a group, which .NET understands otherwise"),
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => throw new EcmaPatternException($"ECMA-262 has no escape \\{letter}"),
        _ => letter,
    };

    /// <summary>Two halves of a pair are one character.</summary>
    private static int ReadUnicode(EcmaCursor cursor)
    {
        if (cursor.Next == '{')
        {
            return int.TryParse(cursor.TakeBraced(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF
                ? code
                : throw new EcmaPatternException("an escape \\u is no character");
        }

        if (!cursor.TryTakeHex(4, out var first))
        {
            throw new EcmaPatternException("an escape \\u is no character");
        }

        if (first is not (>= 0xD800 and <= 0xDBFF) || !(cursor.StandsAt("\\uD") || cursor.StandsAt("\\ud")))
        {
            return first;
        }

        cursor.TrySkip("\\u");
        return cursor.TryTakeHex(4, out var second) && second >= 0xDC00
            ? char.ConvertToUtf32((char)first, (char)second)
            : throw new EcmaPatternException("it has halves of characters, which are none with the flag u");
    }

    private static CodePointSet Digits() => new CodePointSet().Add('0', '9');

    private static CodePointSet Words() => Digits().Add('A', 'Z').Add('_').Add('a', 'z');

    /// <summary>WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3).</summary>
    private static CodePointSet Spaces() => new CodePointSet()
        .Add('\t', '\r').Add(' ').Add(0xA0).Add(0x1680).Add(0x2000, 0x200A).Add(0x2028, 0x2029).Add(0x202F).Add(0x205F).Add(0x3000).Add(0xFEFF);

    /// <summary>General categories, which .NET knows by their short names; it knows no scripts and no other properties.</summary>
    private static string CategoryIn(string property)
    {
        var name = property.Substring(property.IndexOf('=') + 1);
        var isCategory = name.Length == property.Length || property.StartsWith("gc=", StringComparison.Ordinal) || property.StartsWith("General_Category=", StringComparison.Ordinal);
        var known = Array.Find(Categories, category => category.Short == name || category.Long == name).Short;
        return isCategory && known is not null ? known : throw new EcmaPatternException($"\\p{{{property}}} is no category of characters that .NET knows");
    }

    private static readonly (string Short, string Long)[] Categories =
    [
        ("L", "Letter"), ("Lu", "Uppercase_Letter"), ("Ll", "Lowercase_Letter"), ("Lt", "Titlecase_Letter"), ("Lm", "Modifier_Letter"), ("Lo", "Other_Letter"),
        ("M", "Mark"), ("Mn", "Nonspacing_Mark"), ("Mc", "Spacing_Mark"), ("Me", "Enclosing_Mark"),
        ("N", "Number"), ("Nd", "Decimal_Number"), ("Nl", "Letter_Number"), ("No", "Other_Number"),
        ("P", "Punctuation"), ("Pc", "Connector_Punctuation"), ("Pd", "Dash_Punctuation"), ("Ps", "Open_Punctuation"), ("Pe", "Close_Punctuation"),
        ("Pi", "Initial_Punctuation"), ("Pf", "Final_Punctuation"), ("Po", "Other_Punctuation"),
        ("S", "Symbol"), ("Sm", "Math_Symbol"), ("Sc", "Currency_Symbol"), ("Sk", "Modifier_Symbol"), ("So", "Other_Symbol"),
        ("Z", "Separator"), ("Zs", "Space_Separator"), ("Zl", "Line_Separator"), ("Zp", "Paragraph_Separator"),
        ("C", "Other"), ("Cc", "Control"), ("Cf", "Format"), ("Co", "Private_Use"), ("Cn", "Unassigned"),
    ];
}
