using Gale.Codegen.Tests.Harness;
using Gale.Codegen.Tests.Validation;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>A body that may be null: a call can send that, and where it may be absent too the call says which.</summary>
public class NullBodyTests
{
    private const string Pet = "Pet: {type: object, required: [name], properties: {name: {type: string, maxLength: 3}}}\nSize: {type: string, enum: [small, big]}";

    [Theory]
    [InlineData("{type: [string, 'null']}", "string?", "\"a\"", "\"a\"")]
    [InlineData("{type: [integer, 'null'], format: int32}", "int?", "7", "7")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}", "Pet?", "new Pet { Name = \"a\" }", "{\"name\":\"a\"}")]
    [InlineData("{nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}", "Pet?", "new Pet { Name = \"a\" }", "{\"name\":\"a\"}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Size'}, {type: 'null'}]}", "Size?", "Size.Big", "\"big\"")]
    [InlineData("{type: [array, 'null'], items: {type: string}}", "IReadOnlyList<string>?", "[\"a\"]", "[\"a\"]")]
    [InlineData("{type: [object, 'null'], additionalProperties: {type: integer}}", "IReadOnlyDictionary<string, long>?", "new System.Collections.Generic.Dictionary<string, long> { [\"a\"] = 1 }", "{\"a\":1}")]
    [InlineData("{type: [string, integer, 'null']}", "ListPetsRequest?", "new ListPetsRequest.Integer(7)", "7")]
    public void A_required_one_is_an_argument_that_may_be_null(string schema, string type, string value, string sent)
    {
        var project = With("required: true", schema);

        Assert.StartsWith($"Task ListPetsAsync({type} body, ", project.Run().Method("ListPetsAsync"), StringComparison.Ordinal);
        Assert.Equal("application/json\nnull", Exchange.Of(project, "null").Body);
        Assert.Equal($"application/json\n{sent}", Exchange.Of(project, value).Body);
    }

    [Theory]
    [InlineData("{type: [string, 'null']}", "Optional<string?>", "\"a\"", "\"a\"")]
    [InlineData("{type: [integer, 'null'], format: int32}", "Optional<int?>", "7", "7")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}", "Optional<Pet?>", "new Pet { Name = \"a\" }", "{\"name\":\"a\"}")]
    [InlineData("{type: [array, 'null'], items: {type: string}}", "OptionalList<string>", "[\"a\"]", "[\"a\"]")]
    [InlineData("{type: [object, 'null'], additionalProperties: {type: integer}}", "OptionalMap<long>", "new System.Collections.Generic.Dictionary<string, long> { [\"a\"] = 1 }", "{\"a\":1}")]
    public void An_optional_one_is_absent_null_or_a_value(string schema, string type, string value, string sent)
    {
        var project = With("required: false", schema);

        Assert.Equal([$"public {type} Body"], project.Run().Members("ListPetsOptions"));
        Assert.Equal("", Exchange.Of(project, "").Body);
        Assert.Equal("", Exchange.Of(project, "new ListPetsOptions()").Body);
        Assert.Equal("application/json\nnull", Exchange.Of(project, "new ListPetsOptions { Body = null }").Body);
        Assert.Equal($"application/json\n{sent}", Exchange.Of(project, $"new ListPetsOptions {{ Body = {value} }}").Body);
    }

    [Theory]
    [InlineData("required: true", "null!")]
    [InlineData("required: true", "new Pet { Name = null! }")]
    public void One_that_may_not_be_null_is_not_sent_so(string required, string value) =>
        Assert.ThrowsAny<Exception>(() => Exchange.Of(With(required, "{$ref: '#/components/schemas/Pet'}"), value));

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void A_form_has_no_null(string mediaType) => Assert.StartsWith(
        "Task ListPetsAsync(Pet body, ",
        With("required: true", "{oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}", mediaType).Run().Method("ListPetsAsync"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("required: true", "null", "application/json\nnull")]
    [InlineData("required: false", "new ListPetsOptions { Body = null }", "application/json\nnull")]
    [InlineData("required: false", "", "")]
    [InlineData("required: true", "new Pet { Name = \"abc\" }", "application/json\n{\"name\":\"abc\"}")]
    public void Null_breaks_no_limit(string required, string value, string sent) =>
        Assert.Equal(sent, Exchange.Of(Validating(required), value).Body);

    [Theory]
    [InlineData("required: true", "new Pet { Name = \"abcd\" }")]
    [InlineData("required: false", "new ListPetsOptions { Body = new Pet { Name = \"abcd\" } }")]
    public void A_value_beside_null_is_held_against_the_limits(string required, string value) =>
        Assert.Contains("name", Assert.ThrowsAny<Exception>(() => Exchange.Of(Validating(required), value)).ToString(), StringComparison.Ordinal);

    private static TestProject Validating(string required) =>
        Validated.Project(With(required, "{oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}"));

    private static TestProject With(string required, string schema, string mediaType = "application/json") => Snippet.Operation(
        $$"""
        requestBody: { {{required}}, content: { {{mediaType}}: {schema: {{schema}} } } }
        responses: { '204': {description: OK} }
        """,
        Pet);
}
