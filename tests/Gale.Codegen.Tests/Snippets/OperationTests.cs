using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Operations as methods: what is required is an argument, what is optional is a member of the options.</summary>
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

    [Fact]
    public void Path_parameters_come_in_the_order_of_the_template_then_the_required_ones_then_the_body()
    {
        var run = Snippet.Paths(
            """
            /owners/{owner_id}/pets/{pet_id}:
              put:
                operationId: putPet
                tags: [Pets]
                parameters:
                  - {name: If-Match, in: header, required: true, schema: {type: string}}
                  - {name: pet_id, in: path, required: true, schema: {type: integer}}
                  - {name: sort, in: query, required: true, schema: {type: string, enum: [asc]}}
                  - {name: owner_id, in: path, required: true, schema: {type: string, format: uuid}}
                requestBody:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                responses: {'204': {description: Done}}
            """,
            Pet).Run();

        Assert.Equal(
            "Task PutPetAsync(Guid ownerId, long petId, string ifMatch, PutPetSort sort, Pet body, CancellationToken cancellationToken = default)",
            run.Method("PutPetAsync"));
        run.Compile();
    }

    [Fact]
    public void Optional_parameters_are_members_of_the_options()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: page_size, in: query, schema: {type: integer, format: int32}}
              - {name: tags, in: query, schema: {type: array, items: {type: string}}}
              - {name: X-Trace, in: header, schema: {type: string}, deprecated: true}
              - {name: sort, in: query, schema: {type: string, enum: [asc]}}
              - {name: timeout, in: query, schema: {type: integer}}
              - {name: since, in: query, schema: {type: string, format: date}}
            responses: {'204': {description: Done}}
            """).Run();

        Assert.Equal(
            [
                "public int? PageSize",
                "public IReadOnlyList<string>? Tags",
                "[Obsolete(\"Deprecated by the API's document.\", DiagnosticId = \"GALE5201\")] public string? XTrace",
                "public ListPetsSort? Sort",
                "public long? TimeoutValue",
                "public DateOnly? Since",
            ],
            run.Members("ListPetsOptions"));
        run.Compile();
    }

    [Fact]
    public void The_idempotency_key_is_the_runtimes_to_send()
    {
        var run = Snippet.Operation(
            """
            parameters: [{name: idempotency-key, in: header, required: true, schema: {type: string}}]
            responses: {'204': {description: Done}}
            """).Run();

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.Contains("IdempotencyHeader = \"idempotency-key\"", run.Files["PetsClient.Operations.Pets.g.cs"], StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void Headers_that_HTTP_makes_itself_are_no_parameters()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: Accept, in: header, required: true, schema: {type: string}}
              - {name: content-type, in: header, required: true, schema: {type: string}}
              - {name: Authorization, in: header, required: true, schema: {type: string}}
            responses: {'204': {description: Done}}
            """).Run();

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Fact]
    public void An_optional_body_is_an_option()
    {
        var run = Snippet.Operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            """,
            Pet).Run();

        Assert.Equal("Task<Pet> ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.Equal(["public Pet? Body"], run.Members("ListPetsOptions"));
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

    [Fact]
    public void Without_operationId_the_method_is_called_after_method_and_path()
    {
        var run = Snippet.Paths($"/pets/{{pet_id}}/toys:\n  get:\n    parameters: [{{name: pet_id, in: path, required: true, schema: {{type: string}}}}]\n    {Done}\n  delete:\n    {Done}\n    parameters: [{{name: pet_id, in: path, required: true, schema: {{type: string}}}}]").Run();

        Assert.Equal(
            ["GetPetsPetIdToysAsync", "GetPetsPetIdToysWithResponseAsync", "DeletePetsPetIdToysAsync", "DeletePetsPetIdToysWithResponseAsync"],
            run.MethodNames());
        run.Compile();
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

    [Theory]
    [InlineData("body")]
    [InlineData("options")]
    [InlineData("cancellationToken")]
    [InlineData("request")]
    [InlineData("connection")]
    [InlineData("inner")]
    [InlineData("class")]
    [InlineData("value")]
    [InlineData("await")]
    [InlineData("_")]
    [InlineData("1")]
    [InlineData("名前")]
    public void A_parameter_may_have_any_name_required_or_not(string name)
    {
        var run = Snippet.Paths(
            $$$$"""
            /pets/{x}:
              post:
                operationId: listPets
                tags: [Pets]
                parameters:
                  - {name: x, in: path, required: true, schema: {type: string}}
                  - {name: '{{{{name}}}}', in: query, required: true, schema: {$ref: '#/components/schemas/Kind'}}
                  - {name: '{{{{name}}}}', in: header, schema: {$ref: '#/components/schemas/Kind'}}
                requestBody:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                responses: {'204': {description: Done}}
            """,
            $"{Pet}\nKind: {{type: string, enum: [a]}}").Run();

        Assert.Empty(run.Places);
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
            $"/a:\n  get:\n    operationId: a\n    tags: [petShop]\n    {Done}\n/b:\n  get:\n    operationId: b\n    tags: [petshop]\n    {Done}").Run();

        Assert.Equal(["AAsync", "AWithResponseAsync", "BAsync", "BWithResponseAsync"], run.MethodNames().Order(StringComparer.Ordinal));
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        run.Compile();
    }
}
