namespace Gale.Codegen.JsonPath;

/// <summary>A query that selects something: <c>@.deprecated</c>, whatever its value (RFC 9535, 2.3.5.2.1).</summary>
internal sealed record ExistsCondition(JsonPathQuery Query) : Condition
{
    public override bool Holds(JsonPathScope scope) => Query.Select(scope).Count > 0;
}
