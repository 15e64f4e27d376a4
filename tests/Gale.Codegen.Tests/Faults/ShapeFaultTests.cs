using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Values of the wrong kind, keys given twice: the part is left out, the rest is generated.</summary>
public class ShapeFaultTests
{
    [Theory]
    [InlineData("Pet: »text", "GALE1003")]
    [InlineData("Pet: »[a]", "GALE1003")]
    [InlineData("Pet: {type: »text}", "GALE1015")]
    [InlineData("Pet: {type: object, properties: »[a]}", "GALE1003")]
    [InlineData("Pet: {type: object, properties: {id: »5}}", "GALE1003")]
    [InlineData("Pet: {type: object, required: »true, properties: {id: {type: string}}}", "GALE1003")]
    [InlineData("Pet: {type: object, required: [»[id]], properties: {id: {type: string}}}", "GALE1003")]
    [InlineData("Pet: {type: string, enum: »a}", "GALE1003")]
    [InlineData("Pet: {type: string, format: »[date]}", "GALE1003")]
    [InlineData("Pet: {allOf: »{type: object}}", "GALE1003")]
    [InlineData("Pet: {description: »{a: b}}", "GALE1003")]
    [InlineData("Pet: {$ref: »5}", "GALE1101")]
    [InlineData("Pet: {$ref: »[a]}", "GALE1003")]
    [InlineData("Pet: {type: object, properties: {id: {type: string}, »id: {type: integer}}}", "GALE1009")]
    [InlineData("Pet: {type: string}\n»Pet: {type: integer}", "GALE1009")]
    [InlineData("Pet: {type: object, description: »*nobody}", "GALE1007")]
    public void A_schema_that_is_none_takes_nothing_with_it(string schemas, string id) =>
        FaultyProject.Document(schemas: schemas).Reports(id);

    [Theory]
    [InlineData("/pets: »text", "GALE1003")]
    [InlineData("»pets: {get: {responses: {}}}", "GALE1015")]
    [InlineData("/pets: {get: »[a]}", "GALE1003")]
    [InlineData("/pets: {get: {operationId: listPets, responses: »[200]}}", "GALE1003")]
    [InlineData("/pets: {get: {operationId: listPets, responses: {»ok: {description: OK}}}}", "GALE1015")]
    [InlineData("/pets: {get: {operationId: listPets, parameters: [»{name: id, schema: {type: string}}], responses: {'204': {description: Done}}}}", "GALE1014")]
    [InlineData("/pets: {get: {operationId: listPets, parameters: [{name: id, in: »body}], responses: {'204': {description: Done}}}}", "GALE1015")]
    [InlineData("/pets: {get: {operationId: listPets, tags: »pets, responses: {'204': {description: Done}}}}", "GALE1003")]
    [InlineData("/pets: {get: {operationId: »[a], responses: {'204': {description: Done}}}}", "GALE1003")]
    public void An_operation_that_is_none_takes_nothing_with_it(string paths, string id) =>
        FaultyProject.Document(paths).Reports(id);

    [Fact]
    public void Every_fault_is_reported_not_only_the_first() => FaultyProject.Document(
        "/pets: {get: {operationId: listPets, tags: »pets, responses: {'204': {description: Done}}}}",
        "Pet: {type: »text}\nDog: {$ref: »'#/nowhere'}\n»Dog: {}").Reports("GALE1003", "GALE1015", "GALE1101", "GALE1009");
}
