namespace Gale.Codegen.JsonPath;

/// <summary>Two values compared: <c>@.name == 'limit'</c> (RFC 9535, 2.3.5.2.2).</summary>
internal sealed record ComparisonCondition(Operand Left, ComparisonOperator Operator, Operand Right) : Condition
{
    public override bool Holds(JsonPathScope scope)
    {
        var (left, right) = (Left.Value(scope), Right.Value(scope));
        return Operator switch
        {
            ComparisonOperator.Equal => JsonValue.AreEqual(left, right, scope.Work),
            ComparisonOperator.NotEqual => !JsonValue.AreEqual(left, right, scope.Work),
            ComparisonOperator.Less => JsonValue.IsLess(left, right),
            ComparisonOperator.LessOrEqual => JsonValue.IsLess(left, right) || JsonValue.AreEqual(left, right, scope.Work),
            ComparisonOperator.Greater => JsonValue.IsLess(right, left),
            _ => JsonValue.IsLess(right, left) || JsonValue.AreEqual(left, right, scope.Work),
        };
    }
}
