namespace Gale.Codegen.JsonPath;

/// <summary>What an expression is evaluated for.</summary>
/// <param name="Root">What <c>$</c> means.</param>
/// <param name="Current">What <c>@</c> means.</param>
/// <param name="Work">Counts what is looked at.</param>
internal readonly record struct JsonPathScope(JsonPathNode Root, JsonPathNode Current, JsonPathWork Work)
{
    public JsonPathScope For(JsonPathNode current) => this with { Current = current };
}
