namespace Gale.Codegen.JsonPath;

/// <summary>Conditions with <c>&amp;&amp;</c> between them.</summary>
internal sealed record AllCondition(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(JsonPathScope scope) => Parts.All(part => part.Holds(scope));
}
