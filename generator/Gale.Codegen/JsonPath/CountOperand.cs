using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary><c>count(query)</c>: how many nodes it selects (RFC 9535, 2.4.5).</summary>
internal sealed record CountOperand(JsonPathQuery Query) : Operand
{
    public override YamlNode? Value(JsonPathScope scope) => JsonValue.Of(Query.Select(scope).Count);
}
