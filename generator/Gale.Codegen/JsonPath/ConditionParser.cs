namespace Gale.Codegen.JsonPath;

/// <summary>Reads the conditions of filters (RFC 9535, 2.3.5.1).</summary>
/// <param name="cursor">Stands behind the <c>?</c>.</param>
/// <param name="readQuery">Reads a query that stands in a condition.</param>
internal sealed class ConditionParser(JsonPathCursor cursor, Func<JsonPathQuery> readQuery)
{
    private const int DeepestParentheses = 50;

    private static readonly (string Sign, ComparisonOperator Operator)[] _operators =
    [
        ("==", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual),
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        ("<", ComparisonOperator.Less),
        (">", ComparisonOperator.Greater),
    ];

    private readonly OperandParser _operands = new(cursor, readQuery);

    private int _depth;

    public Condition Read()
    {
        var parts = new List<Condition>();
        do
        {
            parts.Add(ReadAll());
        }
        while (TrySkip("||"));

        return parts.Count == 1 ? parts[0] : new AnyCondition(parts);
    }

    private Condition ReadAll()
    {
        var parts = new List<Condition>();
        do
        {
            parts.Add(ReadBasic());
        }
        while (TrySkip("&&"));

        return parts.Count == 1 ? parts[0] : new AllCondition(parts);
    }

    private Condition ReadBasic()
    {
        cursor.SkipBlanks();
        if (cursor.Next == '!' && cursor.At(1) != '=')
        {
            cursor.Skip();
            cursor.SkipBlanks();
            return new NotCondition(cursor.Next == '(' ? ReadParenthesized() : ReadTest(isNegated: true));
        }

        return cursor.Next == '(' ? ReadParenthesized() : ReadTest(isNegated: false);
    }

    private Condition ReadParenthesized()
    {
        if (++_depth > DeepestParentheses)
        {
            throw cursor.Fail("fewer parentheses inside each other");
        }

        cursor.Expect('(');
        var condition = Read();
        cursor.SkipBlanks();
        cursor.Expect(')');
        _depth--;
        return condition;
    }

    /// <summary>A comparison, or something that is true or not by itself.</summary>
    private Condition ReadTest(bool isNegated)
    {
        if (cursor.TrySkip("match("))
        {
            return ReadPattern(isWhole: true);
        }

        if (cursor.TrySkip("search("))
        {
            return ReadPattern(isWhole: false);
        }

        var start = cursor.Position;
        if (cursor.Next is '@' or '$')
        {
            var query = readQuery();
            return !isNegated && TryReadOperator() is { } comparison
                ? Compare(_operands.Single(query, start), comparison)
                : new ExistsCondition(query);
        }

        var left = _operands.Read();
        return !isNegated && TryReadOperator() is { } @operator ? Compare(left, @operator) : throw cursor.Fail("a comparison such as '=='");
    }

    private ComparisonCondition Compare(Operand left, ComparisonOperator @operator)
    {
        cursor.SkipBlanks();
        return new ComparisonCondition(left, @operator, _operands.Read());
    }

    private ComparisonOperator? TryReadOperator()
    {
        foreach (var (sign, @operator) in _operators)
        {
            if (TrySkip(sign))
            {
                return @operator;
            }
        }

        return null;
    }

    private PatternCondition ReadPattern(bool isWhole)
    {
        var text = _operands.ReadArgument();
        cursor.Expect(',');
        cursor.SkipBlanks();
        var start = cursor.Position;
        var pattern = _operands.ReadArgument();
        cursor.Expect(')');
        return pattern is LiteralOperand literal && Regexp.TryParse(literal.Literal.Text, out var fault) is null
            ? throw new JsonPathException($"the pattern is none of I-Regexp (RFC 9485): {fault!.Message}", start)
            : new PatternCondition(text, pattern, isWhole);
    }

    /// <summary>Skips blanks and a sign; nothing where the sign does not follow.</summary>
    private bool TrySkip(string sign)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        if (cursor.TrySkip(sign))
        {
            return true;
        }

        cursor.Skip(start - cursor.Position);
        return false;
    }
}
