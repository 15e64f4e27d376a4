using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What OpenAPI 3.1 and 3.2 brought, in documents that use all of it.</summary>
public class NewerVersionTests
{
    private const string Discriminated =
        """
        openapi: 3.2.0
        info: {title: Pets, version: '1'}
        components:
          schemas:
            Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: DEFAULT}}
            Cat: {type: object, properties: {kind: {type: string}, name: {type: string}}}
            Dog: {type: object, required: [name], properties: {kind: {type: string}, name: {type: string}}}
        """;

    [Theory]
    [InlineData("Dog", """{"kind":"cat","name":"a"}""", "Cat")]
    [InlineData("Dog", """{"kind":"Dog","name":"a"}""", "Dog")]
    [InlineData("Dog", """{"kind":"ferret","name":"a"}""", "Dog")]
    [InlineData("Dog", """{"name":"a"}""", "Dog")]
    [InlineData("'#/components/schemas/Dog'", """{"kind":"ferret","name":"a"}""", "Dog")]
    [InlineData("Cat", """{"kind":"ferret","name":"a"}""", "Cat")]
    [InlineData("Cat", """{"kind":"Dog","name":"a"}""", "Dog")]
    [InlineData("Dog", """{"kind":"ferret"}""", "Unknown")]
    public void A_default_is_what_no_text_of_the_discriminator_tells(string @default, string json, string expected)
    {
        var run = TestProject.Of(Discriminated.Replace("DEFAULT", @default, StringComparison.Ordinal)).Run();
        var client = run.Compile();

        Assert.Empty(run.Places);
        Assert.Equal(expected, client.Read("Pet", json).GetType().Name);
        Assert.Equal(json, client.RoundTrip("Pet", json));
    }

    [Fact]
    public void A_document_of_3_2_with_all_that_is_new()
    {
        var project = TestProject.Of(
            """
            openapi: 3.2.0
            $self: https://example.com/pets
            jsonSchemaDialect: https://spec.openapis.org/oas/3.2/dialect/2025-09-17
            info: {title: Pets, version: '1', summary: All about pets., license: {name: MIT, identifier: MIT}}
            servers: [{url: 'https://example.com/v1', name: production}]
            tags: [{name: animals, summary: Animals, kind: nav}, {name: Pets, parent: animals, kind: nav, description: All pets.}]
            paths:
              /pets/{id}: {$ref: '#/components/pathItems/Pet'}
              /search:
                query: {operationId: search, tags: [Pets], requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {q: {type: string}}}}}}, responses: {'200': {summary: Found., content: {application/json: {$ref: '#/components/mediaTypes/Pets'}}}}}
            components:
              mediaTypes: {Pets: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
              pathItems:
                Pet:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  get:
                    operationId: listPets
                    tags: [Pets]
                    parameters: [{name: filter, in: querystring, required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {name: {type: string}}}}}}]
                    responses: {'204': {description: Done}}
                  additionalOperations:
                    COPY: {operationId: copyPet, tags: [Pets], responses: {'204': {description: Done}}}
                    Move: {operationId: movePet, tags: [Pets], responses: {'204': {description: Done}}}
              schemas:
                Pet: {type: object, properties: {next: {$ref: 'https://example.com/pets#/components/schemas/Pet'}, name: {type: [string, 'null']}}}
            """);
        var run = project.Run();

        Assert.Empty(run.Places);
        Assert.Equal("Task<IReadOnlyList<Pet>> SearchAsync(SearchRequest body, CancellationToken cancellationToken = default)", run.Method("SearchAsync"));
        Assert.Equal("Task CopyPetAsync(string id, CancellationToken cancellationToken = default)", run.Method("CopyPetAsync"));
        Assert.Contains("HttpMethod(\"Move\")", run.Files["PetsClient.Operations.Pets.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["public Pet? Next", "public string? Name"], run.Members("Pet"));
        Assert.Contains("All pets.", run.Documentation("IPetsOperations"), StringComparison.Ordinal);
        Assert.Equal("/pets/7?name=Rex", Exchange.Of(project, "\"7\", new ListPetsFilter { Name = \"Rex\" }").Target);
    }

    [Theory]
    [InlineData("webhooks: {newPet: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'200': {description: OK}}}}}\n")]
    [InlineData("webhooks: {newPet: {$ref: '#/components/pathItems/New'}}\n")]
    [InlineData("")]
    public void A_document_may_have_no_paths_since_3_1(string webhooks)
    {
        var run = TestProject.Of(
            $$"""
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            {{webhooks}}components:
              pathItems: {New: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'} } } }, responses: {'200': {description: OK} } } } }
              schemas: {Pet: {type: object, properties: {name: {type: string} } } }
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public string? Name"], run.Members("Pet"));
        run.Compile();
    }

    /// <summary>A template of a list, and the two schemas that fill it in: which is meant depends on who asks.</summary>
    [Fact]
    public void A_dynamic_reference_that_may_lead_elsewhere_is_told()
    {
        var run = Snippet.Schemas(
            """
            Page: {$id: 'https://example.com/page', type: object, properties: {items: {type: array, items: {$dynamicRef: '#item'}}}, $defs: {item: {$dynamicAnchor: item}}}
            Pets: {$id: 'https://example.com/pets', $ref: page, $defs: {item: {$dynamicAnchor: item, $ref: pet}}}
            Pet: {$id: 'https://example.com/pet', type: object, properties: {name: {type: string}}}
            """).Run();

        Assert.Equal(["pets.yaml(5,114) GALE1105"], run.Places);
        Assert.Equal(["public IReadOnlyList<JsonElement>? Items"], run.Members("Page"));
        run.Compile();
    }

    [Fact]
    public void Methods_that_differ_in_nothing_but_capitals_are_different()
    {
        const string Done = "tags: [Pets], responses: {'204': {description: Done}}";
        var run = Snippet.Paths($"/pets: {{additionalOperations: {{PURGE: {{operationId: purgeAll, {Done}}}, purge: {{operationId: purgeSome, {Done}}}}}}}").Run();

        Assert.Contains("HttpMethod(\"PURGE\")", string.Concat(run.Files.Values), StringComparison.Ordinal);
        Assert.Contains("HttpMethod(\"purge\")", string.Concat(run.Files.Values), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_method_that_the_path_describes_already_is_told()
    {
        const string Done = "responses: {'204': {description: Done}}";
        FaultyProject.Document(paths: $"/pets: {{get: {{operationId: one, {Done}}}, additionalOperations: {{»GET: {{operationId: other, {Done}}}}}}}").Reports("GALE1015");
        Assert.Contains("OtherAsync", FaultyProject.Document(paths: $"/pets: {{additionalOperations: {{GET: {{operationId: other, {Done}}}}}}}").Reports().MethodNames());
    }
}
