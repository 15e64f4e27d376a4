namespace Gale.Codegen.JsonPath;

/// <summary>Conditions with <c>||</c> between them.</summary>
internal sealed record AnyCondition(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(JsonPathScope scope) => Parts.Any(part => part.Holds(scope));
}
