using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>IncludeTags, IncludePaths, ExcludePaths: the operations that are wanted, and of the schemas what they need.</summary>
public class FilterTests
{
    /// <summary>Whatever is not wanted here is at fault as well: nobody may speak of it.</summary>
    private const string Document =
        """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        paths:
          /pet:
            post: {operationId: addPet, tags: [pet], requestBody: {$ref: '#/components/requestBodies/Pet'}, responses: {'204': {description: Done}}}
          /pet/{petId}:
            parameters: [{$ref: '#/components/parameters/PetId'}]
            get: {operationId: getPet, tags: [animals, pet], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
            delete: {operationId: removePet, tags: [admin], security: [{root: []}], responses: {'204': {description: Done}}}
          /pet/{petId}/toys/{toyId}:
            parameters: [{$ref: '#/components/parameters/PetId'}, {name: toyId, in: path, required: true, schema: {type: string}}]
            get: {operationId: getToy, tags: [store], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}}}
          /admin/users:
            parameters: 7
            get: {operationId: listUsers, tags: [admin], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}}
            post: {operationId: addUser, tags: true, requestBody: 1}
          /Admin: {$ref: '#/components/pathItems/Panel'}
        webhooks:
          fed: {post: {operationId: fed, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Meal'}}}}, responses: {'204': {description: Done}}}}
        components:
          requestBodies:
            Pet: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            User: {content: 5}
          parameters:
            PetId: {name: petId, in: path, required: true, schema: {type: string}}
            Broken: {in: path}
          securitySchemes:
            root: {type: mutualTLS}
          pathItems:
            Panel:
              get: {operationId: showPanel, tags: [panel], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Panel'}}}}}}
              put: {operationId: movePanel, tags: [admin], responses: {'204': {description: Done}}}
          schemas:
            Pet: {type: object, properties: {name: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}}
            Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
            Toy: {type: object, properties: {mapping: {type: object, properties: {to: {$ref: '#/components/schemas/Owner'}}}}}
            Meal: {type: object, properties: {at: {type: string}}}
            Panel: {type: object, properties: {id: {type: string}}}
            User: {type: object, required: 5, properties: {a: {$ref: '#/nowhere'}, b-b: {type: string}, b_b: {type: string}}}
            user: {type: object, properties: {c: {type: string}}}
        """;

    [Theory]
    [InlineData("pet", "", "", "AddPet GetPet", "Meal Owner Pet")]
    [InlineData("store; animals", "", "", "GetPet GetToy", "Meal Owner Pet Toy ToyMapping")]
    [InlineData("panel", "", "", "ShowPanel", "Meal Panel")]
    [InlineData("pet", "", "/pet/*", "AddPet", "Meal Owner Pet")]
    [InlineData("", "/pet/**", "DELETE /**", "AddPet GetPet GetToy", "Meal Owner Pet Toy ToyMapping")]
    [InlineData("", "/pet/*", "/pet/*", "", "Meal")]
    [InlineData("", "/pet/{petId}", "delete /pet/{petId}", "GetPet", "Meal Owner Pet")]
    [InlineData("", "/pet/{petId}/toys/{toy*}", "", "GetToy", "Meal Owner Pet Toy ToyMapping")]
    [InlineData("", "**/toys/*\n/p*t", "", "AddPet GetToy", "Meal Owner Pet Toy ToyMapping")]
    [InlineData("", "POST /**", "/admin/**;/Admin", "AddPet", "Meal Owner Pet")]
    [InlineData("", "/Adm*", "PUT /Admin", "ShowPanel", "Meal Panel")]
    [InlineData("pet", "/pet/*", "", "GetPet", "Meal Owner Pet")]
    public void The_client_has_what_is_wanted_and_what_that_needs(string tags, string included, string excluded, string methods, string models)
    {
        var run = Filtered(Document, tags, included, excluded).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(methods, string.Join(" ", run.MethodNames().Where(name => !name.Contains("WithResponse", StringComparison.Ordinal)).Select(name => name[..^5]).Order(StringComparer.Ordinal)));
        Assert.Equal(models, string.Join(" ", run.Models().Order(StringComparer.Ordinal)));
        run.Compile();
    }

    [Fact]
    public void Without_a_filter_all_of_it_is_there_and_spoken_of()
    {
        var run = TestProject.Of(Document).Run();

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "GALE1003");
        Assert.Contains("User", run.Models());
    }

    [Fact]
    public void A_credential_that_nothing_wanted_asks_for_is_none_of_the_options()
    {
        const string Secured =
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets: {get: {operationId: listPets, security: [{key: [], token: []}], responses: {'204': {description: Done}}}}
              /users: {get: {operationId: listUsers, security: [{root: []}], responses: {'204': {description: Done}}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: K}, root: {type: http, scheme: basic}, token: {type: http, scheme: bearer}}
            """;

        Assert.Equal(
            ["public ApiKeyCredential? Key", "public BearerCredential? Token"],
            Filtered(Secured, included: "/pets").Run().Members("PetsClientOptions"));
    }

    [Fact]
    public void What_builds_on_a_wanted_schema_with_a_discriminator_is_wanted()
    {
        const string Heirs =
            """
            swagger: '2.0'
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets: {get: {operationId: listPets, produces: [application/json], responses: {'200': {description: OK, schema: {$ref: '#/definitions/Pet'}}}}}
              /cats: {get: {operationId: listCats, produces: [application/json], responses: {'200': {description: OK, schema: {$ref: '#/definitions/Cat'}}}}}
            definitions:
              Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
              Cat: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
              Lion: {allOf: [{$ref: '#/definitions/Cat'}, {type: object, properties: {mane: {type: boolean}}}]}
              Dog: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {tricks: {$ref: '#/definitions/Trick'}}}]}
              Trick: {type: object, properties: {name: {type: string}}}
              Car: {type: object, properties: {name: {type: string}}}
            """;

        Assert.Superset(new HashSet<string> { "Pet", "Cat", "Lion", "Dog", "Trick" }, Filtered(Heirs, included: "/pets").Run().Models().ToHashSet());
        Assert.DoesNotContain("Car", Filtered(Heirs, included: "/pets").Run().Models());
        Assert.DoesNotContain("Dog", Filtered(Heirs, included: "/cats").Run().Models());
    }

    [Fact]
    public void Paths_in_other_files_are_chosen_by_their_tags_too()
    {
        var project = Filtered(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths: {/pets: {$ref: 'paths/pets.yaml'}}
            components:
              schemas:
                Pet: {type: object, discriminator: {propertyName: kind, mapping: {c: Cat, d: '#/components/schemas/Dog'}}, properties: {kind: {type: string}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {lives: {type: integer}}}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {tricks: {type: integer}}}
                User: {type: object, properties: {name: {type: string}}}
            """,
            "pet").WithFile(
            "paths/pets.yaml",
            """
            get: {operationId: listPets, tags: [pet], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '../pets.yaml#/components/schemas/Pet'}}}}}}
            post: {operationId: addUser, tags: [user], requestBody: {content: {application/json: {schema: {$ref: '../pets.yaml#/components/schemas/User'}}}}, responses: {'204': {description: Done}}}
            """);

        var run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["ListPetsAsync", "ListPetsWithResponseAsync"], run.MethodNames());
        Assert.Superset(new HashSet<string> { "Pet", "Cat", "Dog" }, run.Models().ToHashSet());
        Assert.DoesNotContain("User", run.Models());
    }

    [Fact]
    public void Names_are_those_of_the_whole_document_where_nothing_meets()
    {
        var whole = TestProject.Of(Document).Run();
        var some = Filtered(Document, included: "/pet*").Run();

        Assert.Equal(whole.Declaration("Pet"), some.Declaration("Pet"));
    }

    private static TestProject Filtered(string document, string tags = "", string included = "", string excluded = "") => new TestProject().With(
        new GaleSpec("pets.yaml") { IncludeTags = tags, IncludePaths = included, ExcludePaths = excluded },
        document);
}
