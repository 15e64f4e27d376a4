using System.Text;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// What a schema is called in messages: <c>Order.lines[].price</c>, <c>GET /orders 200</c>. The pointer says the same at three
/// times the length.
/// </summary>
internal static class SchemaName
{
    public static string Of(ResolvedSchema schema) => schema.ComponentName ?? Of(schema.Schema.Pointer);

    private static string Of(JsonPointer pointer)
    {
        var segments = new Queue<string>(pointer.Segments);
        var name = new StringBuilder();
        while (segments.Count > 0)
        {
            name.Append(Step(segments.Dequeue(), segments));
        }

        return name.Length == 0 ? pointer.ToString() : name.ToString();
    }

    private static string Step(string segment, Queue<string> further) => segment switch
    {
        "components" => further.Skip(1).FirstOrDefault() is { } component ? Taken(further, 2, component) : "",
        "definitions" or "$defs" => Taken(further, 1, further.FirstOrDefault() ?? ""),
        "properties" or "patternProperties" => Taken(further, 1, "." + further.FirstOrDefault()),
        "items" or "additionalProperties" or "unevaluatedProperties" => "[]",
        "prefixItems" => Taken(further, 1, $"[{further.FirstOrDefault()}]"),
        "oneOf" or "anyOf" or "allOf" => Taken(further, 1, ""),
        "paths" or "webhooks" when further.Count > 1 => Taken(further, 2, $"{further.ElementAt(1).ToUpperInvariant()} {further.First()}"),
        "responses" or "parameters" or "headers" or "callbacks" => Taken(further, 1, " " + further.FirstOrDefault()),
        "requestBody" => " body",
        "content" => Taken(further, 1, ""),
        _ => "",
    };

    private static string Taken(Queue<string> further, int count, string text)
    {
        for (var index = 0; index < count && further.Count > 0; index++)
        {
            further.Dequeue();
        }

        return text;
    }
}
