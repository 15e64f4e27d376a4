using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What an object or a list says that makes no type, or not one: noted or said at its line, and nothing lost.</summary>
public class ObjectFaultTests
{
    [Theory]
    [InlineData("type: object, properties: {a: {type: string}}, »not: {required: [b]}")]
    [InlineData("type: object, properties: {a: {type: string}}, »if: {required: [a]}, then: {required: [b]}")]
    [InlineData("type: object, properties: {a: {type: string}}, »dependentRequired: {a: [b]}")]
    [InlineData("type: object, properties: {a: {type: string}}, »dependentSchemas: {a: {properties: {b: {type: string}}}}")]
    [InlineData("type: object, properties: {a: {type: string}, list: {type: array, items: {type: string}, »contains: {const: x}, minContains: 2}}")]
    [InlineData("type: object, properties: {a: {type: string}}, allOf: [{»not: {required: [b]}}]")]
    [InlineData("type: object, additionalProperties: {type: string, »not: {maxLength: 3}}")]
    public void What_makes_no_type_is_noted_and_loses_nothing(string schema)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{{schema}}}\nOwner: {{type: object, properties: {{pet: {{$ref: '#/components/schemas/Pet'}}}}}}").Reports("GALE1241");

        Assert.Equal("""{"pet":{"a":"1","b":"2"}}""", run.Compile().RoundTrip("Owner", """{"pet":{"a":"1","b":"2"}}"""));
    }

    [Fact]
    public void A_map_of_several_types_is_a_map_of_any_JSON()
    {
        var run = FaultyProject.Document(
            schemas: "Pet: {type: object, properties: {»value: {patternProperties: {'^x-': {type: string}}, additionalProperties: {type: integer}}}}").Reports("GALE1201");

        Assert.Equal(["public IReadOnlyDictionary<string, JsonElement>? Value"], run.Members("Pet"));
    }
}
