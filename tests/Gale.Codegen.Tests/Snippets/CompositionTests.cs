using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Schemas made of schemas: inline ones, references, recursion, <c>allOf</c>, one alternative beside null.</summary>
public class CompositionTests
{
    [Fact]
    public void Inline_objects_are_called_after_where_they_stand()
    {
        var run = Snippet.Members(
            """
            home: {type: object, properties: {street: {type: object, properties: {name: {type: string}}}}}
            toys: {type: array, items: {type: object, properties: {id: {type: integer}}}}
            by_day: {type: object, additionalProperties: {type: object, properties: {id: {type: integer}}}}
            kind: {type: string, enum: [dog]}
            """).Run();

        Assert.Equal(
            [
                "public PetHome? Home",
                "public IReadOnlyList<PetToy>? Toys",
                "public IReadOnlyDictionary<string, PetByDayValue>? ByDay",
                "public PetKind? Kind",
            ],
            run.Members("Pet"));
        Assert.Equal(["public PetHomeStreet? Street"], run.Members("PetHome"));
        run.Compile();
    }

    [Theory]
    [InlineData("boxes", "PetBox")]
    [InlineData("addresses", "PetAddress")]
    [InlineData("entries", "PetEntry")]
    [InlineData("branches", "PetBranch")]
    [InlineData("children", "PetChildrenItem")]
    [InlineData("status", "PetStatusItem")]
    [InlineData("access", "PetAccessItem")]
    [InlineData("line_items", "PetLineItem")]
    public void The_item_of_a_list_is_called_in_the_singular(string list, string item) => Assert.Contains(
        item,
        Snippet.Members($"{list}: {{type: array, items: {{type: object, properties: {{id: {{type: string}}}}}}}}").Run().Models());

    [Fact]
    public void A_schema_may_contain_itself_directly_in_lists_in_maps_and_through_others()
    {
        const string Json = """{"mother":{"pups":[{},{"by_name":{"x":{}}}]},"owner":{"pets":[{}]}}""";
        var run = Snippet.Schemas(
            """
            Pet:
              type: object
              properties:
                mother: {$ref: '#/components/schemas/Pet'}
                pups: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Pet'}}
                owner: {$ref: '#/components/schemas/Owner'}
            Owner:
              type: object
              properties:
                pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            """).Run();

        Assert.Equal(["Owner", "Pet"], run.Models());
        Assert.Equal(Json, run.Compile().RoundTrip("Pet", Json));
    }

    [Fact]
    public void AllOf_adds_up_members_and_what_is_required()
    {
        var run = Snippet.Schemas(
            """
            Pet:
              allOf:
                - {$ref: '#/components/schemas/Named'}
                - type: object
                  required: [age]
                  properties: {age: {type: integer}, name: {type: string, description: As part}}
              required: [weight]
              properties: {weight: {type: number}}
            Named:
              type: object
              required: [name]
              properties: {name: {type: string}}
            """).Run();

        Assert.Equal(["public required string Name", "public required long Age", "public required double Weight"], run.Members("Pet"));
        Assert.Equal(["public required string Name"], run.Members("Named"));
        run.Compile();
    }

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Owner'}]}", "Owner?")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Owner'}], nullable: true, description: X}", "Owner?")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}", "Owner?")]
    [InlineData("{anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Owner'}]}", "Owner?")]
    [InlineData("{$ref: '#/components/schemas/Owner', description: X, deprecated: false}", "Owner?")]
    [InlineData("{oneOf: [{type: string, format: uuid}, {type: 'null'}]}", "Guid?")]
    [InlineData("{anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}", "IReadOnlyList<string>?")]
    public void One_schema_in_other_words_is_that_schema(string schema, string type)
    {
        var run = Snippet.Schemas(
            $$$$"""
            Pet: {type: object, properties: {owner: {{{{schema}}}}}}
            Owner: {type: object, properties: {name: {type: string}}}
            """).Run();

        Assert.Equal([$"public {type} Owner"], run.Members("Pet"));
        Assert.Equal(["Owner", "Pet"], run.Models());
        Assert.Empty(run.Places);
        run.Compile();
    }

    [Fact]
    public void A_nullable_reference_remembers_its_null()
    {
        var project = Snippet.Schemas(
            """
            Pet:
              type: object
              required: [vet]
              properties:
                owner: {oneOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}
                vet: {anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Owner'}]}
            Owner: {type: object, properties: {name: {type: string}}}
            """);

        Assert.Equal(["public Owner? Owner", "public required Owner? Vet"], project.Run().Members("Pet"));
        Assert.Equal("""{"owner":null,"vet":null}""", project.Run().Compile().RoundTrip("Pet", """{"owner":null,"vet":null}"""));
    }

    [Fact]
    public void A_reference_with_members_beside_it_has_both()
    {
        var run = Snippet.Schemas(
            """
            Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner', required: [name], properties: {since: {type: integer}}}}}
            Owner: {type: object, properties: {name: {type: string}}}
            """).Run();

        Assert.Equal(["public PetOwner? Owner"], run.Members("Pet"));
        Assert.Equal(["public required string Name", "public long? Since"], run.Members("PetOwner"));
        run.Compile();
    }

    [Theory]
    [InlineData("Pets: {allOf: [{type: object, properties: {id: {type: string}}}]}")]
    [InlineData("Pets: {allOf: [{type: array, items: {type: object, properties: {id: {type: string}}}}]}")]
    [InlineData("Pets: {allOf: [{type: string, enum: [a]}]}")]
    [InlineData("Pets: {oneOf: [{type: object, properties: {id: {type: string}}}, {type: 'null'}]}")]
    [InlineData("Pets: {type: array, items: {type: object, properties: {id: {type: string}}}}")]
    [InlineData("Pets: {type: array, items: {type: string, enum: [a]}}")]
    [InlineData("Pets: {type: object, additionalProperties: {type: object, properties: {id: {type: string}}}}")]
    [InlineData("Pets: {$ref: '#/components/schemas/Shop/properties/pet'}\nShop: {type: object, properties: {pet: {type: object, properties: {id: {type: string}}}}}")]
    [InlineData("Pets: {$ref: '#/components/schemas/Shop/properties/pet'}\nShop: {type: object, properties: {pet: {type: string, enum: [a]}}}")]
    [InlineData("Pets: {type: object, properties: {pet: {$ref: '#/components/schemas/Shop/properties/pet'}}}\nShop: {type: object, properties: {pet: {type: object, properties: {id: {type: string}}}}}")]
    public void Whatever_a_named_schema_is_made_of_has_a_name(string schemas)
    {
        var run = Snippet.Schemas(schemas).Run();

        Assert.Empty(run.Places);
        Assert.NotEmpty(run.Models());
        run.Compile();
    }

    [Fact]
    public void References_lead_into_other_files_of_the_project()
    {
        var run = Snippet.Members("owner: {$ref: 'common/people.yaml#/components/schemas/Owner'}\nvet: {$ref: 'common/people.yaml#/Vet'}")
            .WithFile(
                "common/people.yaml",
                """
                components: {schemas: {Owner: {type: object, properties: {vet: {$ref: '#/Vet'}}}}}
                Vet: {type: object, properties: {id: {type: string}}}
                """)
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal("Owner?", run.Members("Pet").First().Split(' ')[1]);
        run.Compile();
    }
}
