using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Operations as methods, grouped by their tags.</summary>
public class OperationTests
{
    private const string Pet = "Pet: {type: object, properties: {id: {type: string}}}";
    private const string Done = "responses: {'204': {description: Done}}";
    private const string OnePet = "responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}";

    [Fact]
    public void An_operation_is_three_methods()
    {
        var run = Snippet.Operation(OnePet, Pet).Run();

        Assert.Equal(
            [
                "Task<Pet> ListPetsAsync(CancellationToken cancellationToken = default)",
                "Task<Pet> ListPetsAsync(ListPetsOptions options, CancellationToken cancellationToken = default)",
                "Task<ApiResponse<Pet>> ListPetsWithResponseAsync(ListPetsOptions? options = null, CancellationToken cancellationToken = default)",
            ],
            run.Methods("ListPetsAsync").Concat(run.Methods("ListPetsWithResponseAsync")));
        run.Compile();
    }

    [Fact]
    public void Without_content_there_is_nothing_to_return()
    {
        var run = Snippet.Operation(Done).Run();

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.StartsWith("Task<ApiResponse<NoContent>> ", run.Method("ListPetsWithResponseAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData("schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}", "Task<IReadOnlyList<Pet>>")]
    [InlineData("schema: {type: object, additionalProperties: {type: string}}", "Task<IReadOnlyDictionary<string, string>>")]
    [InlineData("schema: {type: string}", "Task<string>")]
    [InlineData("schema: {type: [string, 'null']}", "Task<string?>")]
    [InlineData("schema: {type: integer, format: int32}", "Task<int>")]
    [InlineData("schema: {type: [boolean, 'null']}", "Task<bool?>")]
    [InlineData("schema: {type: string, enum: [a]}", "Task<ListPetsResponse>")]
    [InlineData("schema: {type: object, properties: {id: {type: string}}}", "Task<ListPetsResponse>")]
    [InlineData("schema: {}", "Task<JsonElement>")]
    [InlineData("example: 1", "Task<JsonElement>")]
    public void The_result_is_what_the_success_brings(string media, string type)
    {
        var run = Snippet.Operation($"responses: {{'200': {{description: OK, content: {{application/json: {{{media}}}}}}}}}", Pet).Run();

        Assert.StartsWith($"{type} ", run.Method("ListPetsAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON")]
    [InlineData("application/problem+json")]
    [InlineData("'*/*'")]
    public void Json_has_many_names(string mediaType)
    {
        var run = Snippet.Operation(
            $"responses: {{'200': {{description: OK, content: {{{mediaType}: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}}}",
            Pet).Run();

        Assert.StartsWith("Task<Pet> ", run.Method("ListPetsAsync"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("''")]
    [InlineData("'  '")]
    [InlineData("null")]
    public void An_empty_operationId_is_none(string id) => Assert.Equal(
        "/pets",
        Exchange.Of(Snippet.Paths($"/pets: {{get: {{operationId: {id}, tags: [pets], responses: {{'204': {{description: Done}}}}}}}}"), "", method: "GetPetsAsync").Target);

    [Fact]
    public void Without_operationId_the_method_is_called_after_method_and_path()
    {
        var run = Snippet.Paths(
            """
            /pets/{pet_id}/toys:
              parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
              get:
                responses: {'204': {description: Done}}
              delete:
                responses: {'204': {description: Done}}
            """).Run();

        Assert.Equal(
            ["GetPetsPetIdToysAsync", "GetPetsPetIdToysWithResponseAsync", "DeletePetsPetIdToysAsync", "DeletePetsPetIdToysWithResponseAsync"],
            run.MethodNames());
        run.Compile();
    }

    [Theory]
    [InlineData("default")]
    [InlineData("Default")]
    public void Without_tags_they_are_in_the_group_of_that_name(string tag)
    {
        const string Done = "responses: {'204': {description: Done}}";
        var run = Snippet.Paths($"/a: {{get: {{operationId: one, {Done}}}, put: {{operationId: two, tags: [{tag}], {Done}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["OneAsync", "TwoAsync"], run.MethodNames().Where(name => !name.Contains("WithResponse", StringComparison.Ordinal)));
        Assert.Single(run.Compile().TypeNames, name => name.StartsWith("IDefault", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_tags_the_group_is_called_default()
    {
        var run = Snippet.Paths($"/pets:\n  get:\n    operationId: listPets\n    {Done}").Run();

        Assert.Contains("PetsClient.Operations.Default.g.cs", run.Files.Keys);
        Assert.Equal("<summary>The operations without a tag.</summary>", run.Documentation("IDefaultOperations"));
        run.Compile();
    }

    [Theory]
    [InlineData("getAsync", "GetAsync")]
    [InlineData("async", "AsyncAsync")]
    [InlineData("pets.list", "PetsListAsync")]
    [InlineData("1", "_1Async")]
    [InlineData("class", "ClassAsync")]
    public void A_method_ends_in_Async_once(string id, string method)
    {
        var run = Snippet.Paths($"/pets:\n  get:\n    operationId: {id}\n    {Done}").Run();

        Assert.Contains(method, run.MethodNames());
        run.Compile();
    }

    [Fact]
    public void Every_operation_of_a_document_is_there_whatever_its_id_its_tags_and_its_method()
    {
        var run = TestProject.Of(
            $$$$"""
            openapi: 3.2.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets/{id}:
                get: {operationId: pets/list, tags: [Pets, Other], {{{{Done}}}} }
                put: {operationId: get-pet.v2, tags: [''], {{{{Done}}}} }
                post: {operationId: Pets_List, tags: [pets], {{{{Done}}}} }
                delete: {operationId: petsList, tags: [], {{{{Done}}}} }
                patch: {operationId: Pets, tags: [Client], {{{{Done}}}} }
                head: {operationId: PetsClient, tags: [GetType], {{{{Done}}}} }
                options: {operationId: Pet, tags: [Dispose], {{{{Done}}}} }
                trace: {operationId: '', tags: [Options], {{{{Done}}}} }
                query: {operationId: {{{{new string('x', 600)}}}}, {{{{Done}}}} }
                additionalOperations:
                  COPY: {operationId: petsList, {{{{Done}}}} }
                  M-SEARCH: {tags: [Pets], {{{{Done}}}} }
              /pets/id:
                get: {operationId: pets/list, tags: [Pets], {{{{Done}}}} }
                put: { {{{{Done}}}} }
              /pets/-id-:
                put: { {{{{Done}}}} }
            components: {schemas: {Pet: {type: object, properties: {id: {type: string}}}, PetsList: {type: string, enum: [a]}}}
            """).Run();

        Assert.Equal(14, run.MethodNames().Count(name => !name.EndsWith("WithResponseAsync", StringComparison.Ordinal)));
        Assert.All(run.Diagnostics, diagnostic => Assert.True(diagnostic.Severity <= DiagnosticSeverity.Info || diagnostic.Id == "GALE1103", diagnostic.ToString()));
        Assert.Contains("new global::System.Net.Http.HttpMethod(\"M-SEARCH\")", string.Concat(run.Files.Values), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void The_same_path_item_may_be_reached_by_two_paths()
    {
        var run = Snippet.Paths($"/pets:\n  get:\n    operationId: listPets\n    {Done}\n/animals:\n  $ref: '#/paths/~1pets'").Run();

        Assert.Equal(2, run.MethodNames().Count(name => !name.Contains("WithResponse", StringComparison.Ordinal)));
        run.Compile();
    }

    [Fact]
    public void Tags_that_differ_in_the_case_of_letters_only_are_groups_of_their_own()
    {
        var run = Snippet.Paths(
            """
            /a:
              get: {operationId: a, tags: [petShop], responses: {'204': {description: Done}}}
            /b:
              get: {operationId: b, tags: [petshop], responses: {'204': {description: Done}}}
            """).Run();

        Assert.Equal(["AAsync", "AWithResponseAsync", "BAsync", "BWithResponseAsync"], run.MethodNames().Order(StringComparer.Ordinal));
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        run.Compile();
    }

    [Theory]
    [InlineData("responses: {default: {description: Done}}", "Task")]
    [InlineData("responses: {'404': {description: Gone}}", "Task")]
    [InlineData("responses: {}", "Task")]
    [InlineData("responses: {default: {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}", "Task<Pet>")]
    public void Where_no_success_is_documented_any_is_one(string responses, string type)
    {
        var run = Snippet.Operation(responses, Pet).Run();

        Assert.StartsWith($"{type} ", run.Method("ListPetsAsync"), StringComparison.Ordinal);
        Assert.Contains("StatusRange.Class(2)", run.Files["PetsClient.Operations.Pets.g.cs"], StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_token_goes_along_with_what_the_client_does_not_serve()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            security: [{merchantKey: [], signature: []}]
            paths:
              /pets: {get: {operationId: listPets, tags: [Pets], responses: {'204': {description: Done}}}}
            components:
              securitySchemes:
                merchantKey: {type: http, scheme: bearer}
                signature: {type: http, scheme: signature}
            """).Run();

        Assert.Contains("""Security = [["merchantKey"]],""", run.Files["PetsClient.Operations.Pets.g.cs"], StringComparison.Ordinal);
    }
}
