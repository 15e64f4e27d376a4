using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>References into places where one does not look for schemas, and what the types there are called.</summary>
public class ReferencePlaceTests
{
    private const string Shop =
        """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
              requestBody: {content: {application/json: {schema: {type: object, properties: {wish: {type: string}}}}}}
              responses:
                200: {description: OK, headers: {X-Left: {schema: {type: integer}}}, content: {application/vnd.pets+json: {schema: {type: object, properties: {city: {type: string}}}}}}
        definitions: {Old: {type: object, properties: {city: {type: string}}}}
        x-parts: {Kept: {type: object, properties: {city: {type: string}}}, Deep: {Deeper: {type: object, properties: {city: {type: string}}}}}
        components:
          x-more: {Other: {type: object, properties: {city: {type: string}}}}
          parameters: {Sort: {name: sort, in: query, schema: {type: string, enum: [up, down]}}}
          responses: {Found: {description: OK, content: {application/json: {schema: {type: object, properties: {city: {type: string}}}}}}}
          schemas:
            properties: {type: object, properties: {items: {type: object, properties: {city: {type: string}}}}}
            Both: {allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {city: {type: string}}}]}
            Many: {type: array, items: {type: object, properties: {city: {type: string}}}}
            Pet: {type: object, properties: {home: {$ref: REFERENCE}}}
        """;

    [Theory]
    [InlineData("#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1vnd.pets+json/schema", "GetPetResponse")]
    [InlineData("#/paths/~1pets~1{id}/get/requestBody/content/application~1json/schema", "GetPetRequest")]
    [InlineData("#/paths/~1pets~1{id}/get/parameters/0/schema", "Guid")]
    [InlineData("#/paths/~1pets~1{id}/get/responses/200/headers/X-Left/schema", "long")]
    [InlineData("#/components/schemas/properties", "Properties")]
    [InlineData("#/components/schemas/properties/properties/items", "PropertiesItems")]
    [InlineData("#/components/schemas/Both/allOf/1", "PetHome")]
    [InlineData("#/components/schemas/Many/items", "ManyItem")]
    [InlineData("#/components/parameters/Sort/schema", "SortParameter")]
    [InlineData("#/components/responses/Found/content/application~1json/schema", "FoundResponse")]
    [InlineData("#/definitions/Old", "Old")]
    [InlineData("#/x-parts/Kept", "Kept")]
    [InlineData("#/x-parts/Deep/Deeper", "Deeper")]
    [InlineData("#/components/x-more/Other", "Other")]
    public void Any_place_of_a_document(string reference, string type)
    {
        var run = TestProject.Of(Shop.Replace("REFERENCE", $"'{reference}'", StringComparison.Ordinal)).Run();

        Assert.Empty(run.Places);
        Assert.Equal([$"public {type}? Home"], run.Members("Pet"));
        run.Compile();
    }

    [Theory]
    [InlineData("Address.yaml", "Address")]
    [InlineData("parts.yaml#/Address", "Address")]
    [InlineData("parts.yaml#/models/Address", "Address")]
    [InlineData("parts.yaml#/components/schemas/Address", "Address")]
    [InlineData("parts.yaml#/definitions/Address", "Address")]
    [InlineData("parts.yaml#/models/Person/properties/home", "PersonHome")]
    [InlineData("deep/a%20b.json#", "AB")]
    [InlineData("deep\\a b.json", "AB")]
    public void A_schema_in_a_file_of_parts_is_called_as_its_key(string reference, string type)
    {
        const string City = "{type: object, properties: {city: {type: string}}}";
        var run = Snippet.Members($"owner: {{$ref: 'parts.yaml#/models/Person'}}\nhome: {{$ref: '{reference}'}}")
            .WithFile("Address.yaml", City)
            .WithFile("deep/a b.json", """{"type": "object", "properties": {"city": {"type": "string"}, "next": {"$ref": "#"}}}""")
            .WithFile(
                "parts.yaml",
                $"Address: {City}\ncomponents: {{schemas: {{Address: {City}}}}}\ndefinitions: {{Address: {City}}}\nmodels: {{Address: {City}, Person: {{type: object, properties: {{home: {City}}}}}}}")
            .Run();

        Assert.DoesNotContain("GALE1101", string.Concat(run.Places), StringComparison.Ordinal);
        Assert.Equal(["public Person? Owner", $"public {type}? Home"], run.Members("Pet"));
        run.Compile();
    }

    [Fact]
    public void A_file_that_is_one_schema_may_lead_back_to_itself()
    {
        var run = Snippet.Members("tree: {$ref: Node.yaml}")
            .WithFile("Node.yaml", "type: object\nproperties: {children: {type: array, items: {$ref: '#'}}, name: {$ref: '#/$defs/Name'}}\n$defs: {Name: {type: object, properties: {first: {type: string}}}}")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public IReadOnlyList<Node>? Children", "public Name? Name"], run.Members("Node"));
        Assert.Equal("""{"tree":{"children":[{"name":{"first":"a"}}]}}""", run.Compile().RoundTrip("Pet", """{"tree":{"children":[{"name":{"first":"a"}}]}}"""));
    }

    /// <summary>The document's own type has the name, wherever in the order of the files it stands; no two are made one.</summary>
    [Fact]
    public void Types_of_one_name_in_several_files_are_all_there()
    {
        var run = Snippet.Members("a: {$ref: 'a/Pet.yaml'}\nz: {$ref: 'z.json#/components/schemas/Pet'}")
            .WithFile("a/Pet.yaml", "type: object\nproperties: {ofA: {type: string}}")
            .WithFile("z.json", """{"openapi": "3.0.0", "info": {"title": "z", "version": "1"}, "paths": {}, "components": {"schemas": {"Pet": {"type": "object", "properties": {"ofZ": {"type": "string"}}}}}}""")
            .Run();

        Assert.Equal(["a/Pet.yaml(1,1) GALE1301", "z.json(1,102) GALE1301"], run.Places.Order(StringComparer.Ordinal));
        Assert.Equal(["public Pet2? A", "public Pet3? Z"], run.Members("Pet"));
        Assert.Equal(["public string? OfA"], run.Members("Pet2"));
        Assert.Equal(["public string? OfZ"], run.Members("Pet3"));
        run.Compile();
    }

    [Fact]
    public void Parts_of_a_document_of_Swagger_are_read_in_its_words()
    {
        var run = Snippet.Paths(
            """
            /pets: {get: {operationId: listPets, parameters: [{$ref: 'old.yaml#/parameters/Limit'}], responses: {'200': {$ref: 'old.yaml#/responses/Pet'}}}}
            /old: {$ref: 'old.yaml#/paths/~1old'}
            """,
            "Shop: {type: object, properties: {pet: {$ref: 'old.yaml#/definitions/Pet'}}}")
            .WithFile(
                "old.yaml",
                """
                swagger: '2.0'
                info: {title: Old, version: '1'}
                consumes: [application/json]
                produces: [application/json]
                paths:
                  /old: {post: {operationId: addOld, parameters: [{name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}], responses: {200: {description: OK, schema: {$ref: '#/definitions/Pet'}}}}}
                parameters: {Limit: {name: limit, in: query, required: true, type: integer, format: int32}}
                responses: {Pet: {description: OK, schema: {$ref: '#/definitions/Pet'}}}
                definitions: {Pet: {type: object, required: [name], properties: {name: {type: string, x-nullable: true}}}}
                """)
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal("Task<Pet> ListPetsAsync(int limit, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.StartsWith("Task<Pet> AddOldAsync(Pet ", run.Method("AddOldAsync"), StringComparison.Ordinal);
        Assert.Equal(["public required string? Name"], run.Members("Pet"));
        run.Compile();
    }

    /// <summary>The names of discriminators are relative to the file that they stand in, as references are.</summary>
    [Theory]
    [InlineData("{c: 'cat.yaml', d: '#/Dog'}")]
    [InlineData("{c: './cat.yaml', d: 'animals.yaml#/Dog'}")]
    public void A_choice_in_another_file_tells_its_alternatives_apart(string mapping)
    {
        var run = Snippet.Members("friend: {$ref: 'parts/animals.yaml#/Animal'}")
            .WithFile("parts/animals.yaml", $"Animal: {{oneOf: [{{$ref: cat.yaml}}, {{$ref: '#/Dog'}}], discriminator: {{propertyName: kind, mapping: {mapping}}}}}\nDog: {{type: object, properties: {{kind: {{type: string}}}}}}")
            .WithFile("parts/cat.yaml", "type: object\nproperties: {kind: {type: string}}")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal("""{"friend":{"kind":"d"}}""", run.Compile().RoundTrip("Pet", """{"friend":{"kind":"d"}}"""));
        Assert.Contains("Dog", run.Compile().Read("Pet", """{"friend":{"kind":"d"}}""").ToString(), StringComparison.Ordinal);
        Assert.Contains("Cat", run.Compile().Read("Pet", """{"friend":{"kind":"c"}}""").ToString(), StringComparison.Ordinal);
    }

    /// <summary>Since 3.2 a requirement may name a scheme by its URI.</summary>
    [Theory]
    [InlineData("#/components/securitySchemes/key", "Key")]
    [InlineData("pets.yaml#/components/securitySchemes/key", "Key")]
    [InlineData("https://example.com/pets#/components/securitySchemes/key", "Key")]
    [InlineData("parts/common.yaml#/schemes/other", "Other", "Key")]
    public void A_security_scheme_may_be_named_by_its_address(string address, params string[] options)
    {
        var project = TestProject.Of(
            $$"""
            openapi: 3.2.0
            $self: https://example.com/pets
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get: {tags: [Pets], operationId: listPets, security: [{'{{address}}': []}], responses: {'204': {description: Done} } }
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key} } }
            """)
            .WithFile("parts/common.yaml", "schemes: {other: {type: apiKey, in: header, name: X-Key}}");

        Assert.Equal("k", Exchange.Of(project, "", $"{options[0]} = \"k\"").Header("X-Key"));
        Assert.Equal(options.Order(StringComparer.Ordinal), project.Run().Members("PetsClientOptions").Select(member => member.Split(' ')[^1]).Order(StringComparer.Ordinal));
    }
}
