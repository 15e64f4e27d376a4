using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>References that lead nowhere, or round in a circle.</summary>
public class ReferenceFaultTests
{
    [Theory]
    [InlineData("'#/components/schemas/Nobody'")]
    [InlineData("'#/components/schemas/Cat/properties/nobody'")]
    [InlineData("'#/components/schemas/Cat/properties/name/type'")]
    [InlineData("'#/nowhere'")]
    [InlineData("'#nowhere'")]
    [InlineData("'other.yaml'")]
    [InlineData("'../other.yaml#/Owner'")]
    [InlineData("'common.yaml#/Nobody'")]
    [InlineData("'https://example.com/owner.yaml#/Owner'")]
    [InlineData("'file:///etc/passwd'")]
    [InlineData("'%'")]
    [InlineData("' '")]
    public void A_reference_that_leads_nowhere_is_any_JSON(string reference)
    {
        var run = FaultyProject
            .Document(schemas: $"Pet: {{type: object, properties: {{name: {{type: string}}, owner: {{$ref: »{reference}}}}}}}")
            .WithFile("common.yaml", "Owner: {type: string}")
            .Reports("GALE1101");

        Assert.Equal(["public string? Name", "public JsonElement? Owner"], run.Members("Pet"));
    }

    [Theory]
    [InlineData("Pet: {$ref: »'#/components/schemas/Pet'}")]
    [InlineData("Pet: {$ref: »'#/components/schemas/Dog'}\nDog: {$ref: »'#/components/schemas/Pet'}")]
    [InlineData("Pet: »{allOf: [{$ref: '#/components/schemas/Pet'}]}")]
    [InlineData("Pet: »{allOf: [{$ref: '#/components/schemas/Pet'}], properties: {id: {type: string}}}")]
    [InlineData("Pet: »{allOf: [{$ref: '#/components/schemas/Dog'}], properties: {id: {type: string}}}\nDog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {breed: {type: string}}}")]
    [InlineData("Pet: »{$ref: '#/components/schemas/Pet', properties: {id: {type: string}}}")]
    [InlineData("»Pet: {oneOf: [{$ref: '#/components/schemas/Dog'}]}\n»Dog: {anyOf: [{$ref: '#/components/schemas/Pet'}]}")]
    [InlineData("»Pet: {oneOf: [{$ref: '#/components/schemas/Pet'}]}")]
    public void A_circle_is_said_once(string schemas)
    {
        var document = FaultyProject.Document(schemas: schemas);

        document.Reports([.. Enumerable.Repeat("GALE1102", schemas.Count(character => character == '»'))]);
    }

    /// <summary>What holds schemas by their names is none, but a property may be called as such a place is.</summary>
    [Theory]
    [InlineData("»'#/components/schemas'", "JsonElement")]
    [InlineData("»'#/components'", "JsonElement")]
    [InlineData("»'#/paths'", "JsonElement")]
    [InlineData("»'#/components/schemas/Dog/properties'", "JsonElement")]
    [InlineData("»'#/components/schemas/Dog/properties/properties/properties'", "JsonElement")]
    [InlineData("'#/components/schemas/Dog/properties/properties'", "DogProperties")]
    [InlineData("'#/components/schemas/properties'", "Properties")]
    [InlineData("'#/components/schemas/properties/properties/properties/items'", "string")]
    public void A_place_that_holds_schemas_is_none(string reference, string type)
    {
        var run = FaultyProject.Document(
            schemas:
            $$"""
            Dog: {type: object, properties: {properties: {type: object, properties: {age: {type: integer} } } } }
            properties: {type: object, properties: {properties: {type: array, items: {type: string} } } }
            Pet: {type: object, properties: {value: {$ref: {{reference}} } } }
            """).Reports([.. Enumerable.Repeat("GALE1101", reference.Count(character => character == '»'))]);

        Assert.Equal([$"public {type}? Value"], run.Members("Pet"));
    }

    [Theory]
    [InlineData("Pets: {type: array, items: {$ref: '#/components/schemas/Pets'}}")]
    [InlineData("Pets: {type: object, additionalProperties: {$ref: '#/components/schemas/Pets'}}")]
    public void A_list_of_lists_of_itself_is_not_modelled(string schemas) =>
        FaultyProject.Document(schemas: "»" + schemas).Reports("GALE1201");

    [Fact]
    public void A_parameter_that_leads_nowhere_is_left_out()
    {
        var run = FaultyProject.Document(
            """
            /pets:
              get:
                operationId: listPets
                parameters: [{$ref: »'#/components/parameters/Nobody'}]
                responses: {'204': {description: Done}}
            """).Reports("GALE1101");

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Fact]
    public void An_answer_or_a_path_that_leads_nowhere_is_reported() => FaultyProject.Document(
        """
        /pets:
          get:
            operationId: listPets
            responses: {'204': {description: Done}, '404': {$ref: »'#/components/responses/NotFound'}}
        /dogs: {$ref: »'#/components/pathItems/Dogs'}
        """).Reports("GALE1101", "GALE1101");

    [Fact]
    public void What_is_wrong_in_another_file_is_reported_there()
    {
        var run = FaultyProject.Document(schemas: "Pet: {type: object, properties: {owner: {$ref: 'common.yaml#/Owner'}}}")
            .WithFile("common.yaml", "Owner:\n  type: object\n  properties:\n    name: {type: text}\n    home: {$ref: '#/Nowhere'}")
            .ReportsAt("common.yaml(4,18) GALE1015", "common.yaml(5,18) GALE1101");

        Assert.Contains("Owner", run.Models());
    }

    [Fact]
    public void Another_file_that_cannot_be_read_is_reported_once_however_many_refer_to_it() => FaultyProject
        .Document(schemas: "Pet: {type: object, properties: {a: {$ref: 'common.yaml#/A'}, b: {$ref: 'common.yaml#/B'}}}")
        .WithFile("common.yaml", "A: {type: string")
        .ReportsAt("common.yaml(1,17) GALE1001", "pets.yaml(11,48) GALE1101", "pets.yaml(11,77) GALE1101");
}
