using static Gale.Codegen.Tests.Drift.DriftProject;

namespace Gale.Codegen.Tests.Drift;

/// <summary>What is another on the wire or in C#, beside what only looks so.</summary>
internal static class WirePairs
{
    public static IReadOnlyList<(string Name, string Was, string Now, string[] Told)> All { get; } =
        [.. Formats(), .. Renames(), .. Addresses(), .. Contents(), .. Choices(), .. Names()];

    private static IEnumerable<(string, string, string, string[])> Formats() =>
    [
        ("an integer has 64 bits anyway", HardPairs.Both(Of("type: integer")), HardPairs.Both(Of("type: integer, format: int64")), []),
        ("a number is a double anyway", HardPairs.Both(Of("type: number, format: double")), HardPairs.Both(Of("type: number")), []),
        ("a remark on a text", HardPairs.Both(Of("type: string")), HardPairs.Both(Of("type: string, format: email")), []),
        ("one remark for another", HardPairs.Both(Of("type: string, format: hostname")), HardPairs.Both(Of("type: string, format: ipv4")), []),
        ("another name of a format", HardPairs.Both(Of("type: string, format: guid")), HardPairs.Both(Of("type: string, format: uuid")), []),
        ("an encoding for a format", HardPairs.Both(Of("type: string, format: byte")), HardPairs.Both(Of("type: string, contentEncoding: base64")), []),
        ("another encoding", HardPairs.Both(Of("type: string, contentEncoding: base64")), HardPairs.Both(Of("type: string, contentEncoding: base64url")), ["Warning (12,56) GALE3205 request-property-type-changed"]),
        ("an integer of 32 bits", HardPairs.Both(Of("type: integer")), HardPairs.Both(Of("type: integer, format: int32")), ["Warning (12,57) GALE3205 request-property-type-changed"]),
        ("an instant", HardPairs.Both(Of("type: string")), HardPairs.Both(Of("type: string, format: date-time")), ["Warning (12,56) GALE3205 request-property-type-changed"]),
        ("an id", HardPairs.Both(Of("type: string, format: uuid")), HardPairs.Both(Of("type: string")), ["Warning (12,41) GALE3205 response-property-type-changed"]),
        ("a number in other digits", Answer(Of("type: integer, enum: [1, 2]")), Answer(Of("type: integer, enum: [1.0, 2]")), []),
        ("texts that look like numbers", Answer(Of("type: string, enum: ['1', '2']")), Answer(Of("type: string, enum: ['1.0', '2']")), ["Warning (11,56) GALE3302 response-property-enum-value-removed", "Warning (11,63) GALE3301 response-property-enum-value-added"]),
        ("an exclusive bound as 3.1 writes it", Answer(Of("type: number, maximum: 9, exclusiveMaximum: true")), Answer(Of("type: number, exclusiveMaximum: 9")), []),
        ("both of them", HardPairs.Both(Of("type: number, maximum: 9, exclusiveMaximum: true, minimum: 1, exclusiveMinimum: false")), HardPairs.Both(Of("type: number, exclusiveMaximum: 9.0, minimum: 1")), []),
        ("a file of which nothing is said", Operation("responses: {'200': {description: OK, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}"), Operation("responses: {'200': {description: OK, content: {application/octet-stream: {}}}}"), []),
        ("a deep object is never exploded", Parameter("style: deepObject, explode: true, schema: {type: object, properties: {a: {type: string}}}"), Parameter("style: deepObject, schema: {type: object, properties: {a: {type: string}}}"), []),
        ("a default in other digits", Parameter("schema: {type: integer, default: 1}"), Parameter("schema: {type: integer, default: 1.0}"), []),
    ];

    private static IEnumerable<(string, string, string, string[])> Renames() =>
    [
        ("two times of the same kind", Answer("{type: object, properties: {created_at: {type: string}}}"), Answer("{type: object, properties: {updated_at: {type: string}}}"), ["Warning (11,25) GALE3202 response-optional-property-removed"]),
        ("two names of the same kind", Answer("{type: object, properties: {billing_first_name: {type: string}}}"), Answer("{type: object, properties: {billing_last_name: {type: string}}}"), ["Warning (11,25) GALE3202 response-optional-property-removed"]),
        ("two numbers", Answer("{type: object, properties: {line1: {type: string}}}"), Answer("{type: object, properties: {line2: {type: string}}}"), ["Warning (11,25) GALE3202 response-optional-property-removed"]),
        ("another spelling", Answer("{type: object, properties: {fur_colour: {type: string}}}"), Answer("{type: object, properties: {fur_color: {type: string}}}"), ["Warning (11,38) GALE3204 response-optional-property-removed"]),
        ("another way to join words", Answer("{type: object, properties: {created_at: {type: string}}}"), Answer("{type: object, properties: {createdAt: {type: string}}}"), ["Warning (11,38) GALE3204 response-optional-property-removed"]),
        ("a word less", Answer("{type: object, properties: {amount_cents: {type: integer}}}"), Answer("{type: object, properties: {amount: {type: integer}}}"), ["Warning (11,38) GALE3204 response-optional-property-removed"]),
    ];

    private static IEnumerable<(string, string, string, string[])> Addresses() =>
    [
        ("steps of the server are at the paths", Served("https://h/v1", "/orders"), Served("https://h", "/v1/orders"), []),
        ("steps of the paths are at the server", Served("https://h/", "/v1/orders"), Served("https://h/v1/", "/orders"), []),
        ("they are there at another host", Served("https://h/v1", "/orders"), Served("https://g", "/v1/orders"), ["Info (3,11) GALE3111 api-server-changed"]),
        ("a variable of the server has its value written out", Served("https://{env}.h', variables: {env: {default: a}}, description: 'x", "/orders"), Served("https://a.h", "/orders"), []),
        ("a variable of the server has another default", Served("https://{env}.h', variables: {env: {default: a}}, description: 'x", "/orders"), Served("https://{env}.h', variables: {env: {default: b}}, description: 'x", "/orders"), ["Info (3,11) GALE3111 api-server-changed"]),
        ("another version at the server", Served("https://h/v1", "/orders"), Served("https://h/v2", "/orders"), ["Info (3,11) GALE3111 api-server-changed"]),
        ("another path", Served("https://h/v1", "/orders"), Served("https://h/v1", "/v2/orders"), ["Warning (4,1) GALE3101 api-path-removed-without-deprecation"]),
        ("a charset that is said", Body("application/json"), Body("application/json; charset=utf-8"), []),
        ("a charset that is not said", Body("application/json;charset=UTF-8"), Body("application/json"), []),
        ("a charset in other letters", Body("application/json;charset=UTF-8"), Body("application/json; charset=\"utf-8\""), []),
        ("another version of a media type", Body("application/json; version=1"), Body("application/json; version=2"), ["Info (8,54) GALE3208 response-media-type-added", "Warning (8,44) GALE3208 response-media-type-removed"]),
    ];

    /// <summary>Members that have a name, and those that have none.</summary>
    private static IEnumerable<(string, string, string, string[])> Contents() =>
    [
        ("further members of some names, others of any", Answer(Of("type: object, additionalProperties: {type: string}")), Answer(Of("type: object, patternProperties: {'^x-': {type: string}}")), ["Warning (11,56) GALE3205 response-property-type-generalized"]),
        ("further members of some names, and no others", Answer(Of("type: object, additionalProperties: {type: string}")), Answer(Of("type: object, additionalProperties: false, patternProperties: {'^x-': {type: string}}")), []),
        ("further members of some names, of another type", Answer(Of("type: object, additionalProperties: {type: string}")), Answer(Of("type: object, additionalProperties: false, patternProperties: {'^x-': {type: integer}}")), ["Warning (11,113) GALE3205 response-property-type-changed"]),
        ("an object with members becomes any", Answer(Of("type: object, properties: {x: {type: string}, y: {type: string}}")), Answer(Of("type: object")), ["Warning (11,42) GALE3205 response-property-type-changed"]),
        ("an object with members becomes a map", Answer(Of("type: object, properties: {x: {type: string}}")), Answer(Of("type: object, additionalProperties: {type: string}")), ["Warning (11,42) GALE3205 response-property-type-changed"]),
        ("an object of any has members now", Request(Of("type: object")), Request(Of("type: object, required: [x], properties: {x: {type: string}}")), ["Warning (12,71) GALE3205 request-property-type-changed"]),
        ("one of two members is gone", Answer(Of("type: object, properties: {x: {type: string}, y: {type: string}}")), Answer(Of("type: object, properties: {x: {type: string}}")), ["Warning (11,56) GALE3202 response-optional-property-removed"]),
    ];

    private static IEnumerable<(string, string, string, string[])> Choices() =>
    [
        ("an alternative with a text of the mapping", Told("dog: '#/components/schemas/A'", Pets), Told("dog: '#/components/schemas/A', cat: '#/components/schemas/Other'", Pets + ", {$ref: '#/components/schemas/Other'}"), ["Warning (11,87) GALE3213 response-body-one-of-added"]),
        ("a text of the mapping alone", Told("dog: '#/components/schemas/A'", Pets), Told("dog: '#/components/schemas/A', hound: '#/components/schemas/A'", Pets), ["Warning (11,172) GALE3214 response-body-discriminator-mapping-added"]),
        ("a text of the mapping for another alternative", Told("dog: '#/components/schemas/A'", Pets), Told("dog: '#/components/schemas/B'", Pets), ["Warning (11,139) GALE3214 response-body-discriminator-mapping-changed"]),
        ("a choice becomes one of its alternatives, by reference", HardPairs.Choice(Pets2), HardPairs.Choice(Pets2).Replace($"{{oneOf: {Pets2}}}", "{$ref: '#/components/schemas/A'}", StringComparison.Ordinal), ["Warning (11,10) GALE3205 response-body-unwrapped-from-one-of"]),
        ("a member that was a choice becomes one of its alternatives", Member(Pets2), Member(Pets2).Replace($"{{oneOf: {Pets2}}}", "{$ref: '#/components/schemas/A'}", StringComparison.Ordinal), ["Warning (11,41) GALE3205 response-property-unwrapped-from-one-of"]),
        ("a member that was an alternative becomes a choice", Member(Pets2).Replace($"{{oneOf: {Pets2}}}", "{$ref: '#/components/schemas/A'}", StringComparison.Ordinal), Member(Pets2), ["Warning (11,42) GALE3205 response-property-wrapped-in-one-of"]),
        ("a text becomes a component of another type", HardPairs.Schemas("{type: object, properties: {a: {type: string}}}", "A: {type: integer}"), HardPairs.Schemas("{type: object, properties: {a: {$ref: '#/components/schemas/A'}}}", "A: {type: integer}"), ["Warning (11,41) GALE3205 response-property-type-changed"]),
    ];

    /// <summary>Names in C# that a document asks for.</summary>
    private static IEnumerable<(string, string, string, string[])> Names() =>
    [
        ("another operationId of a method that keeps its name", Call("x-csharp-name: AddPet, operationId: addPet"), Call("x-csharp-name: AddPet, operationId: makePet"), []),
        ("another operationId whose method asks for the name", Call("operationId: addPet"), Call("x-csharp-name: AddPet, operationId: makePet"), []),
        ("another operationId that makes one name", Call("operationId: addPet"), Call("operationId: add_pet"), []),
        ("another operationId", Call("operationId: addPet"), Call("operationId: makePet"), ["Warning (6,20) GALE3105 api-operation-id-changed"]),
        ("the name of a header", Call("operationId: a", "X-A: {schema: {type: string}}"), Call("operationId: a", "X-A: {x-csharp-name: Alpha, schema: {type: string}}"), ["Warning (6,76) GALE3215 response-header-csharp-name-changed"]),
        ("the name of a group", Tagged("{name: Pets}"), Tagged("{name: Pets, x-csharp-name: Animals}"), ["Warning (3,21) GALE3105 api-tag-csharp-name-changed"]),
        ("a tag of the same name in C#", Tagged("{name: Pets, x-csharp-name: Animals}"), Tagged("{name: Pets, x-csharp-name: Animals}, {name: animals}").Replace("tags: [Pets]", "tags: [animals]", StringComparison.Ordinal), []),
        ("the name of a type", HardPairs.Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "B: {type: object, properties: {x: {type: string}}}"), HardPairs.Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "B: {type: object, x-csharp-type-name: Beta, properties: {x: {type: string}}}"), ["Warning (12,23) GALE3211 schema-renamed"]),
        ("the name of a type in place", Answer(Of("type: object, x-csharp-type-name: Alpha, properties: {x: {type: string}}")), Answer(Of("type: object, x-csharp-type-name: Beta, properties: {x: {type: string}}")), ["Warning (11,56) GALE3211 schema-renamed"]),
    ];

    private const string Pets = "{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}";

    private const string Pets2 = "[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]";

    private static string Of(string words) => $"{{type: object, properties: {{a: {{{words}}}}}}}";

    private static string Parameter(string words) => Operation($"parameters: [{{name: a, in: query, {words}}}]\n      responses: {{'204': {{description: OK}}}}");

    private static string Served(string server, string path) =>
        Operation("responses: {'204': {description: OK}}").Replace("paths:", $"servers: [{{url: '{server}'}}]\npaths:", StringComparison.Ordinal).Replace("/pets:", path + ":", StringComparison.Ordinal);

    private static string Body(string mediaType) => Operation($"responses: {{'200': {{description: OK, content: {{'{mediaType}': {{schema: {{type: string}}}}}}}}}}");

    private static string Told(string mapping, string alternatives) => HardPairs.Schemas(
        $"{{oneOf: [{alternatives}], discriminator: {{propertyName: kind, mapping: {{{mapping}}}}}}}",
        "A: {type: object, required: [kind], properties: {kind: {type: string}}}\n    B: {type: object, required: [kind], properties: {kind: {type: string}}}\n    Other: {type: object, required: [kind], properties: {kind: {type: string}}}");

    private static string Member(string alternatives) => HardPairs.Schemas(
        $"{{type: object, properties: {{a: {{oneOf: {alternatives}}}}}}}",
        "A: {type: object, required: [a], properties: {a: {type: string}}}\n    B: {type: object, required: [b], properties: {b: {type: integer}}}");

    private static string Call(string words, string headers = "") =>
        Operation("responses: {}").Replace("    post:\n      operationId: addPet\n      tags: [Pets]\n      responses: {}", $"    post: {{\n      {words}, responses: {{'204': {{description: OK, headers: {{{headers}}}}}}}}}", StringComparison.Ordinal);

    private static string Tagged(string tags) => Operation("responses: {'204': {description: OK}}").Replace("paths:", $"tags: [{tags}]\npaths:", StringComparison.Ordinal);
}
