namespace Gale.Codegen.JsonPath;

/// <summary>Something that holds for a node or does not (RFC 9535, 2.3.5).</summary>
internal abstract record Condition
{
    public abstract bool Holds(JsonPathScope scope);
}
