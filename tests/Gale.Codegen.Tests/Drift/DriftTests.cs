using Gale.Codegen.Drift;

namespace Gale.Codegen.Tests.Drift;

/// <summary>What differs between two documents, where it stands (a <c>»</c> in the new one), and whom it breaks.</summary>
public class DriftTests
{
    [Theory]
    [InlineData("{type: string, enum: [open, paid]}", "{type: string, enum: [open, paid, »disputed]}", "response-property-enum-value-added", true)]
    [InlineData("{type: string, enum: [open, paid]}", "{type: string, »enum: [open]}", "response-property-enum-value-removed", false)]
    [InlineData("{type: string, enum: [open, paid]}", "{type: string, enum: [open, »PAID]}", "response-property-enum-value-recased", true)]
    [InlineData("{type: string}", "{type: string, »enum: [open]}", "response-property-became-enum", false)]
    [InlineData("{type: integer}", "{»type: number}", "response-property-type-generalized", true)]
    [InlineData("{type: number}", "{»type: integer}", "response-property-type-specialized", false)]
    [InlineData("{type: string}", "{»type: integer}", "response-property-type-changed", true)]
    [InlineData("{type: integer, format: int64}", "{type: integer, »format: int32}", "response-property-type-changed", false)]
    [InlineData("{type: string}", "{»type: [string, integer]}", "response-property-list-of-types-widened", true)]
    [InlineData("{type: string}", "{»type: [string, 'null']}", "response-property-became-nullable", true)]
    [InlineData("{type: string}", "{oneOf: [{»type: string}, {type: 'null'}]}", "response-property-became-nullable", true)]
    [InlineData("{type: string, maxLength: 5}", "{type: string, »maxLength: 9}", "response-property-max-length-increased", true)]
    [InlineData("{type: number, minimum: 1e1}", "{type: number, minimum: 10.0}", "", false)]
    [InlineData("{const: a}", "{const: »b}", "response-property-const-changed", true)]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, properties: {»a: {type: string}}}", "response-property-became-optional", true)]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, required: [»a], properties: {a: {type: string}}}", "response-property-became-required", false)]
    [InlineData("{type: object, properties: {a: {type: string}, b: {}}}", "{type: object, »properties: {b: {}}}", "response-optional-property-removed", true)]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}, »bcd: {}}}", "response-optional-property-added", false)]
    [InlineData("{type: object, properties: {amount_cents: {type: integer}}}", "{type: object, properties: {»amount: {type: integer}}}", "response-optional-property-removed", true)]
    [InlineData("{oneOf: [{type: string, format: date}, {type: object}]}", "{oneOf: [{type: string, format: date}, {type: object}, »{type: array, items: {}}]}", "response-property-one-of-added", true)]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {»type: integer}}", "response-property-type-changed", true)]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {»type: integer}}", "response-property-type-changed", true)]
    [InlineData("{allOf: [{type: object, properties: {a: {type: string}}}]}", "{type: object, properties: {a: {type: string}}}", "", false)]
    [InlineData("{type: string}", "{oneOf: [{type: string}]}", "", false)]
    [InlineData("{type: string, description: one}", "{description: another, type: string}", "", false)]
    public void An_answer_promises_less_or_more(string was, string now, string check, bool isBreaking) =>
        Expect(Answer(was), Answer(now), check, isBreaking);

    [Theory]
    [InlineData("{type: string, enum: [open, paid]}", "{type: string, enum: [open, paid, »disputed]}", "request-property-enum-value-added", false)]
    [InlineData("{type: string, enum: [open, paid]}", "{type: string, »enum: [open]}", "request-property-enum-value-removed", true)]
    [InlineData("{type: integer}", "{»type: number}", "request-property-type-generalized", false)]
    [InlineData("{type: [string, 'null']}", "{type: string}", "request-property-became-not-nullable", true)]
    [InlineData("{type: string, maxLength: 9}", "{type: string, »maxLength: 5}", "request-property-max-length-decreased", true)]
    [InlineData("{type: string}", "{type: string, »pattern: a}", "request-property-pattern-added", true)]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, required: [»a], properties: {a: {type: string}}}", "request-property-became-required", true)]
    [InlineData("{type: object, properties: {z: {}}}", "{type: object, required: [a], properties: {z: {}, »a: {type: string}}}", "new-required-request-property", true)]
    [InlineData("{type: object, properties: {z: {}}}", "{type: object, properties: {z: {}, »a: {type: string}}}", "new-optional-request-property", false)]
    [InlineData("{type: object, properties: {a: {type: string, readOnly: true}}}", "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}", "request-property-became-required", true)]
    public void A_request_may_be_refused(string was, string now, string check, bool isBreaking) =>
        Expect(Request(was), Request(now), check, isBreaking);

    [Theory]
    [InlineData("parameters: []", "parameters: [»{name: a, in: query, required: true, schema: {}}]", "new-required-request-parameter", true)]
    [InlineData("parameters: []", "parameters: [»{name: a, in: query, schema: {}}]", "new-optional-request-parameter", false)]
    [InlineData("parameters: [{name: a, in: query, schema: {}}]", "parameters: []", "request-parameter-removed", true)]
    [InlineData("parameters: [{name: a, in: query, schema: {}}]", "parameters: [»{name: a, in: query, required: true, schema: {}}]", "request-parameter-became-required", true)]
    [InlineData("parameters: [{name: a, in: query, schema: {type: array, items: {}}}]", "parameters: [»{name: a, in: query, explode: false, schema: {type: array, items: {}}}]", "request-parameter-style-changed", true)]
    [InlineData("parameters: [{name: a, in: query, schema: {type: array, items: {}}}]", "parameters: [{name: a, in: query, style: form, schema: {type: array, items: {}}}]", "", false)]
    [InlineData("parameters: [{name: a, in: query, required: true, schema: {}}, {name: b, in: query, required: true, schema: {}}]", "parameters: [»{name: b, in: query, required: true, schema: {}}, {name: a, in: query, required: true, schema: {}}]", "request-parameters-reordered", false)]
    [InlineData("parameters: [{name: X-A, in: header, schema: {type: string}}]", "parameters: [{name: x-a, in: header, schema: {type: string}}]", "", false)]
    [InlineData("requestBody: {content: {application/json: {schema: {}}}}", "requestBody: {»required: true, content: {application/json: {schema: {}}}}", "request-body-became-required", true)]
    [InlineData("requestBody: {content: {application/json: {schema: {}}, text/plain: {}}}", "requestBody: {»content: {application/json: {schema: {}}}}", "request-body-media-type-removed", true)]
    [InlineData("responses: {'200': {description: OK}, '404': {description: none}}", "responses: {'200': {description: OK}}", "response-non-success-status-removed", false)]
    [InlineData("responses: {'200': {description: OK}}", "responses: {'200': {description: OK}, '201': »{description: made}}", "response-success-status-added", false)]
    [InlineData("operationId: a", "operationId: »b", "api-operation-id-changed", false)]
    [InlineData("x-csharp-name: A", "»x-csharp-name: B", "api-operation-csharp-name-changed", false)]
    [InlineData("operationId: list_pets", "operationId: list_pets\n      »x-csharp-name: Pets", "api-operation-csharp-name-changed", false)]
    [InlineData("operationId: list_pets", "operationId: list_pets\n      x-csharp-name: ListPets", "", false)]
    [InlineData("parameters: [{name: a, in: query, schema: {}}]", "parameters: [{name: a, in: query, »x-csharp-name: B, schema: {}}]", "request-parameter-csharp-name-changed", false)]
    [InlineData("parameters: [{name: a, in: query, x-ms-client-name: B, schema: {}}]", "parameters: [»{name: a, in: query, schema: {}}]", "request-parameter-csharp-name-changed", false)]
    [InlineData("security: [{key: []}]", "security: [»{token: []}]", "api-security-added", true)]
    public void An_operation_is_called_otherwise(string was, string now, string check, bool isBreaking)
    {
        var found = Compare(Operation(was), Operation(now), out var place);

        Assert.Equal(check.Length == 0, found.Count == 0);
        Assert.True(check.Length == 0 || found.Exists(change => change.Checks.Contains(check) && change.IsBreaking == isBreaking && (place is null || place == change.At.ToString())), Text(found, place));
    }

    [Theory]
    // Names in C#: the wire has what it had.
    [InlineData("{type: object, properties: {nm: {type: string}}}", "{type: object, properties: {nm: {type: string, »x-csharp-name: Name}}}", "property-csharp-name-changed")]
    [InlineData("{type: object, properties: {nm: {type: string, x-csharp-name: Name}}}", "{type: object, properties: {»nm: {type: string}}}", "property-csharp-name-changed")]
    [InlineData("{type: object, properties: {nm: {type: string, x-csharp-name: Name}}}", "{type: object, properties: {nm: {type: string, »x-csharp-name: NAME}}}", "property-csharp-name-changed")]
    [InlineData("{type: object, properties: {in_stock: {type: string}}}", "{type: object, properties: {in_stock: {type: string, x-csharp-name: InStock}}}", "")]
    [InlineData("{type: object, properties: {nm: {$ref: '#/components/schemas/Other'}}}", "{type: object, properties: {nm: {$ref: '#/components/schemas/Other', »x-csharp-name: Name}}}", "property-csharp-name-changed")]
    public void Members_are_called_otherwise(string was, string now, string check) => Expect(Answer(was), Answer(now), check, isBreaking: false);

    [Fact]
    public void A_type_is_called_otherwise() => Expect(
        Answer("{$ref: '#/components/schemas/Mood'}", "Mood: {type: string, enum: [a, b], x-csharp-name: Humour}"),
        Answer("{$ref: '#/components/schemas/Mood'}", "Mood: {type: string, enum: [a, b], »x-csharp-name: Temper}"),
        "schema-renamed",
        isBreaking: false);

    [Theory]
    [InlineData("{type: object, properties: {a: {}}}", "{type: object, required: [»b], properties: {a: {}}}", "request-property-became-required", false)]
    [InlineData("{type: object, required: [b], properties: {a: {}}}", "{type: object, properties: {a: {}}}", "request-property-became-optional", false)]
    [InlineData("{allOf: [{type: object, required: [a]}, {required: [a], properties: {a: {}, b: {}}}]}", "{allOf: [{type: object, required: [a]}, {required: [a, »b], properties: {a: {}, b: {}}}]}", "request-property-became-required", true)]
    public void What_must_be_there_need_be_no_member(string was, string now, string check, bool isBreaking) => Expect(Request(was), Request(now), check, isBreaking);

    [Theory]
    // What the parts of an allOf say under a condition.
    [InlineData("{allOf: [{type: object, properties: {a: {}}}]}", "{allOf: [{type: object, properties: {a: {}}, »not: {required: [a]}}]}", "request-property-not-added", true)]
    [InlineData("{allOf: [{type: object}, {if: {required: [a]}}]}", "{allOf: [{type: object}, {»if: {required: [b]}}]}", "request-property-if-changed", true)]
    [InlineData("{allOf: [{type: object}, {if: {required: [a]}}, {if: {required: [b]}}]}", "»{allOf: [{type: object}, {if: {required: [b]}}]}", "request-property-if-removed", false)]
    [InlineData("{allOf: [{type: object}, {if: {required: [a]}}, {if: {required: [b]}}]}", "{allOf: [{if: {required: [b]}}, {type: object}, {if: {required: [a]}}]}", "", false)]
    [InlineData("{type: object, if: {required: [a]}}", "{allOf: [{type: object}, {if: {required: [a]}}]}", "", false)]
    [InlineData("{allOf: [{type: array, items: {}}, {uniqueItems: false}]}", "{allOf: [{type: array, items: {}}, {»uniqueItems: true}]}", "request-property-unique-items-added", true)]
    public void Parts_have_conditions_too(string was, string now, string check, bool isBreaking) => Expect(Request(was), Request(now), check, isBreaking);

    [Fact]
    public void What_several_operations_share_is_told_once_with_all_of_them()
    {
        const string Document =
            """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths:
              /orders: {get: {responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}}, post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}, responses: {'204': {description: OK}}}}
              /orders/{id}: {get: {responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}}
            components: {schemas: {Order: {type: object, properties: {status: {type: string, enum: [open, paid]}}}}}
            """;
        var change = Assert.Single(Compare(Document, Document.Replace("paid]", "paid, »disputed]", StringComparison.Ordinal), out var place));

        Assert.Equal(["GET /orders", "POST /orders", "GET /orders/{id}"], change.Operations);
        Assert.Equal(Travel.RequestMember | Travel.ResponseMember, change.Travel);
        Assert.Equal(["response-property-enum-value-added", "request-property-enum-value-added"], change.Checks);
        Assert.True(change.IsBreaking);
        Assert.Equal(place, change.At.ToString());
    }

    [Fact]
    public void What_leads_back_to_itself_is_compared_once()
    {
        const string Tree = "{type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}, name: {type: string}}}";
        var found = Compare(
            Answer("{$ref: '#/components/schemas/Tree'}", $"Tree: {Tree}"),
            Answer("{$ref: '#/components/schemas/Tree'}", $"Tree: {Tree.Replace("name: {", "name: {»", StringComparison.Ordinal).Replace("string", "integer", StringComparison.Ordinal)}"),
            out var place);

        Assert.Equal(place, Assert.Single(found).At.ToString());
    }

    [Fact]
    public void A_path_parameter_may_be_called_otherwise_and_an_operation_that_is_gone_is_told_at_its_path()
    {
        var found = Compare(
            "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {}}], responses: {}}, delete: {parameters: [{name: id, in: path, required: true, schema: {}}], responses: {}}}\n",
            "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  »/a/{key}: {get: {parameters: [{name: key, in: path, required: true, schema: {}}], responses: {}}}\n",
            out var place);

        Assert.Equal(["api-removed-without-deprecation", "request-path-parameter-renamed"], found.SelectMany(change => change.Checks));
        Assert.Equal(place, found[0].At.ToString());
    }

    [Fact]
    public void Calls_that_go_elsewhere_are_told_at_the_server() => Assert.Equal(
        "https://a.example/v1 -> https://a.example/v2 api-server-changed now.yaml(3,11)",
        string.Join("", Compare(Servers("v1"), Servers("v2"), out _).Select(change => $"{change.Before} -> {change.After} {change.Checks[0]} {change.At}")));

    [Fact]
    public void A_scheme_that_asks_for_something_else_breaks_every_call() => Assert.Equal(
        "http bearer -> http basic True",
        string.Join("", Compare(Operation(""), Operation("").Replace("bearer", "basic", StringComparison.Ordinal), out _).Select(change => $"{change.Before} -> {change.After} {change.IsBreaking}")));

    private static string Servers(string version) => $"openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\nservers: [{{url: 'https://a.example/{version}'}}]\npaths: {{}}\n";

    private static void Expect(string was, string now, string check, bool isBreaking)
    {
        var found = Compare(was, now, out var place);
        if (check.Length == 0)
        {
            Assert.True(found.Count == 0, Text(found, place));
            return;
        }

        var change = Assert.Single(found);
        Assert.True(change.Checks.Contains(check) && change.IsBreaking == isBreaking && (place is null || place == change.At.ToString()), Text(found, place));
    }

    private static string Text(IEnumerable<ApiChange> changes, string? place) =>
        $"expected at {place}, found:\n{string.Join("\n", changes.Select(change => $"{change.At} {string.Join(" ", change.Checks)} {(change.IsBreaking ? "breaks" : "")}"))}";

    private static List<ApiChange> Compare(string was, string now, out string? place)
    {
        var mark = now.IndexOf('»', StringComparison.Ordinal);
        var before = now[..Math.Max(mark, 0)];
        place = mark < 0 ? null : $"now.yaml({before.Count(character => character == '\n') + 1},{mark - before.LastIndexOf('\n')})";
        return [.. DriftRun.Compare(DocumentFile.Of("was.yaml", was), DocumentFile.Of("now.yaml", now.Replace("»", "", StringComparison.Ordinal)))!];
    }

    private static string Answer(string schema, string schemas = "Other: {}") => Operation(
        $"responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{value: {schema}}}}}}}}}}}}}",
        schemas);

    private static string Request(string schema) => Operation(
        $"requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{value: {schema}}}}}}}}}}}");

    private static string Operation(string fields, string schemas = "Other: {}") =>
        $$"""
        openapi: 3.1.0
        info: {title: Shop, version: 1.0.0}
        paths:
          /orders:
            post:
              {{fields}}
        components:
          schemas:
            {{schemas}}
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: http, scheme: bearer}

        """;
}
