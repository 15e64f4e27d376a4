using Gale.Codegen.Tests.Harness;
using Gale.Codegen.Tests.Snippets;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What is wrong in a document of Swagger 2.0 is said at its place, and the rest is generated.</summary>
public class SwaggerFaultTests
{
    [Theory]
    [InlineData("definitions: {Pet: {type: »text}}", "GALE1015")]
    [InlineData("definitions: {Pet: {type: object, properties: {owner: {$ref: »'#/definitions/Nobody'}}}}", "GALE1101")]
    [InlineData("definitions: {Pet: {type: object, discriminator: »{propertyName: kind}, properties: {kind: {type: string}}}}", "GALE1003")]
    [InlineData("securityDefinitions: {key: {type: »http}}", "GALE1015")]
    [InlineData("securityDefinitions: {key: »{name: X-Key}}", "GALE1014")]
    [InlineData("parameters: {Id: {name: id, in: »cookie, type: string}}", "GALE1015")]
    [InlineData("parameters: {Id: {name: id, in: query, type: array, items: {type: string}, collectionFormat: »commas}}", "GALE1015")]
    [InlineData("parameters: {Id: {name: id, in: header, type: array, items: {type: string}, collectionFormat: »multi}}", "GALE1015")]
    [InlineData("parameters: {Id: {name: id, in: query, type: array, items: {type: array, items: {type: string}, collectionFormat: »multi}}}", "GALE1015")]
    [InlineData("responses: {Gone: »text}", "GALE1003")]
    [InlineData("host: »'https://shop.example/v1'", "GALE1015")]
    [InlineData("schemes: »https", "GALE1003")]
    [InlineData("consumes: »application/json", "GALE1003")]
    public void What_is_wrong_is_said_at_its_place(string fault, string id) =>
        FaultyProject.Beside(SwaggerTests.Document("/pets: {get: {operationId: get, responses: {'204': {description: Done}}}}", fault)).Reports(id);

    [Theory]
    [InlineData("type: file", "string x")]
    [InlineData("type: object", "IReadOnlyDictionary<string, JsonElement> x")]
    public void A_parameter_of_a_type_that_only_bodies_have_is_said(string type, string argument)
    {
        var run = FaultyProject.Beside(SwaggerTests.Document($"/pets: {{get: {{operationId: listPets, parameters: [»{{name: x, in: query, required: true, {type}}}], responses: {{'204': {{description: Done}}}}}}}}")).Reports("GALE1202");

        Assert.Equal($"Task ListPetsAsync({argument}, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Fact]
    public void A_field_of_a_form_beside_a_body_is_left_out() => FaultyProject.Beside(SwaggerTests.Document(
        """
        /pets:
          post:
            operationId: add
            parameters: [{name: body, in: body, schema: {type: string}}, {name: name, in: »formData, type: string}]
            responses: {'204': {description: Done}}
        """)).Reports("GALE1015");

    [Fact]
    public void A_second_body_is_left_out() => FaultyProject.Beside(SwaggerTests.Document(
        """
        /pets:
          post:
            operationId: add
            parameters: [{name: one, in: »body, schema: {type: string}}, {name: other, in: body, schema: {type: string}}]
            responses: {'204': {description: Done}}
        """)).Reports("GALE1015");
}
