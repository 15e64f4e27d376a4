using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Parameters: what is required is an argument, what is optional is a member of the options.</summary>
public class ParameterTests
{
    private const string Pet = "Pet: {type: object, properties: {id: {type: string}}}";

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
    public void A_user_agent_that_the_document_asks_for_goes_before_that_of_the_client() => Assert.Equal(
        "Shop me@example.com",
        Exchange.Of(Snippet.Operation("parameters: [{name: User-Agent, in: header, required: true, schema: {type: string}}]\nresponses: {'204': {description: Done}}"), "\"Shop me@example.com\"").Header("User-Agent"));

    [Fact]
    public void A_parameter_that_the_path_names_twice_is_one_argument_and_sent_twice() => Assert.Equal(
        "/pets/7/of/ann/7",
        Exchange.Of(
            Snippet.Paths(
                """
                /pets/{id}/of/{owner}/{id}:
                  get:
                    operationId: listPets
                    tags: [Pets]
                    parameters:
                      - {name: owner, in: path, required: true, schema: {type: string}}
                      - {name: id, in: path, required: true, schema: {type: integer}}
                    responses: {'204': {description: Done}}
                """),
            "7, \"ann\"").Target);

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
    public void One_name_in_several_places_is_a_parameter_in_each_and_the_operations_word_counts()
    {
        var project = Snippet.Paths(
            """
            /pets/{id}:
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: id, in: query, required: true, schema: {type: string}}
                - {name: limit, in: query, required: true, schema: {type: string}}
              get:
                operationId: listPets
                tags: [Pets]
                parameters:
                  - {name: id, in: header, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer}}
                responses: {'204': {description: Done}}
            """);
        var run = (project with
        {
            Code = """
                public static class Program
                {
                    public static System.Threading.Tasks.Task Call(Shop.PetsApi.IPetsOperations pets) =>
                        pets.ListPetsAsync(id: "1", id2: "2", new Shop.PetsApi.ListPetsOptions { Id = "3", Limit = 4 });
                }
                """,
        }).Run();

        Assert.Equal(["pets.yaml(7,9) GALE1302"], run.Places);
        run.Compile();
    }

    [Fact]
    public void A_deprecated_argument_says_so_in_its_documentation()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: a, in: query, required: true, deprecated: true, schema: {type: string}}
              - {name: b, in: query, required: true, deprecated: true, description: "A word.\nDeprecated, use c.", schema: {type: string}}
            responses: {'204': {description: Done}}
            """).Run();

        Assert.Contains("<param name=\"a\">The parameter a. Deprecated by the API's document.</param>", run.Documentation("ListPetsAsync"), StringComparison.Ordinal);
        Assert.Contains("Deprecated, use c.", run.Documentation("ListPetsAsync"), StringComparison.Ordinal);
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
                  - {name: '{{{{name}}}}', in: cookie, required: true, schema: {$ref: '#/components/schemas/Kind'}}
                  - {name: '{{{{name}}}}', in: query, schema: {$ref: '#/components/schemas/Kind'}}
                requestBody:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                responses: {'204': {description: Done}}
            """,
            $"{Pet}\nKind: {{type: string, enum: [a]}}").Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        run.Compile();
    }

    [Theory]
    [InlineData("X Bad")]
    [InlineData("X:Bad")]
    [InlineData("Ä")]
    public void A_header_that_no_request_can_have_is_left_out_with_a_word(string name)
    {
        var run = Snippet.Operation($"parameters: [{{name: '{name}', in: header, schema: {{type: string}}}}]\nresponses: {{'204': {{description: Done}}}}").Run();

        Assert.Equal(["pets.yaml(8,20) GALE1202"], run.Places);
        Assert.DoesNotContain(run.Models(), model => model == "ListPetsOptions");
        run.Compile();
    }
}
