using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>Reads what is compared: literals, queries for one node, functions with a value (RFC 9535, 2.3.5.1 and 2.4).</summary>
/// <param name="cursor">The position.</param>
/// <param name="readQuery">Reads a query.</param>
internal sealed class OperandParser(JsonPathCursor cursor, Func<JsonPathQuery> readQuery)
{
    private const int DeepestCall = 50;

    private int _depth;

    public Operand Read()
    {
        var start = cursor.Position;
        return cursor.Next switch
        {
            '@' or '$' => Single(readQuery(), start),
            '\'' or '"' => Literal(JsonPathText.Read(cursor), isPlain: false),
            '-' or (>= '0' and <= '9') => Literal(ReadNumber(), isPlain: true),
            _ => ReadWord(),
        };
    }

    /// <summary>An operand between the parentheses of a function, with the blanks around it.</summary>
    public Operand ReadArgument()
    {
        cursor.SkipBlanks();
        var argument = Read();
        cursor.SkipBlanks();
        return argument;
    }

    /// <summary>A query as a value: one that may select several nodes has none.</summary>
    public QueryOperand Single(JsonPathQuery query, int start) => query.IsSingular
        ? new QueryOperand(query)
        : throw cursor.Fail("a query that selects one value at most (names and indexes only)", start);

    private static LiteralOperand Literal(string text, bool isPlain) => new(new YamlScalar(text, isPlain, Place.StartOf("")));

    private string ReadNumber()
    {
        var start = cursor.Position;
        var text = cursor.TakeWhile(character => character is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E');
        var digits = text.TrimStart('-');
        var isWritten = text.Length - digits.Length <= 1 && digits.Length > 0 && digits[0] is >= '0' and <= '9'
            && (digits[0] != '0' || digits.Length == 1 || digits[1] is '.' or 'e' or 'E')
            && digits.IndexOf('.') is var point && (point < 0 || (point + 1 < digits.Length && digits[point + 1] is >= '0' and <= '9'));
        return isWritten && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? text
            : throw cursor.Fail("a number as JSON writes it", start);
    }

    private Operand ReadWord()
    {
        var start = cursor.Position;
        var word = cursor.TakeWhile(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
        if (cursor.Next == '(')
        {
            return ReadFunction(word, start);
        }

        return word is "true" or "false" or "null"
            ? Literal(word, isPlain: true)
            : throw cursor.Fail("a value: a text in quotes, a number, true, false, null, '@' or '$', or a function", start);
    }

    private Operand ReadFunction(string name, int start)
    {
        if (++_depth > DeepestCall)
        {
            throw cursor.Fail("fewer functions inside each other", start);
        }

        cursor.Expect('(');
        Operand function = name switch
        {
            "length" => new LengthOperand(ReadArgument()),
            "count" => new CountOperand(ReadQueryArgument()),
            "value" => new QueryOperand(ReadQueryArgument()),
            "match" or "search" => throw cursor.Fail($"a value ({name}() is a condition by itself and cannot be compared)", start),
            _ => throw cursor.Fail("one of the functions length(), count(), match(), search() and value()", start),
        };
        cursor.Expect(')');
        _depth--;
        return function;
    }

    private JsonPathQuery ReadQueryArgument()
    {
        cursor.SkipBlanks();
        var query = cursor.Next is '@' or '$' ? readQuery() : throw cursor.Fail("a query that begins with '@' or '$'");
        cursor.SkipBlanks();
        return query;
    }
}
