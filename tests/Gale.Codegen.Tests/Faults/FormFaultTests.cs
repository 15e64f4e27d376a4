using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What a form, or a parameter, has no place for: files that stand too deep, and nulls.</summary>
public class FormFaultTests
{
    private const string File = "{type: string, format: binary}";
    private const string Words = "{type: array, items: {type: [string, 'null']}}";

    [Theory]
    [InlineData($"{{type: array, items: {{type: array, items: {File}}}}}")]
    [InlineData($"{{type: object, additionalProperties: {File}}}")]
    [InlineData($"{{type: object, properties: {{deep: {File}}}}}")]
    [InlineData($"{{oneOf: [{File}, {{type: string, format: uri}}]}}")]
    [InlineData($"{{type: array, items: {{oneOf: [{File}, {{type: integer}}]}}}}")]
    public void A_file_where_a_form_has_no_place_for_one_is_told(string member) => Form("multipart/form-data", $"»f: {member}").Reports("GALE1265");

    [Fact]
    public void So_is_one_under_any_name() => FaultyProject.Document(
        PostOf("multipart/form-data", $"{{type: object, »additionalProperties: {{type: array, items: {{type: array, items: {File}}}}}}}")).Reports("GALE1265");

    [Theory]
    [InlineData("multipart/form-data", $"f: {File}")]
    [InlineData("multipart/form-data", $"f: {{type: array, items: {File}}}")]
    [InlineData("multipart/form-data", $"f: {{anyOf: [{File}, {{type: 'null'}}]}}")]
    [InlineData("application/x-www-form-urlencoded", $"f: {{type: object, properties: {{deep: {File}}}}}")]
    [InlineData("application/json", $"f: {{type: array, items: {{type: array, items: {File}}}}}")]
    [InlineData("application/json", $"f: {Words}")]
    [InlineData("application/x-www-form-urlencoded", "f: {type: array, items: {type: string}}, g: {type: [string, 'null']}")]
    public void What_has_its_place_is_not_told(string mediaType, string members) => Form(mediaType, members).Reports();

    [Theory]
    [InlineData("application/x-www-form-urlencoded", Words)]
    [InlineData("multipart/form-data", Words)]
    [InlineData("application/x-www-form-urlencoded", "{type: array, items: {anyOf: [{type: integer}, {type: 'null'}]}}")]
    public void Nulls_in_a_field_are_told_for_they_are_left_out(string mediaType, string member) => Form(mediaType, $"»f: {member}").Reports("GALE1266");

    [Theory]
    [InlineData("in: query, ", Words, "[\"a\", null]", "/pets?p=a")]
    [InlineData("in: query, style: pipeDelimited, explode: false, ", Words, "[\"a\", null, \"b\"]", "/pets?p=a%7Cb")]
    [InlineData("in: query, style: deepObject, ", "{type: object, properties: {w: " + Words + "}}", "new() { W = [null, \"a\"] }", "/pets?p%5Bw%5D=a")]
    [InlineData("in: query, ", "{type: object, additionalProperties: {type: [string, 'null']}}", "new System.Collections.Generic.Dictionary<string, string?> { [\"a\"] = null, [\"b\"] = \"c\" }", "/pets?b=c")]
    public void The_same_of_parameters(string style, string schema, string value, string sent)
    {
        FaultyProject.Document($"/pets:\n  get:\n    operationId: listPets\n    parameters: [»{{name: p, {style}schema: {schema}}}]\n    responses: {{'204': {{description: Done}}}}").Reports("GALE1266");
        Assert.Equal(sent, Exchange.Of(Snippet.Operation($"parameters: [{{name: p, {style}schema: {schema}}}]\nresponses: {{'204': {{description: Done}}}}"), $"new ListPetsOptions {{ P = {value} }}", allows: "GALE1266").Target);
    }

    [Fact]
    public void JSON_has_a_null() => FaultyProject.Document(
        $"/pets:\n  get:\n    operationId: listPets\n    parameters: [{{name: p, in: query, content: {{application/json: {{schema: {Words}}}}}}}]\n    responses: {{'204': {{description: Done}}}}").Reports();

    private static TestProject Form(string mediaType, string members) => FaultyProject.Document(PostOf(mediaType, $"{{type: object, properties: {{{members}}}}}"));

    private static string PostOf(string mediaType, string schema) =>
        $"/pets:\n  post:\n    operationId: postPets\n    requestBody: {{required: true, content: {{{mediaType}: {{schema: {schema}}}}}}}\n    responses: {{'204': {{description: Done}}}}";
}
