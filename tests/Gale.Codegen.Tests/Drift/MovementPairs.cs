using static Gale.Codegen.Tests.Drift.DriftProject;

namespace Gale.Codegen.Tests.Drift;

/// <summary>How documents of real vendors move: by another generator, another version of the specification, another guideline.</summary>
internal static class MovementPairs
{
    public static IReadOnlyList<(string Name, string Was, string Now, string[] Told)> All { get; } = [.. Rewritten(), .. Moved()];

    /// <summary>The same API, written by another tool or hand.</summary>
    private static IEnumerable<(string, string, string, string[])> Rewritten() =>
    [
        ("an enum in place becomes a component", Answer("{type: object, properties: {state: {type: string, enum: [a, b]}}}"), Answer("{type: object, properties: {state: {$ref: '#/components/schemas/PetState'}}}\n    PetState: {type: string, enum: [a, b]}"), []),
        ("a range of successes is written out", Operation("responses: {2XX: {description: OK, content: {application/json: {schema: {type: string}}}}}"), Operation("responses: {'200': {description: OK, content: {application/json: {schema: {type: string}}}}, '201': {description: OK, content: {application/json: {schema: {type: string}}}}}"), []),
        ("a component in other letters", Answer("{type: object, properties: {a: {$ref: '#/components/schemas/pet_mood'}}}\n    pet_mood: {type: object, properties: {x: {type: string}}}"), Answer("{type: object, properties: {a: {$ref: '#/components/schemas/PetMood'}}}\n    PetMood: {type: object, properties: {x: {type: string}}}"), []),
        ("a page that is put together of a base and its items", Answer("{type: object, properties: {next: {type: string}, data: {type: array, items: {type: string}}}}"), Answer("{allOf: [{$ref: '#/components/schemas/Page'}, {type: object, properties: {data: {type: array, items: {type: string}}}}]}\n    Page: {type: object, properties: {next: {type: string}}}"), []),
        ("a choice of one thing and nothing", Answer("{type: object, properties: {a: {$ref: '#/components/schemas/B'}}}\n    B: {type: object, properties: {x: {type: string}}}"), Answer("{type: object, properties: {a: {oneOf: [{$ref: '#/components/schemas/B'}]}}}\n    B: {type: object, properties: {x: {type: string}}}"), []),
        ("type as a list of one", Answer("{type: object, properties: {a: {type: string}}}"), Answer("{type: [object], properties: {a: {type: [string]}}}"), []),
        ("examples, titles, external documentation", Answer("{type: object, properties: {a: {type: string, example: x}}}"), Answer("{type: object, title: Pet, externalDocs: {url: 'https://h'}, properties: {a: {type: string, title: A, examples: [x]}}}"), []),
        ("null of 3.0 beside a reference", Answer("{type: object, properties: {a: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}}}\n    B: {type: object, properties: {x: {type: string}}}").Replace("3.1.0", "3.0.3", StringComparison.Ordinal), Answer("{type: object, properties: {a: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}}}\n    B: {type: object, properties: {x: {type: string}}}"), []),
        ("a style that is the default", Query("schema: {type: array, items: {type: string}}"), Query("style: form, explode: true, schema: {type: array, items: {type: string}}"), []),
        ("an answer for all others is a component", Operation("responses: {'204': {description: OK}, default: {description: e, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}}"), Operation("responses: {'204': {description: OK}, default: {$ref: '#/components/responses/E'}}", "Other: {}\n  responses:\n    E: {description: e, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}"), []),
        ("required names in another order", Request("{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}"), Request("{type: object, required: [b, a], properties: {a: {type: string}, b: {type: string}}}"), []),
        ("a component that nobody uses is gone", Answer("{type: string}\n    Old: {type: object, properties: {a: {type: string}}}"), Answer("{type: string}"), []),
        ("a discriminator said by constants too", Union("A: {type: object, required: [kind], properties: {kind: {type: string, enum: [A]}}}"), Union("A: {type: object, required: [kind], properties: {kind: {type: string, const: A}}}"), []),
        ("a bound that is a whole number", Request("{type: object, properties: {a: {type: number, minimum: 1}}}"), Request("{type: object, properties: {a: {type: number, minimum: 1.0}}}"), []),
        ("a host in capitals and a slash behind it", Operation("responses: {'204': {description: OK}}").Replace("paths:", "servers: [{url: 'https://h/v1'}]\npaths:", StringComparison.Ordinal), Operation("responses: {'204': {description: OK}}").Replace("paths:", "servers: [{url: 'https://h/v1/'}]\npaths:", StringComparison.Ordinal), []),
        ("words of a guideline", Answer("{type: object, x-internal-id: 1, properties: {a: {type: string, x-order: 1}}}"), Answer("{type: object, properties: {a: {type: string, x-faker: name}}}"), []),
    ];

    /// <summary>The API is another.</summary>
    private static IEnumerable<(string, string, string, string[])> Moved() =>
    [
        ("an error's code becomes a vocabulary", Answer("{type: object, properties: {code: {type: string}}}"), Answer("{type: object, properties: {code: {type: string, enum: [a, b]}}}"), ["Warning (11,59) GALE3205 response-property-became-enum"]),
        ("an amount becomes an object", Answer("{type: object, properties: {amount: {type: integer}}}"), Answer("{type: object, properties: {amount: {$ref: '#/components/schemas/Money'}}}\n    Money: {type: object, properties: {value: {type: integer}, currency: {type: string}}}"), ["Warning (11,46) GALE3205 response-property-type-changed"]),
        ("an id becomes an object or stays one", Answer("{type: object, properties: {customer: {type: string}}}"), Answer("{type: object, properties: {customer: {anyOf: [{type: string}, {$ref: '#/components/schemas/Customer'}]}}}\n    Customer: {type: object, properties: {id: {type: string}}}"), ["Warning (11,49) GALE3205 response-property-wrapped-in-any-of"]),
        ("a number becomes a text", Answer("{type: object, properties: {id: {type: integer, format: int64}}}"), Answer("{type: object, properties: {id: {type: string, format: int64}}}"), ["Warning (11,43) GALE3205 response-property-type-changed"]),
        ("one text becomes several", Request("{type: object, properties: {tag: {type: string}}}"), Request("{type: object, properties: {tag: {type: array, items: {type: string}}}}"), ["Warning (12,44) GALE3205 request-property-type-changed"]),
        ("a list of ids has objects", Answer("{type: object, properties: {a: {type: array, items: {type: string}}}}"), Answer("{type: object, properties: {a: {type: array, items: {type: object, properties: {id: {type: string}}}}}}"), ["Warning (11,63) GALE3205 response-property-type-changed"]),
        ("a body around a list", Answer("{type: array, items: {type: string}}"), Answer("{type: object, properties: {data: {type: array, items: {type: string}}}}"), ["Warning (11,11) GALE3205 response-body-type-changed"]),
        ("pages by cursor", Query("schema: {type: integer}").Replace("name: a", "name: page", StringComparison.Ordinal), Query("schema: {type: string}").Replace("name: a", "name: cursor", StringComparison.Ordinal), ["Warning (5,5) GALE3106 request-parameter-removed"]),
        ("a header that makes calls idempotent must be sent", Operation("responses: {'204': {description: OK}}"), Operation("parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string}}]\n      responses: {'204': {description: OK}}"), ["Warning (8,20) GALE3107 new-required-request-parameter"]),
        ("a success is another", Operation("responses: {'200': {description: OK}}"), Operation("responses: {'202': {description: OK}}"), ["Info (8,26) GALE3209 response-success-status-added", "Warning (5,5) GALE3209 response-success-status-removed"]),
        ("a success more that brings another thing", Successes(""), Successes(", '202': {description: later, content: {text/plain: {schema: {type: string}}}}"), ["Warning (8,108) GALE3209 response-success-status-added"]),
        ("a success more that brings the same", Successes(""), Successes(", '202': {description: later, content: {application/json: {schema: {type: integer}}}}"), ["Info (8,108) GALE3209 response-success-status-added"]),
        ("a member is only read in one of two shapes already", Schema("a: {type: string, readOnly: true}, b: {type: string}"), Schema("a: {type: string, readOnly: true}, b: {type: string, readOnly: true}"), ["Info (12,91) GALE3212 response-optional-property-became-read-only"]),
        ("a member may be absent and null", Schema("a: {type: string}"), Schema("a: {type: [string, 'null']}"), ["Warning (12,42) GALE3203 response-property-became-nullable"]),
        ("a member that is only read is new", Schema("a: {type: string}"), Schema("a: {type: string}, b: {type: string, readOnly: true}"), ["Warning (12,57) GALE3211 response-optional-property-added"]),
        ("a member that is only read is new, in what is read", Answer("{type: object, properties: {a: {type: string}}}"), Answer("{type: object, properties: {a: {type: string}, b: {type: string, readOnly: true}}}"), []),
        ("a field of a form is written otherwise", Form("application/json"), Form("application/problem+json"), ["Warning (8,154) GALE3208 request-body-encoding-changed"]),
        ("a field of a form is written as it would be", Form("application/json"), Form("application/json").Replace(", encoding: {a: {contentType: application/json}}", "", StringComparison.Ordinal), []),
        ("remarks in alternatives written in place", Inline("a: {type: string}", "b: {type: string}"), Inline("a: {type: string, description: more}", "b: {type: string, example: x}"), []),
        ("an alternative that may be null, in words of 3.0", Alternatives("{type: string, nullable: true}, {type: integer}").Replace("3.1.0", "3.0.3", StringComparison.Ordinal), Alternatives("{type: [string, 'null']}, {type: integer}"), []),
        ("an alternative may be null", Alternatives("{type: string}, {type: integer}"), Alternatives("{type: [string, 'null']}, {type: integer}"), ["Warning (11,38) GALE3203 response-property-became-nullable"]),
        ("an alternative may be null no more", Alternatives("{type: string}, {type: [integer, 'null']}"), Alternatives("{type: string}, {type: integer}"), []),
        ("null moves from an alternative into one of its own", Alternatives("{type: [string, 'null']}, {type: integer}"), Alternatives("{type: string}, {type: integer}, {type: 'null'}"), []),
        ("null moves from an alternative to the choice", Alternatives("{type: string, nullable: true}, {type: integer}").Replace("3.1.0", "3.0.3", StringComparison.Ordinal), Answer("{type: object, properties: {a: {oneOf: [{type: string}, {type: integer}], nullable: true}}}").Replace("3.1.0", "3.0.3", StringComparison.Ordinal), []),
        ("alternatives in place change places", Inline("a: {type: string}", "b: {type: string}"), Answer("{oneOf: [{type: object, required: [b], properties: {b: {type: string}}}, {type: object, required: [a], properties: {a: {type: string}}}]}"), ["Warning (11,19) GALE3211 response-body-one-of-moved", "Warning (11,83) GALE3211 response-body-one-of-moved"]),
        ("alternatives in place become components", Inline("a: {type: string}", "b: {type: string}"), Answer("{oneOf: [{$ref: '#/components/schemas/PetOption1'}, {$ref: '#/components/schemas/PetOption2'}]}").Replace("    Pet:", "    PetOption1: {type: object, required: [a], properties: {a: {type: string}}}\n    PetOption2: {type: object, required: [b], properties: {b: {type: string}}}\n    Pet:", StringComparison.Ordinal), []),
        ("a schema in place becomes the component of its type's name", Answer("{type: object, properties: {home: {type: object, properties: {x: {type: string}}}}}"), Answer("{type: object, properties: {home: {$ref: '#/components/schemas/PetHome'}}}").Replace("    Pet:", "    PetHome: {type: object, properties: {x: {type: string}}}\n    Pet:", StringComparison.Ordinal), []),
        ("a discriminator where constants told", Kinds(""), Kinds(", discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A', b: '#/components/schemas/B'}}"), []),
        ("a component of another name for the same text", Kinds(", discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A', b: '#/components/schemas/B'}}"), Kinds(", discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/Z', b: '#/components/schemas/B'}}").Replace("schemas/A'", "schemas/Z'", StringComparison.Ordinal).Replace("    A:", "    Z:", StringComparison.Ordinal), ["Warning (11,5) GALE3211 schema-renamed"]),
        ("another name of a schema becomes one of its own", HardPairs.Both("{allOf: [{$ref: '#/components/schemas/Base'}]}" + Base), HardPairs.Both("{required: [a], allOf: [{$ref: '#/components/schemas/Base'}]}" + Base), ["Warning (12,22) GALE3201 request-property-became-required", "Warning (12,5) GALE3211 schema-exchanged"]),
        ("a schema of its own becomes another name of one", HardPairs.Both("{description: x, allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}]}" + Base), HardPairs.Both("{allOf: [{$ref: '#/components/schemas/Base'}]}" + Base), ["Warning (12,5) GALE3211 schema-exchanged", "Warning (13,26) GALE3202 request-property-removed"]),
        ("a type that is asked for in C#", Answer("{type: object, properties: {a: {type: string}}}"), Answer("{type: object, properties: {a: {type: string, x-csharp-type: decimal}}}"), ["Warning (11,38) GALE3211 csharp-type-changed"]),
        ("a type of errors of its own", Error("application/json"), Error("application/problem+json"), ["Info (8,79) GALE3208 response-media-type-name-specialized"]),
        ("a secret is only sent", Schema("secret: {type: string}"), Schema("secret: {type: string, writeOnly: true}"), ["Warning (12,61) GALE3211 request-optional-property-became-write-only"]),
        ("values in capitals", Schema("state: {type: string, enum: [open, paid]}"), Schema("state: {type: string, enum: [OPEN, PAID]}"), ["Warning (12,67) GALE3305 request-property-enum-value-recased", "Warning (12,73) GALE3305 request-property-enum-value-recased"]),
        ("an event more", Union("A: {type: object, required: [kind], properties: {kind: {type: string}}}"), Union("A: {type: object, required: [kind], properties: {kind: {type: string}}}", ", {$ref: '#/components/schemas/C'}", "\n    C: {type: object, required: [kind], properties: {kind: {type: string}}}"), ["Warning (11,87) GALE3213 response-body-one-of-added"]),
        ("names in another style", Answer("{type: object, properties: {orderId: {type: string}, lineItems: {type: array, items: {type: string}}}}"), Answer("{type: object, properties: {order_id: {type: string}, line_items: {type: array, items: {type: string}}}}"), ["Warning (11,38) GALE3204 response-optional-property-removed", "Warning (11,64) GALE3204 response-optional-property-removed"]),
        ("a word of a choice of words and objects", Answer("{type: object, properties: {choice: {oneOf: [{enum: [none, auto]}, {type: object, properties: {x: {type: string}}}]}}}"), Answer("{type: object, properties: {choice: {oneOf: [{enum: [none, auto, required]}, {type: object, properties: {x: {type: string}}}]}}}"), ["Warning (11,75) GALE3301 response-property-enum-value-added"]),
        ("an anonymous call beside a token, for the whole document", Operation("responses: {'204': {description: OK}}").Replace("paths:", "security: [{token: []}]\npaths:", StringComparison.Ordinal), Operation("responses: {'204': {description: OK}}").Replace("paths:", "security: [{token: []}, {}]\npaths:", StringComparison.Ordinal), ["Info (3,1) GALE3501 api-security-added"]),
        ("items of an open list", Answer("{type: array, items: {anyOf: [{type: string, enum: [a]}, {type: string}]}}"), Answer("{type: array, items: {anyOf: [{type: string, enum: [a, b]}, {type: string}]}}"), ["Warning (11,65) GALE3301 response-property-enum-value-added"]),
        ("a value of a parameter that is written as constants", Query("schema: {oneOf: [{const: asc}, {const: desc}]}"), Query("schema: {oneOf: [{const: asc}]}"), ["Warning (8,50) GALE3303 request-parameter-enum-value-removed"]),
        ("a limit of the page is lower", Query("schema: {type: integer, maximum: 100}"), Query("schema: {type: integer, maximum: 50}"), ["Info (8,65) GALE3401 request-parameter-max-decreased"]),
        ("a map of objects has other members", Answer("{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}"), Answer("{type: object, additionalProperties: {type: object, properties: {a: {type: string}, b: {type: string}}}}"), []),
        ("a member of items is gone", Answer("{type: array, items: {type: object, properties: {a: {type: string}, b: {type: string}}}}"), Answer("{type: array, items: {type: object, properties: {a: {type: string}}}}"), ["Warning (11,46) GALE3202 response-optional-property-removed"]),
    ];

    private static string Query(string words) => Operation($"parameters: [{{name: a, in: query, {words}}}]\n      responses: {{'204': {{description: OK}}}}");

    private static string Successes(string more) => Operation($"responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: integer}}}}}}}}{more}}}");

    private static string Form(string mediaType) => Operation(
        $"requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{a: {{type: object, properties: {{x: {{type: string}}}}}}}}}}, encoding: {{a: {{contentType: {mediaType}}}}}}}}}}}\n      responses: {{'204': {{description: OK}}}}");

    private static string Inline(string first, string second) => Answer($"{{oneOf: [{{type: object, required: [a], properties: {{{first}}}}}, {{type: object, required: [b], properties: {{{second}}}}}]}}");

    private static string Alternatives(string alternatives) => Answer($"{{type: object, properties: {{a: {{oneOf: [{alternatives}]}}}}}}");

    private const string Base = "\n    Base: {type: object, properties: {a: {type: string}}}";

    private static string Kinds(string more) => Operation(
        $"responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]{more}}}}}}}}}}}",
        "A: {type: object, required: [kind], properties: {kind: {type: string, const: a}}}\n    B: {type: object, required: [kind], properties: {kind: {type: string, const: b}}}");

    private static string Error(string mediaType) => Operation($"responses: {{'204': {{description: OK}}, '400': {{description: e, content: {{{mediaType}: {{schema: {{type: object, properties: {{code: {{type: string}}}}}}}}}}}}}}");

    private static string Schema(string member) => HardPairs.Both($"{{type: object, properties: {{{member}}}}}");

    private static string Union(string first, string alternative = "", string others = "") => HardPairs.Schemas(
        $"{{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}{alternative}], discriminator: {{propertyName: kind}}}}",
        first + "\n    B: {type: object, required: [kind], properties: {kind: {type: string}}}" + others);
}
