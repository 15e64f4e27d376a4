using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>A value that the query writes out: <c>'limit'</c>, <c>1.5</c>, <c>true</c>, <c>null</c>.</summary>
internal sealed record LiteralOperand(YamlScalar Literal) : Operand
{
    /// <summary>As a pattern, made once for all texts; <see langword="null"/> where it is none.</summary>
    public Lazy<Regexp?> Regexp { get; } = new(() => JsonPath.Regexp.TryParse(Literal.Text, out _));

    public override YamlNode? Value(JsonPathScope scope) => Literal;
}
