using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Fields where they do not belong: what they say is not in the client, and that is told.</summary>
public class FieldFaultTests
{
    [Theory]
    [InlineData("/pets: {»GET: {operationId: listPets, responses: {'204': {description: Done}}}}")]
    [InlineData("/pets: {»responses: {'204': {description: Done}}}")]
    [InlineData("/pets: {get: {»parameter: [], responses: {'204': {description: Done}}}}")]
    [InlineData("/pets: {get: {parameters: [»{name: a, in: query, »type: integer}], responses: {'204': {description: Done}}}}", "GALE1202", "GALE1016")]
    [InlineData("/pets: {get: {»requestBody: {»schema: {type: string}, content: {}}, responses: {'204': {description: Done}}}}", "GALE1203", "GALE1016")]
    [InlineData("/pets: {get: {responses: {'204': {description: Done, »schema: {type: string}}}}}")]
    [InlineData("/pets: {get: {responses: {'200': {description: Done, content: {text/plain: {»type: string, schema: {type: string}}}}}}}")]
    [InlineData("/pets: {get: {responses: {'204': {description: Done, headers: {A: {»type: integer}}}}}}")]
    [InlineData("/pets: {»x-csharp-name: Pets, get: {responses: {'204': {description: Done}}}}")]
    [InlineData("/pets: {get: {»x-csharp-nmae: Pets, responses: {'204': {description: Done, »x-csharp-name: Pet}}}}", "GALE1016", "GALE1016")]
    [InlineData("/pets: {get: {requestBody: {»x-csharp-name: Pet, content: {text/plain: {»x-csharp-type: string, schema: {type: string, »x-csharp-nullable: true}}}}, responses: {'204': {description: Done}}}}", "GALE1016", "GALE1016", "GALE1016")]
    [InlineData("/pets: {get: {parameters: [{$ref: '#/paths/~1dogs/parameters/0', »x-csharp-name: Sort}], responses: {'204': {description: Done}}}}\n/dogs: {parameters: [{name: a, in: query, schema: {type: string}}]}")]
    public void A_field_of_another_object(string paths, params string[] ids) => FaultyProject.Document(paths).Reports(ids.Length == 0 ? ["GALE1016"] : ids);

    [Theory]
    [InlineData("paths: {/a: {»GET: {responses: {200: {description: OK}}}}}")]
    [InlineData("paths: {/a: {get: {»requestBody: {}, responses: {200: {description: OK, »content: {}}}}}}", "GALE1016")]
    public void A_field_of_a_later_version_in_Swagger(string paths, params string[] more) => TestProject
        .Of($"swagger: '2.0'\ninfo: {{title: Pets, version: '1'}}\n{paths.Replace("paths: {", "paths: {/cats: {get: {operationId: listCats, responses: {200: {description: OK, schema: {$ref: '#/definitions/Cat'}}}}}, ", StringComparison.Ordinal)}\ndefinitions: {{Cat: {{type: object, properties: {{name: {{type: string}}}}}}}}")
        .Reports(["GALE1016", .. more]);

    [Theory]
    [InlineData("get: »{operationId: listPets}", "GALE1017")]
    public void What_a_client_cannot_do_without(string item, string id) => FaultyProject.Document($"/pets: {{{item}}}").Reports(id);

    [Fact]
    public void A_schema_where_an_answer_should_be()
    {
        var project = FaultyProject.Document(
            "/pets: {get: {operationId: listPets, responses: {'200': {$ref: '#/components/schemas/Pet'}}}}",
            "Pet: {»type: object, »properties: {name: {type: string}}}");

        project.Reports("GALE1016", "GALE1016");
    }

    [Theory]
    [InlineData("x-a: 1, get: {x-b: 1, externalDocs: {url: 'https://example.com'}, callbacks: {}, parameters: [{name: a, in: query, schema: {type: string, anything: 1}, x-c: 1}], responses: {'204': {description: Done, links: {}, summary: Done}}}")]
    [InlineData("get: {responses: {'200': {description: OK, content: {application/json: {x-a: 1, schema: {type: string}, prefixEncoding: [], itemEncoding: {}}}, headers: {A: {name: A, in: header, schema: {type: string}}}}}}")]
    public void Additions_and_fields_of_all_versions_are_fine(string item) => FaultyProject.Document($"/pets: {{{item}}}").Reports();

    [Theory]
    [InlineData("$ref: »''", "is a document as a whole")]
    [InlineData("$ref: »'pets.yaml'", "is a document as a whole")]
    [InlineData("$ref: »'https://example.com/a/../b.yaml#/A'", "no file 'https://example.com/b.yaml'")]
    [InlineData("$ref: »'a/../../b.yaml#/A'", "no file '../b.yaml'")]
    [InlineData("$ref: »'#components/schemas/Cat'", "a JSON pointer begins with '/'")]
    public void A_reference_that_leads_nowhere_says_what_was_looked_for(string schema, string reason)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{a: {{{schema}}}}}}}").Reports("GALE1101");

        Assert.Contains(reason, DiagnosticText.Message(run.Diagnostics.Single()), StringComparison.Ordinal);
    }
}
