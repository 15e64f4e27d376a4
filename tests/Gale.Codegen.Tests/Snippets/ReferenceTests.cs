using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>References that lead somewhere: through pointers, names and files of the project.</summary>
public class ReferenceTests
{
    private const string Address = "Address: {type: object, properties: {city: {type: string}}}";

    [Theory]
    [InlineData("'#/components/schemas/Address'", "Address")]
    [InlineData("'#/components/schemas/a~1b~0c'", "ABC")]
    [InlineData("'#/components/schemas/a~1b%7E0c'", "ABC")]
    [InlineData("'#/components/schemas/caf%C3%A9'", "Café")]
    [InlineData("'#/components/schemas/Holder/properties/inner'", "HolderOption1Inner")]
    [InlineData("'#/components/schemas/Holder/oneOf/1'", "PetHome")]
    [InlineData("'#/components/schemas/Holder/$defs/Deep'", "PetHome")]
    [InlineData("'pets.yaml#/components/schemas/Address'", "Address")]
    [InlineData("'./pets.yaml#/components/schemas/Address'", "Address")]
    public void Pointers_are_followed(string reference, string type)
    {
        const string City = "{type: object, properties: {city: {type: string}}}";
        var run = Snippet.Schemas(
            $"{Address}\na/b~c: {City}\ncafé: {City}\nHolder: {{type: object, properties: {{inner: {City}}}, oneOf: [{{required: [inner]}}, {{title: Named, type: object, properties: {{city: {{type: string}}}}}}], $defs: {{Deep: {City}}}}}\nPet: {{type: object, properties: {{home: {{$ref: {reference}}}}}}}").Run();

        Assert.All(run.Places, place => Assert.EndsWith("GALE1208", place, StringComparison.Ordinal));
        Assert.Equal([$"public {type}? Home"], run.Members("Pet"));
        run.Compile();
    }

    [Theory]
    [InlineData("$anchor: address", "'#address'")]
    [InlineData("$dynamicAnchor: address", "'#address'")]
    [InlineData("$anchor: address", "'pets.yaml#address'")]
    [InlineData("$id: 'https://example.com/schemas/address.json'", "'https://example.com/schemas/address.json'")]
    [InlineData("$id: 'https://example.com/schemas/address.json', $anchor: here", "'https://example.com/schemas/address.json#here'")]
    [InlineData("$id: 'https://example.com/schemas/address.json'", "'https://example.com/schemas/address.json#'")]
    [InlineData("$id: schemas/address.json", "'schemas/address.json'")]
    [InlineData("$id: '#address'", "'#address'")]
    [InlineData("$id: 'urn:example:address'", "'urn:example:address'")]
    public void Names_of_schemas_are_followed(string names, string reference)
    {
        var run = Snippet.Schemas($"Address: {{{names}, type: object, properties: {{city: {{type: string}}}}}}\nPet: {{type: object, properties: {{home: {{$ref: {reference}}}}}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public Address? Home"], run.Members("Pet"));
        run.Compile();
    }

    [Fact]
    public void A_name_belongs_to_the_schema_with_the_nearest_id_and_is_not_seen_from_outside() => FaultyProject
        .Document(schemas: "Address: {$id: 'https://example.com/address.json', $anchor: here, type: object}\nPet: {type: object, properties: {home: {$ref: »'#here'}}}")
        .Reports("GALE1101");

    [Fact]
    public void Names_in_values_are_no_names()
    {
        var run = Snippet.Schemas(
            """
            Sample: {type: object, example: {$anchor: address}, properties: {$anchor: {type: string}, example: {$anchor: address, type: object, properties: {city: {type: string}}}}}
            Pet: {type: object, properties: {home: {$ref: '#address'}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public SampleExample? Home"], run.Members("Pet"));
    }

    [Fact]
    public void A_schema_with_an_id_is_what_its_references_are_relative_to()
    {
        var run = Snippet.Schemas(
            """
            Order:
              $id: https://example.com/schemas/order.json
              type: object
              properties:
                home: {$ref: address.json}
                local: {$ref: '#/$defs/Local'}
                pet: {$ref: '#/components/schemas/Pet'}
              $defs:
                Local: {type: object, properties: {name: {type: string}}}
            Address: {$id: https://example.com/schemas/address.json, type: object, properties: {city: {type: string}}}
            Pet: {type: object, properties: {name: {type: string}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public Address? Home", "public OrderLocal? Local", "public Pet? Pet"], run.Members("Order"));
        run.Compile();
    }

    [Fact]
    public void A_file_of_the_project_is_found_by_its_id_too()
    {
        var run = Snippet.Members("home: {$ref: 'https://example.com/schemas/address.json#home'}\nlocal: {$ref: 'schemas/a.json'}")
            .WithFile("schemas/a.json", """{"$id": "https://example.com/schemas/address.json", "type": "object", "properties": {"city": {"type": "string"}, "next": {"$ref": "other.json"}}, "$defs": {"Home": {"$anchor": "home", "type": "object", "properties": {"street": {"type": "string"}}}}}""")
            .WithFile("schemas/other.json", """{"type": "object", "properties": {"name": {"type": "string"}}}""")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public Home? Home", "public A? Local"], run.Members("Pet"));
        Assert.Equal(["public string? City", "public Other? Next"], run.Members("A"));
        run.Compile();
    }

    [Fact]
    public void A_document_may_have_an_address_of_its_own()
    {
        var run = TestProject.Of("openapi: 3.2.0\n$self: https://example.com/api/pets.yaml\ninfo: {title: Pets, version: '1'}\ncomponents: {schemas: {Pet: {type: object, properties: {next: {$ref: 'https://example.com/api/pets.yaml#/components/schemas/Pet'}}}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public Pet? Next"], run.Members("Pet"));
    }

    [Fact]
    public void A_dynamic_reference_leads_where_it_says()
    {
        var run = Snippet.Schemas("Tree: {$dynamicAnchor: node, type: object, properties: {children: {type: array, items: {$dynamicRef: '#node'}}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public IReadOnlyList<Tree>? Children"], run.Members("Tree"));
        run.Compile();
    }

    [Theory]
    [InlineData("3.1.0", "PetHome", "public string? City", "public string? Street")]
    [InlineData("3.2.0", "PetHome", "public string? City", "public string? Street")]
    [InlineData("3.0.3", "Address", "public string? City")]
    public void What_stands_beside_a_reference_counts_since_3_1(string version, string type, params string[] members)
    {
        var run = Snippet.Paths("/pets: {get: {responses: {'204': {description: Done}}}}", $"{Address}\nPet: {{type: object, properties: {{home: {{$ref: '#/components/schemas/Address', description: Where., type: object, properties: {{street: {{type: string}}}}}}}}}}")
            .Edit("openapi: 3.1.0", $"openapi: {version}").Run();

        Assert.Empty(run.Places);
        Assert.Equal([$"public {type}? Home"], run.Members("Pet"));
        Assert.Equal(members.Order(StringComparer.Ordinal), run.Members(type).Order(StringComparer.Ordinal));
        Assert.Equal("<summary>Where.</summary>", run.Documentation("Home"));
        run.Compile();
    }

    [Fact]
    public void Files_refer_to_each_other_and_back()
    {
        var run = Snippet.Schemas(
            """
            Pet: {type: object, properties: {owner: {$ref: 'parts/people.yaml#/Owner'}, home: {$ref: 'parts/Address.yaml'}, shop: {$ref: 'parts/shop.schema.json'}}}
            Shop: {$ref: parts/shop.schema.json}
            """)
            .WithFile("parts/people.yaml", "Owner: {type: object, properties: {pets: {type: array, items: {$ref: '../pets.yaml#/components/schemas/Pet'}}, home: {$ref: Address.yaml}, friend: {$ref: '#/Owner'}}}")
            .WithFile("parts/Address.yaml", "type: object\nproperties: {city: {type: string}, people: {type: array, items: {$ref: 'people.yaml#/Owner'}}}")
            .WithFile("parts/shop.schema.json", """{"type": "object", "properties": {"name": {"type": "string"}}}""")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public Owner? Owner", "public Address? Home", "public Shop? Shop"], run.Members("Pet"));
        Assert.Equal(["public IReadOnlyList<Pet>? Pets", "public Address? Home", "public Owner? Friend"], run.Members("Owner"));
        run.Compile();
    }

    [Fact]
    public void Paths_parameters_bodies_responses_and_headers_may_lie_in_other_files()
    {
        var run = Snippet.Paths(
            """
            /pets: {$ref: 'paths/pets.yaml'}
            /dogs: {$ref: 'paths/all.yaml#/~1dogs'}
            /cats: {$ref: '#/components/pathItems/Cats'}
            """,
            "Pet: {type: object, properties: {name: {type: string}}}")
            .Edit("components:\n", "components:\n  pathItems: {Cats: {get: {operationId: listCats, responses: {'204': {description: Done}}}}}\n")
            .WithFile(
            "paths/pets.yaml",
            """
            parameters: [{$ref: '../common/parts.yaml#/parameters/Trace'}]
            post:
              operationId: addPet
              parameters: [{$ref: '../common/parts.yaml#/parameters/Again', description: Another word for it.}]
              requestBody: {$ref: '../common/parts.yaml#/bodies/Pet'}
              responses: {'200': {$ref: '../common/parts.yaml#/responses/Pet'}}
            """)
            .WithFile("paths/all.yaml", "/dogs: {get: {operationId: listDogs, responses: {'200': {$ref: '../common/parts.yaml#/responses/Pet'}}}}")
            .WithFile(
            "common/parts.yaml",
            """
            parameters:
              Trace: {name: X-Trace, in: header, required: true, schema: {type: string}}
              Again: {$ref: '#/parameters/Sort', description: How.}
              Sort: {name: sort, in: query, required: true, schema: {type: string}}
            bodies: {Pet: {required: true, content: {application/json: {schema: {$ref: '../pets.yaml#/components/schemas/Pet'}}}}}
            responses: {Pet: {description: OK, headers: {X-Left: {$ref: '#/headers/Left'}}, content: {application/json: {schema: {$ref: '../pets.yaml#/components/schemas/Pet'}}}}}
            headers: {Left: {schema: {type: integer}}}
            """)
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal("Task<Pet> AddPetAsync(string xTrace, string sort, Pet body, CancellationToken cancellationToken = default)", run.Method("AddPetAsync"));
        Assert.StartsWith("Task<Pet> ", run.Method("ListDogsAsync"), StringComparison.Ordinal);
        Assert.StartsWith("Task ", run.Method("ListCatsAsync"), StringComparison.Ordinal);
        Assert.Equal(["public long? XLeft"], run.Members("PetsHeaders"));
        run.Compile();
    }

    [Fact]
    public void A_path_may_have_operations_beside_its_reference()
    {
        var run = Snippet.Paths(
            """
            /pets:
              $ref: paths.yaml
              parameters: [{name: sort, in: query, required: true, schema: {type: string}}]
              get: {operationId: listPets, responses: {'204': {description: Done}}}
            """)
            .WithFile("paths.yaml", "get: {operationId: hidden, responses: {'204': {description: Done}}}\nput: {operationId: putPets, responses: {'204': {description: Done}}}")
            .Run();

        Assert.Equal(["ListPetsAsync", "PutPetsAsync"], run.MethodNames().Where(name => !name.Contains("WithResponse", StringComparison.Ordinal)));
        Assert.Contains("string sort", run.Method("PutPetsAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_security_scheme_is_called_as_its_component()
    {
        var run = Snippet.Operation("security: [{token: []}]\nresponses: {'204': {description: Done}}")
            .Edit("paths:", "components: {securitySchemes: {token: {$ref: 'common.yaml#/schemes/bearer'}}}\npaths:")
            .WithFile("common.yaml", "schemes: {bearer: {type: http, scheme: bearer}}")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public BearerCredential? Token"], run.Members("PetsClientOptions"));
        run.Compile();
    }

    [Fact]
    public void What_is_wrong_where_only_a_reference_leads_is_said() => FaultyProject
        .Document(schemas: "Pet: {type: object, properties: {home: {$ref: '#/x-parts/Home'}}}")
        .Edit("paths:", "x-parts: {Home: {type: object, properties: {city: {type: »text}}}}\npaths:")
        .Reports("GALE1015");

    [Fact]
    public void A_media_type_may_be_a_reference_since_3_2()
    {
        var run = TestProject.Of(
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            components:
              mediaTypes: {Pet: {schema: {$ref: '#/components/schemas/Pet'}}}
              schemas: {Pet: {type: object, properties: {name: {type: string}}}}
            paths:
              /pets:
                post:
                  operationId: addPet
                  requestBody: {required: true, content: {application/json: {$ref: '#/components/mediaTypes/Pet'}}}
                  responses: {'200': {description: OK, content: {application/json: {$ref: '#/components/mediaTypes/Pet'}}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal("Task<Pet> AddPetAsync(Pet body, CancellationToken cancellationToken = default)", run.Method("AddPetAsync"));
        run.Compile();
    }

    [Fact]
    public void A_path_may_have_methods_of_other_names_since_3_2()
    {
        var run = TestProject.Of(
            """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                query: {operationId: queryPets, responses: {'204': {description: Done}}}
                additionalOperations:
                  COPY: {operationId: copyPets, responses: {'204': {description: Done}}}
                  PURGE: {responses: {'204': {description: Done}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(
            ["QueryPetsAsync", "CopyPetsAsync", "PurgePetsAsync"],
            run.MethodNames().Where(name => !name.Contains("WithResponse", StringComparison.Ordinal)));
        Assert.Contains("COPY", run.Files["PetsClient.Operations.Default.g.cs"], StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData("»'a b'")]
    [InlineData("»\"GET\\r\\nX: y\"")]
    public void What_is_no_method_is_left_out(string method) => FaultyProject
        .Document($"/pets: {{additionalOperations: {{{method}: {{operationId: get, responses: {{'204': {{description: Done}}}}}}}}}}")
        .Reports("GALE1015");

    [Fact]
    public void A_circle_of_paths_ends()
    {
        var run = FaultyProject.Document("/pets: {$ref: '#/paths/~1dogs', get: {operationId: get, responses: {'204': {description: Done}}}}\n/dogs: {$ref: '#/paths/~1pets', put: {operationId: put, responses: {'204': {description: Done}}}}").Run();

        run.Compile();
    }
}
