namespace Gale.Codegen.Tests.Drift;

/// <summary>What a message calls the thing that moved: people have to find it.</summary>
public class DriftMessageTests
{
    [Theory]
    [InlineData("parameters: [{name: a, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer, maximum: 9}}]", "parameters: [{name: a, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer, maximum: 5}}]", "GALE3401", "The maximum of POST /pets query parameter 'limit' was '9' and is '5';")]
    [InlineData("parameters: [{name: tags, in: header, schema: {type: array, items: {type: string}}}]", "parameters: [{name: tags, in: header, schema: {type: array, items: {type: integer}}}]", "GALE3109", "The type of POST /pets header parameter 'tags'[] was 'string' and is 'integer';")]
    [InlineData("security: [{key: []}]", "security: [{key: []}, {}]", "GALE3501", "The credentials of POST /pets may be none too;")]
    [InlineData("security: [{key: []}, {token: []}]", "security: [{key: [], token: []}]", "GALE3501", "The credentials of POST /pets were 'key or token' and are 'key and token';")]
    [InlineData("security: [{token: [read]}]", "security: [{token: [read, write]}]", "GALE3501", "The scope 'write' of 'token' is needed for POST /pets now;")]
    public void Of_an_operation(string was, string now, string id, string message) => Assert.StartsWith(
        message,
        DriftProject.Of(DriftProject.Operation(was + Answer), DriftProject.Operation(now + Answer)).MessageOf(id),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{type: object, properties: {a: {type: object, properties: {x: {type: string}}}}}", "{type: object, properties: {a: {type: object}}}", "GALE3205", "The type of Pet.a was 'object with x' and is 'object of any';")]
    [InlineData("{type: object, properties: {b: {$ref: '#/components/schemas/B'}}}", "{type: object, properties: {b: {type: object, properties: {x: {type: string}}}}}", "GALE3211", "The schema of Pet.b was 'B' and is written there;")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}", "{$ref: '#/components/schemas/B'}", "GALE3205", "POST /pets 200 was a choice of B, string and is 'B';")]
    [InlineData("{oneOf: [{const: a}, {type: integer}]}", "{oneOf: [{const: a}, {const: b}, {type: integer}]}", "GALE3213", "Pet has another alternative: b;")]
    [InlineData("{type: string, enum: [a]}", "{anyOf: [{type: string, enum: [a]}, {type: string}]}", "GALE3301", "Pet may have values now that it does not list;")]
    public void Of_a_schema(string was, string now, string id, string message) => Assert.StartsWith(
        message,
        DriftProject.Of(DriftProject.Answer(was + B), DriftProject.Answer(now + B)).MessageOf(id),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/pets", "/v2/pets", "POST /pets is gone;")]
    [InlineData("/v1/pets", "/v2/pets", "POST /v1/pets is gone, and POST /v2/pets looks like it;")]
    [InlineData("/pets", "/Pets/", "POST /pets is gone, and POST /Pets/ looks like it;")]
    [InlineData("/pets", "/animals", "POST /pets is gone;")]
    [InlineData("/pets", "/animals", "POST /pets is gone, and POST /animals looks like it;", "addPet")]
    public void Of_an_operation_that_is_gone_with_what_has_its_place(string was, string now, string message, string id = "other") => Assert.StartsWith(
        message,
        DriftProject.Of(At(was, "addPet"), At(now, id)).MessageOf("GALE3101"),
        StringComparison.Ordinal);

    private static string At(string path, string id) => DriftProject.Operation("responses: {'204': {description: OK}}")
        .Replace("/pets:", path + ":", StringComparison.Ordinal).Replace("addPet", id, StringComparison.Ordinal);

    private const string Answer = "\n      responses: {'204': {description: OK}}";

    private const string B = "\n    B: {type: object, properties: {x: {type: string}}}";
}
