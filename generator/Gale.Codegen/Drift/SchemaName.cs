using System.Globalization;
using System.Text;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// What a schema is called in messages: <c>Order.lines[].price</c>, <c>GET /orders 200</c>. The pointer says the same at three
/// times the length.
/// </summary>
internal sealed class SchemaName
{
    private readonly IReadOnlyList<string> _segments;
    private readonly YamlNode? _root;
    private int _next;

    private SchemaName(JsonPointer pointer, YamlNode? root) => (_segments, _root) = ([.. pointer.Segments], root);

    /// <param name="schema">The schema.</param>
    /// <param name="document">The document that it stands in, which knows what its parameters are called.</param>
    public static string Of(ResolvedSchema schema, OpenApiDocument? document = null) =>
        schema.ComponentName ?? Of(schema.Schema.Pointer, document?.Path == schema.Schema.Pointer.Document ? document.Node : null);

    /// <summary>What stands at a place of the document.</summary>
    public static string Of(JsonPointer pointer, OpenApiDocument document) => Of(pointer, document.Path == pointer.Document ? document.Node : null);

    private static string Of(JsonPointer pointer, YamlNode? root)
    {
        var name = new SchemaName(pointer, root).Text();
        return name.Length == 0 ? pointer.ToString() : name;
    }

    private string Text()
    {
        var text = new StringBuilder();
        while (_next < _segments.Count)
        {
            text.Append(Step(_segments[_next++]));
        }

        return text.ToString();
    }

    private string Step(string segment) => segment switch
    {
        "components" when Following(0) == "parameters" => Taken(2, Parameter(2)),
        "components" when Following(1) is { } component => Taken(2, component),
        "definitions" or "$defs" => Taken(1, Following(0)),
        "properties" or "patternProperties" => Taken(1, "." + Following(0)),
        "items" or "additionalProperties" or "unevaluatedProperties" => "[]",
        "prefixItems" => Taken(1, $"[{Following(0)}]"),
        "oneOf" or "anyOf" or "allOf" => Taken(1, ""),
        "paths" or "webhooks" when Following(1) is { } method && method != "parameters" => Taken(2, $"{method.ToUpperInvariant()} {Following(0)}"),
        "paths" => Taken(1, Following(0)),
        "parameters" => Taken(1, " " + Parameter(1)),
        "responses" or "headers" or "callbacks" => Taken(1, " " + Following(0)),
        "requestBody" => " body",
        "content" => Taken(1, ""),
        _ => "",
    };

    private string? Following(int index) => _next + index < _segments.Count ? _segments[_next + index] : null;

    private string Taken(int count, string? text)
    {
        _next += count;
        return text ?? "";
    }

    /// <summary>A parameter stands in a list, and is known by its name and where it goes.</summary>
    private string Parameter(int steps) =>
        _segments.Take(_next + steps).Aggregate(_root, At) is YamlMapping mapping && FieldOf(mapping, "in") is { } place && FieldOf(mapping, "name") is { } name
            ? $"{place} parameter '{name}'"
            : Following(steps - 1) ?? "";

    private static YamlNode? At(YamlNode? node, string segment) => node switch
    {
        YamlMapping mapping when mapping.TryGet(segment, out var entry) => entry.Value,
        YamlSequence sequence when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => sequence.Items.ElementAtOrDefault(index),
        _ => null,
    };

    private static string? FieldOf(YamlMapping mapping, string field) => (At(mapping, field) as YamlScalar)?.Text;
}
