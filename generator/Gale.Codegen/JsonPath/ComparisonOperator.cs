namespace Gale.Codegen.JsonPath;

/// <summary>How two values are compared (RFC 9535, 2.3.5.2.2).</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
