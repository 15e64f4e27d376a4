using System.Text.Json.Nodes;

namespace Gale.Codegen.Tests.Faults;

/// <summary>A document with all of some names in every kind of scope that there is.</summary>
internal static class NastyDocument
{
    public static string Of(IReadOnlyList<string> names) => new JsonObject
    {
        ["openapi"] = "3.2.0",
        ["info"] = new JsonObject { ["title"] = "Nasty", ["version"] = "1" },
        ["servers"] = Array(names.Select(name => (JsonNode)new JsonObject
        {
            ["url"] = "https://example.com/" + Uri.EscapeDataString(Whole(name)),
            ["name"] = name,
        }).Prepend(ServerWith(names))),
        ["paths"] = Object(names.Select(name => ($"/p{Hash(name)}", PathOf(name)))
            .Append(("/all", new JsonObject { ["post"] = OperationWith(names) }))),
        ["components"] = new JsonObject
        {
            ["schemas"] = Object(names.Select(name => (name, SchemaOf(name)))
                .Append(("Scopes", new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = Members(names, required: true),
                    ["additionalProperties"] = new JsonObject { ["type"] = "integer" },
                }))
                .Append(("Beast", BaseWith(names)))
                .Append(("Tame beast", HeirWith(names)))
                .Append(("Words", new JsonObject { ["type"] = "string", ["enum"] = Array(names.Select(name => (JsonNode)name)) }))
                .Append(("Choice", new JsonObject { ["oneOf"] = Array(names.Where(name => KindOf(name) == 0).Select(Reference)) }))),
            ["securitySchemes"] = Object(names.Select(name => (name, (JsonNode)new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-Key" }))),
        },
    }.ToJsonString();

    private static JsonNode ServerWith(IReadOnlyList<string> names)
    {
        var usable = names.Where(name => name.Length > 0 && name.IndexOfAny(['{', '}']) < 0).ToList();
        return new JsonObject
        {
            ["url"] = "https://example.com/all" + string.Concat(usable.Select(name => $"/{{{name}}}")),
            ["name"] = "all of them",
            ["variables"] = Object(usable.Select(name => (name, (JsonNode)new JsonObject { ["default"] = "x" }))),
        };
    }

    /// <summary>The operation of a name is in the group of a name, and brings something of a name.</summary>
    private static JsonNode PathOf(string name) => new JsonObject
    {
        ["post"] = new JsonObject
        {
            ["operationId"] = name,
            ["tags"] = new JsonArray(name),
            ["requestBody"] = new JsonObject { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Reference(name) } } },
            ["responses"] = new JsonObject
            {
                ["200"] = ResponseOf(Reference(name), name),
                ["201"] = ResponseOf(Reference("Scopes"), name),
            },
        },
    };

    private static JsonNode ResponseOf(JsonNode schema, string header)
    {
        var response = new JsonObject { ["description"] = "OK", ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } };
        response["headers"] = new JsonObject { [header] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } };
        return response;
    }

    /// <summary>Parameters of a name in two places, required in one, optional in the other; and a body that has a member for each.</summary>
    private static JsonNode OperationWith(IReadOnlyList<string> names) => new JsonObject
    {
        ["operationId"] = "all",
        ["parameters"] = Array(names.SelectMany(name => new JsonNode[] { ParameterOf(name, "query", true), ParameterOf(name, "cookie", false) })),
        ["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = Members(names, required: false) } } },
        },
        ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done" } },
    };

    private static JsonNode ParameterOf(string name, string place, bool isRequired) => new JsonObject
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = isRequired,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    /// <summary>Every schema is some kind of type; an object has a member of its own name, and another shape when it is sent.</summary>
    private static JsonNode SchemaOf(string name) => KindOf(name) switch
    {
        0 => new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray(name),
            ["properties"] = new JsonObject
            {
                [name] = new JsonObject { ["type"] = "string" },
                [name + " that is given"] = new JsonObject { ["type"] = "string", ["readOnly"] = true },
            },
        },
        1 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(name, "a") },
        _ => new JsonObject { ["oneOf"] = new JsonArray(Reference("Scopes"), new JsonObject { ["type"] = "string" }) },
    };

    /// <summary>Members of three kinds, each an inline one of which there is another elsewhere.</summary>
    private static JsonObject Members(IReadOnlyList<string> names, bool required) => Object(names.Select(name => (name, KindOf(name) switch
    {
        0 => new JsonObject { ["type"] = required ? "string" : new JsonArray("string", "null") },
        1 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a", "b") },
        _ => (JsonNode)new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = new JsonObject { ["type"] = "integer" } } },
    })));

    /// <summary>Whatever the order.</summary>
    private static int KindOf(string name) => name.Sum(character => character) % 3;

    private static JsonObject BaseWith(IReadOnlyList<string> names)
    {
        var members = Members(names, required: true);
        members["beast kind"] = new JsonObject { ["type"] = "string" };
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("beast kind"),
            ["discriminator"] = new JsonObject { ["propertyName"] = "beast kind" },
            ["properties"] = members,
        };
    }

    /// <summary>Its own members would be called as those that it inherits.</summary>
    private static JsonObject HeirWith(IReadOnlyList<string> names) => new()
    {
        ["allOf"] = new JsonArray(
            Reference("Beast"),
            new JsonObject { ["type"] = "object", ["properties"] = Members([.. names.Select(name => name + " ")], required: false) }),
    };

    private static JsonNode Reference(string name) => new JsonObject
    {
        ["$ref"] = "#/components/schemas/" + Uri.EscapeDataString(Whole(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)),
    };

    /// <summary>Half of a surrogate pair cannot stand in an address.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    /// <summary>A path of its own for each, whatever the order.</summary>
    private static string Hash(string name) => string.Concat(name.Take(40).Select(character => ((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)))
        + name.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + (name.Length > 0 ? (int)name[^1] : 0).ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);

    private static JsonObject Object(IEnumerable<(string Name, JsonNode Value)> members)
    {
        var @object = new JsonObject();
        foreach (var (name, value) in members)
        {
            @object[name] = value;
        }

        return @object;
    }
}
