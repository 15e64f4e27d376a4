using static Gale.Codegen.Tests.Drift.DriftProject;

namespace Gale.Codegen.Tests.Drift;

/// <summary>The pairs: a name, the two documents, and what is told in the order of its text.</summary>
internal static class HardPairs
{
    private const string Base = "{type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}";

    public static IReadOnlyList<(string Name, string Was, string Now, string[] Told)> All { get; } =
    [
        .. Equal(),
        .. Composed(),
        .. Values(),
        .. Operations(),
        .. Names(),
        .. Places(),
        .. Versions(),
        .. VocabularyPairs.All,
        .. SecurityPairs.All,
        .. WirePairs.All,
        .. MovementPairs.All,
    ];

    /// <summary>Another way to write the same.</summary>
    private static IEnumerable<(string, string, string, string[])> Equal() =>
    [
        ("a member moves into a part of allOf", Answer(Base), Answer("{allOf: [{type: object, required: [id], properties: {id: {type: string}}}, {type: object, properties: {name: {type: string}}}]}"), []),
        ("the order of members", Answer(Base), Answer("{type: object, required: [id], properties: {name: {type: string}, id: {type: string}}}"), []),
        ("nullable of 3.0 becomes a type of 3.1", Of30(Answer("{type: object, properties: {a: {type: string, nullable: true}}}")), Answer("{type: object, properties: {a: {type: [string, 'null']}}}"), []),
        ("exclusive limits of 3.0 become those of 3.1", Of30(Request("{type: object, properties: {a: {type: number, minimum: 1, exclusiveMinimum: true}}}")), Request("{type: object, properties: {a: {type: number, exclusiveMinimum: 1}}}"), []),
        ("const for an enum of one", Answer("{type: object, properties: {a: {type: string, enum: [x]}}}"), Answer("{type: object, properties: {a: {type: string, const: x}}}"), []),
        ("a reference behind allOf of one", Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", $"B: {Base}"), Schemas("{type: object, properties: {b: {description: more, allOf: [{$ref: '#/components/schemas/B'}]}}}", $"B: {Base}"), []),
        ("an inline member becomes a component of the name that its type has", Schemas("{type: object, properties: {owner: {type: object, properties: {a: {type: string}}}}}", "Other: {}"), Schemas("{type: object, properties: {owner: {$ref: '#/components/schemas/PetOwner'}}}", "PetOwner: {type: object, properties: {a: {type: string}}}"), []),
        ("anyOf of a type and null", Answer("{type: object, properties: {a: {anyOf: [{type: string}, {type: 'null'}]}}}"), Answer("{type: object, properties: {a: {type: [string, 'null']}}}"), []),
        ("quotes around values", Answer("{type: object, properties: {a: {type: string, enum: [a, 'b', \"c\"]}}}"), Answer("{type: object, properties: {a: {type: string, enum: ['a', b, c]}}}"), []),
        ("values in another order", Answer("{type: object, properties: {a: {type: string, enum: [a, b]}}}"), Answer("{type: object, properties: {a: {type: string, enum: [b, a]}}}"), []),
        ("alternatives in another order", Choice("[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]"), Choice("[{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]"), []),
        ("a schema that leads to itself", Answer("{type: object, properties: {next: {$ref: '#/components/schemas/Pet'}}}"), Answer("{type: object, properties: {next: {$ref: '#/components/schemas/Pet'}}, description: more}"), []),
        ("minItems of nothing", Request("{type: array, items: {type: string}}"), Request("{type: array, minItems: 0, items: {type: string}}"), []),
        ("further members said to be allowed", Request("{type: object, properties: {a: {type: string}}}"), Request("{type: object, additionalProperties: true, properties: {a: {type: string}}}"), []),
    ];

    /// <summary>What is put together of parts.</summary>
    private static IEnumerable<(string, string, string, string[])> Composed() =>
    [
        ("a limit of a component that is used through allOf only", Composition("maxLength: 9"), Composition("maxLength: 5"), ["Info (12,61) GALE3401 request-property-max-length-decreased"]),
        ("a limit of a scalar behind allOf with words of its own", Scalar("maxLength: 9"), Scalar("maxLength: 5"), ["Info (13,37) GALE3401 request-property-max-length-decreased"]),
        ("a value of an enum that is used through allOf", Vocabulary("a, b"), Vocabulary("a, b, c"), ["Warning (12,39) GALE3301 response-property-enum-value-added"]),
        ("a member of a kind that only a discriminator leads to", Kinds("bark: {type: string}"), Kinds("meow: {type: string}"), ["Warning (12,10) GALE3202 response-optional-property-removed"]),
        ("a kind more", Kinds("bark: {type: string}"), Kinds("bark: {type: string}", Cat), ["Warning (13,5) GALE3213 response-body-kind-added"]),
        ("a kind that the mapping names", Mapped("Dog"), Mapped("Dog, cat: Cat", Cat), ["Warning (11,140) GALE3214 response-body-discriminator-mapping-added"]),
        ("one component is read and sent", Both("{type: object, properties: {a: {type: string, enum: [x, y]}}}"), Both("{type: object, properties: {a: {type: string, enum: [x, z]}}}"), ["Warning (12,56) GALE3303 request-property-enum-value-removed", "Warning (12,66) GALE3301 response-property-enum-value-added"]),
        ("the items may be anything", Answer("{type: array, items: {type: string}}"), Answer("{type: array}"), ["Warning (11,10) GALE3205 response-body-type-generalized"]),
        ("the items may not be anything any more", Both("{type: object, properties: {a: {type: array}}}"), Both("{type: object, properties: {a: {type: array, items: {type: string}}}}"), ["Warning (12,55) GALE3205 request-property-type-specialized"]),
        ("the values of a map may be anything", Answer("{type: object, properties: {m: {type: object, additionalProperties: {type: string}}}}"), Answer("{type: object, properties: {m: {type: object}}}"), ["Warning (11,41) GALE3205 response-property-type-generalized"]),
        ("anything, written otherwise", Answer("{type: object, additionalProperties: {}}"), Answer("{type: object, additionalProperties: true}"), []),
        ("a mapping of what has the names already", Mapped("Dog"), Mapped("Dog, Dog: Dog"), []),
        ("a mapping by reference", Mapped("Dog, cat: Cat", Cat), Mapped("Dog, cat: '#/components/schemas/Cat'", Cat), []),
        ("items of items", Answer("{type: array, items: {type: array, items: {type: string}}}"), Answer("{type: array, items: {type: array, items: {type: integer}}}"), ["Warning (11,53) GALE3205 response-property-type-changed"]),
        ("the items may be null", Answer("{type: array, items: {type: string}}"), Answer("{type: array, items: {type: [string, 'null']}}"), ["Warning (11,32) GALE3203 response-property-became-nullable"]),
        ("a map of other values", Answer("{type: object, additionalProperties: {type: string}}"), Answer("{type: object, additionalProperties: {type: integer}}"), ["Warning (11,48) GALE3205 response-property-type-changed"]),
        ("a string becomes an object", Answer("{type: object, properties: {a: {type: string, maxLength: 3}}}"), Answer("{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}"), ["Warning (11,42) GALE3205 response-property-type-changed"]),
        ("another component of another shape", Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "B: {type: object, properties: {x: {type: string}}}\n    C: {type: string, enum: [a]}"), Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/C'}}}", "B: {type: object, properties: {x: {type: string}}}\n    C: {type: string, enum: [a]}"), ["Warning (11,38) GALE3205 response-property-type-changed"]),
    ];

    private static IEnumerable<(string, string, string, string[])> Values() =>
    [
        ("a value in other letters and another one new", Answer("{type: object, properties: {a: {type: string, enum: [a]}}}"), Answer("{type: object, properties: {a: {type: string, enum: [A, b]}}}"), ["Warning (11,63) GALE3305 response-property-enum-value-recased", "Warning (11,66) GALE3301 response-property-enum-value-added"]),
        ("null among the values", Answer("{type: object, properties: {a: {type: string, enum: [a]}}}"), Answer("{type: object, properties: {a: {type: [string, 'null'], enum: [a, null]}}}"), ["Warning (11,42) GALE3203 response-property-became-nullable"]),
        ("a number among the values", Answer("{type: object, properties: {a: {type: integer, enum: [1]}}}"), Answer("{type: object, properties: {a: {type: integer, enum: [1, 2]}}}"), ["Warning (11,67) GALE3301 response-property-enum-value-added"]),
        ("a vocabulary that says it grows", Answer("{type: object, properties: {a: {type: string, enum: [a], x-drift-open: true}}}"), Answer("{type: object, properties: {a: {type: string, enum: [a, b], x-drift-open: true}}}"), ["Info (11,66) GALE3301 response-property-enum-value-added"]),
        ("a choice that says it grows", Choice("[{$ref: '#/components/schemas/A'}], x-drift-open: true"), Choice("[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], x-drift-open: true"), ["Warning (11,11) GALE3205 response-body-wrapped-in-one-of"]),
        ("a name of a value", Answer("{type: object, properties: {a: {type: string, enum: [a, b], x-enum-varnames: [First, Second]}}}"), Answer("{type: object, properties: {a: {type: string, enum: [b, a], x-enum-varnames: [Second, One]}}}"), ["Warning (11,96) GALE3304 response-property-enum-value-name-changed"]),
        ("names of values where there were none, which are those there would be", Answer("{type: object, properties: {a: {type: string, enum: [in_stock]}}}"), Answer("{type: object, properties: {a: {type: string, enum: [in_stock], x-enum-varnames: [InStock]}}}"), []),
        ("a text becomes a vocabulary both ways", Both("{type: object, properties: {a: {type: string}}}"), Both("{type: object, properties: {a: {type: string, enum: [x]}}}"), ["Warning (12,56) GALE3303 request-property-became-enum"]),
        ("a default of a member", Request("{type: object, properties: {a: {type: string, default: x}}}"), Request("{type: object, properties: {a: {type: string, default: y}}}"), []),
    ];

    private static IEnumerable<(string, string, string, string[])> Operations() =>
    [
        ("a parameter of the path moves to the operation", Operation("responses: {'204': {description: OK}}").Replace("/pets:", "/pets:\n    parameters: [{name: a, in: query, schema: {type: string}}]", StringComparison.Ordinal), Operation("parameters: [{name: a, in: query, schema: {type: string}}]\n      responses: {'204': {description: OK}}"), []),
        ("security of the document moves to the operation", Operation("responses: {'204': {description: OK}}").Replace("paths:", "security: [{key: []}]\npaths:", StringComparison.Ordinal), Operation("security: [{key: []}]\n      responses: {'204': {description: OK}}"), []),
        ("a status becomes a range", Operation("responses: {'200': {description: OK}}"), Operation("responses: {2XX: {description: OK}}"), ["Info (8,24) GALE3209 response-success-status-added"]),
        ("a default answer is gone", Operation("responses: {'204': {description: OK}, default: {description: other}}"), Operation("responses: {'204': {description: OK}}"), ["Info (5,5) GALE3209 response-non-success-status-removed"]),
        ("one of two security requirements is gone", Operation("security: [{key: []}, {token: []}]\n      responses: {'204': {description: OK}}"), Operation("security: [{token: []}]\n      responses: {'204': {description: OK}}"), ["Warning (8,7) GALE3501 api-security-removed"]),
        ("no security any more", Operation("security: [{key: []}]\n      responses: {'204': {description: OK}}"), Operation("security: []\n      responses: {'204': {description: OK}}"), ["Info (8,7) GALE3501 api-security-removed"]),
        ("a parameter from query to header", Operation("parameters: [{name: a, in: query, schema: {type: string}}]\n      responses: {'204': {description: OK}}"), Operation("parameters: [{name: a, in: header, schema: {type: string}}]\n      responses: {'204': {description: OK}}"), ["Warning (5,5) GALE3106 request-parameter-removed"]),
        ("a new path parameter is another path", Operation("responses: {'204': {description: OK}}"), Operation("parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: OK}}").Replace("/pets:", "/pets/{id}:", StringComparison.Ordinal), ["Warning (3,1) GALE3101 api-path-removed-without-deprecation"]),
        ("a required parameter with a default", Operation("parameters: []\n      responses: {'204': {description: OK}}"), Operation("parameters: [{name: a, in: query, required: true, schema: {type: string, default: x}}]\n      responses: {'204': {description: OK}}"), ["Warning (8,20) GALE3107 new-required-request-parameter"]),
        ("the schema of a parameter becomes content", Operation("parameters: [{name: a, in: query, schema: {type: string}}]\n      responses: {'204': {description: OK}}"), Operation("parameters: [{name: a, in: query, content: {application/json: {schema: {type: string}}}}]\n      responses: {'204': {description: OK}}"), ["Warning (8,20) GALE3109 request-parameter-style-changed"]),
        ("another media type beside", Operation("responses: {'200': {description: OK, content: {application/json: {schema: {type: string}}}}}"), Operation("responses: {'200': {description: OK, content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}}}"), ["Info (8,98) GALE3208 response-media-type-added"]),
        ("tags and id at once", Operation("responses: {'204': {description: OK}}"), Operation("responses: {'204': {description: OK}}").Replace("addPet", "makePet", StringComparison.Ordinal).Replace("[Pets]", "[Animals]", StringComparison.Ordinal), ["Warning (6,20) GALE3105 api-operation-id-changed", "Warning (7,7) GALE3105 api-tag-changed"]),
    ];

    private static IEnumerable<(string, string, string, string[])> Names() =>
    [
        ("a component is called otherwise", Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}, c: {type: array, items: {$ref: '#/components/schemas/B'}}}}", $"B: {Base}"), Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/C'}, c: {type: array, items: {$ref: '#/components/schemas/C'}}}}", $"C: {Base}"), ["Warning (12,5) GALE3211 schema-renamed"]),
        ("an alternative is called otherwise", Choice("[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]"), Choice("[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]").Replace("    B:", "    C:", StringComparison.Ordinal), ["Warning (13,5) GALE3211 schema-renamed"]),
        ("x-csharp-name keeps the name", Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "B: {type: object, x-csharp-name: Beta, properties: {x: {type: string}}}"), Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/C'}}}", "C: {type: object, x-csharp-name: Beta, properties: {x: {type: string}}}"), []),
        ("a component is written in place", Schemas("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "B: {type: object, properties: {x: {type: string}}}"), Schemas("{type: object, properties: {b: {type: object, properties: {x: {type: string}}}}}", "Other: {}"), ["Info (11,38) GALE3211 schema-exchanged"]),
        ("two members are called otherwise, crosswise", Answer("{type: object, properties: {amount_cents: {type: integer}, price_cents: {type: integer}}}"), Answer("{type: object, properties: {amount: {type: integer}, price: {type: integer}}}"), ["Warning (11,38) GALE3204 response-optional-property-removed", "Warning (11,63) GALE3204 response-optional-property-removed"]),
        ("a member is renamed and required now", Request("{type: object, properties: {amount_cents: {type: integer}}}"), Request("{type: object, required: [amount], properties: {amount: {type: integer}}}"), ["Warning (12,36) GALE3201 request-property-became-required", "Warning (12,58) GALE3204 request-property-removed"]),
        ("a path parameter is called otherwise", Path("{id}", "id"), Path("{petId}", "petId"), ["Warning (8,20) GALE3108 request-path-parameter-renamed"]),
    ];

    /// <summary>The same thing at another place of the document.</summary>
    private static IEnumerable<(string, string, string, string[])> Places() =>
    [
        ("a parameter becomes a component", Operation("parameters: [{name: a, in: query, schema: {type: string}}]\n      responses: {'204': {description: OK}}"), Operation("parameters: [{$ref: '#/components/parameters/A'}]\n      responses: {'204': {description: OK}}", "Other: {}\n  parameters:\n    A: {name: a, in: query, schema: {type: string}}"), []),
        ("an answer becomes a component", Operation("responses: {'200': {description: OK, content: {application/json: {schema: {type: string}}}}}"), Operation("responses: {'200': {$ref: '#/components/responses/A'}}", "Other: {}\n  responses:\n    A: {description: OK, content: {application/json: {schema: {type: string}}}}"), []),
        ("the type of a header", Operation("responses: {'204': {description: OK, headers: {X-A: {schema: {type: string}}}}}"), Operation("responses: {'204': {description: OK, headers: {X-A: {schema: {type: integer}}}}}"), ["Warning (8,69) GALE3205 response-header-type-changed"]),
        ("a value of the items of a parameter", Operation("parameters: [{name: a, in: query, schema: {type: array, items: {type: string, enum: [a, b]}}}]\n      responses: {'204': {description: OK}}"), Operation("parameters: [{name: a, in: query, schema: {type: array, items: {type: string, enum: [a]}}}]\n      responses: {'204': {description: OK}}"), ["Warning (8,85) GALE3303 request-parameter-property-enum-value-removed"]),
        ("a value of a member of a deep object", Operation("parameters: [{name: a, in: query, style: deepObject, schema: {type: object, properties: {b: {type: string, enum: [a, b]}}}}]\n      responses: {'204': {description: OK}}"), Operation("parameters: [{name: a, in: query, style: deepObject, schema: {type: object, properties: {b: {type: string, enum: [a]}}}}]\n      responses: {'204': {description: OK}}"), ["Warning (8,114) GALE3303 request-parameter-property-enum-value-removed"]),
        ("a value of what a webhook brings", Webhook("a"), Webhook("a, b"), ["Warning (16,130) GALE3301 response-property-enum-value-added"]),
        ("the body of an answer is a list now", Schemas("{type: object, properties: {a: {type: string}}}", "Other: {}"), Schemas("{type: array, items: {type: object, properties: {a: {type: string}}}}", "Other: {}"), ["Warning (11,11) GALE3205 response-body-type-changed"]),
        ("an alternative in place says something else", Answer("{oneOf: [{type: object, properties: {a: {type: string}}}, {type: integer}]}"), Answer("{oneOf: [{type: object, properties: {a: {type: boolean}}}, {type: integer}]}"), ["Warning (11,51) GALE3205 response-property-type-changed"]),
        ("anyOf in the place of oneOf", Choice("[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]"), Choice("[{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]").Replace("oneOf", "anyOf", StringComparison.Ordinal), []),
        ("the bodies of an operation that is gone and of a new one", Operation("requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n      responses: {'204': {description: OK}}", Base.Insert(0, "Pet: ")), Operation("requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n      responses: {'204': {description: OK}}", Base.Insert(0, "Pet: ").Replace("name: {type: string}", "name: {type: integer}", StringComparison.Ordinal)).Replace("post:", "put:", StringComparison.Ordinal), ["Warning (12,81) GALE3205 request-property-type-changed", "Warning (4,3) GALE3101 api-removed-without-deprecation"]),
        ("two operations change their ids with each other", Two("a", "b"), Two("b", "a"), ["Warning (5,24) GALE3105 api-operation-id-changed", "Warning (6,24) GALE3105 api-operation-id-changed"]),
        ("a description, an example, an extension", Answer("{type: object, properties: {a: {type: string}}}"), Answer("{type: object, description: d, example: {a: b}, x-y: z, properties: {a: {type: string, description: e, example: f}}}"), []),
    ];

    /// <summary>The same API in the words of another version of the specification.</summary>
    private static IEnumerable<(string, string, string, string[])> Versions() =>
    [
        ("JSON in the place of YAML", Answer("{type: object, properties: {a: {type: string, enum: [x]}}}"), """{"openapi": "3.1.0", "info": {"title": "Pets", "version": "2026-01"}, "paths": {"/pets": {"post": {"operationId": "addPet", "tags": ["Pets"], "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}}, "components": {"schemas": {"Pet": {"type": "object", "properties": {"a": {"type": "string", "enum": ["x"]}}}}, "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}, "token": {"type": "http", "scheme": "bearer"}}}}""", []),
        ("Swagger 2.0 becomes 3.0", Swagger, Of30(OpenApi), []),
        ("3.0 becomes 3.1", Of30(OpenApi), OpenApi, []),
    ];

    private const string Swagger =
        """
        swagger: '2.0'
        info: {title: Pets, version: '1'}
        host: pets.example
        basePath: /v1
        schemes: [https]
        consumes: [application/json]
        produces: [application/json]
        paths:
          /pets/{id}:
            put:
              operationId: changePet
              tags: [Pets]
              parameters:
                - {name: id, in: path, required: true, type: string}
                - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
                - {name: sizes, in: query, type: array, items: {type: string}}
                - {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
              responses:
                '200': {description: OK, schema: {$ref: '#/definitions/Pet'}, headers: {X-Left: {type: integer}}}
        definitions:
          Pet: {type: object, required: [id], properties: {id: {type: string}, mood: {type: string, enum: [a, b]}, age: {type: integer, format: int32, x-nullable: true}}}
        securityDefinitions:
          key: {type: apiKey, in: header, name: X-Key}

        """;

    private const string OpenApi =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        servers: [{url: 'https://pets.example/v1'}]
        paths:
          /pets/{id}:
            put:
              operationId: changePet
              tags: [Pets]
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                - {name: sizes, in: query, explode: false, schema: {type: array, items: {type: string}}}
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses:
                '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}, headers: {X-Left: {schema: {type: integer}}}}
        components:
          schemas:
            Pet: {type: object, required: [id], properties: {id: {type: string}, mood: {type: string, enum: [a, b]}, age: {type: integer, format: int32, nullable: true, x-nullable: true}}}
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}

        """;

    private static string Webhook(string values) => Operation("responses: {'204': {description: OK}}")
        + $"webhooks:\n  petCame: {{post: {{requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{mood: {{type: string, enum: [{values}]}}}}}}}}}}}}, responses: {{'200': {{description: OK}}}}}}}}\n";

    private static string Two(string get, string put) => Operation("responses: {'204': {description: OK}}")
        .Replace("    post:", $"    get: {{operationId: {get}, responses: {{'204': {{description: OK}}}}}}\n    put: {{operationId: {put}, responses: {{'204': {{description: OK}}}}}}\n    post:", StringComparison.Ordinal);

    private static string Of30(string document) => document.Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal);

    private static string Path(string segment, string name) => Operation($"parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]\n      responses: {{'204': {{description: OK}}}}").Replace("/pets:", $"/pets/{segment}:", StringComparison.Ordinal);

    internal static string Schemas(string pet, string others) => Answer(pet + "\n    " + others);

    internal static string Choice(string alternatives) => Schemas(
        $"{{oneOf: {alternatives}}}",
        "A: {type: object, required: [a], properties: {a: {type: string}}}\n    B: {type: object, required: [b], properties: {b: {type: integer}}}");

    internal static string Both(string pet) => Operation(
        "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}",
        $"Pet: {pet}");

    private static string Composition(string limit) => Operation(
        "requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Named'}, {type: object, properties: {b: {type: string}}}]}}}}\n      responses: {'204': {description: OK}}",
        $"Named: {{type: object, properties: {{name: {{type: string, {limit}}}}}}}");

    private static string Scalar(string limit) => Request($"{{type: object, properties: {{a: {{minLength: 1, allOf: [{{$ref: '#/components/schemas/Text'}}]}}}}}}\n    Text: {{type: string, {limit}}}");

    private static string Vocabulary(string values) => Schemas("{type: object, properties: {a: {deprecated: true, allOf: [{$ref: '#/components/schemas/Mood'}]}}}", $"Mood: {{type: string, enum: [{values}]}}");

    internal const string Cat = "\n    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {meow: {type: string}}}]}";

    internal static string Mapped(string mapping, string others = "") =>
        Kinds("bark: {type: string}", others).Replace("propertyName: kind", $"propertyName: kind, mapping: {{dog: {mapping}}}", StringComparison.Ordinal);

    private static string Kinds(string member, string others = "") => Schemas(
        "{type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}",
        $"Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{type: object, properties: {{{member}}}}}]}}" + others);
}
