namespace Gale.Codegen.JsonPath;

/// <summary>A query that cannot be read, or that would never come to an end.</summary>
/// <param name="message">What was found and what was expected: a clause without capital and full stop.</param>
/// <param name="offset">Where in the query.</param>
internal sealed class JsonPathException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}
