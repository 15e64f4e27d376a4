using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>The value of the only node that a query selects; nothing where it selects none or several.</summary>
internal sealed record QueryOperand(JsonPathQuery Query) : Operand
{
    public override YamlNode? Value(JsonPathScope scope) => Query.Select(scope) is { Count: 1 } nodes ? nodes[0].Node : null;
}
