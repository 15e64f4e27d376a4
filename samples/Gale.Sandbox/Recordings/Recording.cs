using System.Globalization;
using System.Text.Json.Nodes;

namespace Gale.Sandbox.Recordings;

/// <summary>One recorded body. Its name is <c>{operationId}.{status|request}[.{note}].json</c>.</summary>
/// <param name="Name">The name of the file, without its folder.</param>
/// <param name="Body">The file, byte by byte.</param>
internal sealed record Recording(string Name, byte[] Body)
{
    private readonly string[] _parts = Path.GetFileNameWithoutExtension(Name).Split('.', 3);

    public string OperationId => _parts[0];

    public bool IsRequest => _parts[1] == "request";

    /// <summary>The status of an answer, 0 for a request.</summary>
    public int Status => IsRequest ? 0 : int.Parse(_parts[1], CultureInfo.InvariantCulture);

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Which example it is, null for the main one. A request and its answer have the same.</summary>
    public string? Note => _parts.ElementAtOrDefault(2);

    /// <summary>Nobody documented it: it was made up to fit the schema.</summary>
    public bool IsInferred => Note?.StartsWith("inferred", StringComparison.Ordinal) is true;

    public JsonNode? Read() => JsonNode.Parse(Body);
}
