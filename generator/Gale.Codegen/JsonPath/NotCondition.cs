namespace Gale.Codegen.JsonPath;

/// <summary>A condition with <c>!</c> before it.</summary>
internal sealed record NotCondition(Condition Inner) : Condition
{
    public override bool Holds(JsonPathScope scope) => !Inner.Holds(scope);
}
