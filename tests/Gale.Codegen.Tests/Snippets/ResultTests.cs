using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Operations whose successes are of several kinds.</summary>
public class ResultTests
{
    private const string Schemas =
        """
        Pet: {type: object, required: [name], properties: {name: {type: string}}}
        Job: {type: object, required: [id], properties: {id: {type: string}}}
        """;

    private const string Responses =
        """
        responses:
          '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          '201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          '202': {description: Later, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
          '203': {description: As a text, content: {text/plain: {}}}
          '206': {description: A part, content: {image/png: {}}}
        """;

    [Theory]
    [InlineData("'200'", "'202'")]
    [InlineData("'202'", "'200'")]
    public void Kinds_that_are_called_alike_are_numbered_by_their_status(string first, string second)
    {
        static string Answer(string status) =>
            $"  {status}: {{description: Done, content: {{application/json: {{schema: {{type: array, items: {{type: {(status == "'200'" ? "string" : "integer")}}}}}}}}}}}\n";
        var run = Snippet.Operation($"responses:\n{Answer(first)}{Answer(second)}").Run();

        Assert.Matches(@"record List\(global::System\.Collections\.Generic\.IReadOnlyList<string> Value\)", run.Declaration("ListPetsResult"));
        Assert.Matches(@"record List2\(global::System\.Collections\.Generic\.IReadOnlyList<long> Value\)", run.Declaration("ListPetsResult"));
        run.Compile();
    }

    [Theory]
    [InlineData(200, "application/json", """{"name":"Rex"}""", "pet Rex")]
    [InlineData(201, "application/json", """{"name":"Rex"}""", "pet Rex")]
    [InlineData(202, "application/json", """{"id":"7"}""", "job 7")]
    [InlineData(203, "text/plain", "hi", "text hi")]
    [InlineData(206, "image/png", "abc", "bytes abc")]
    public void The_status_says_which_kind_came(int status, string mediaType, string body, string said)
    {
        var project = Snippet.Operation(Responses, Schemas) with
        {
            Code = $$""""
                using System.Net;
                using System.Net.Http;
                using System.Text;
                using System.Threading;
                using System.Threading.Tasks;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var pets = new PetsClient(new HttpClient(new Network()), new() { BaseAddress = new("http://localhost") }).Pets;
                        return pets.ListPetsAsync().GetAwaiter().GetResult() switch
                        {
                            ListPetsResult.Pet(var pet) => "pet " + pet.Name,
                            ListPetsResult.Job(var job) => "job " + job.Id,
                            ListPetsResult.Text(var text) => "text " + text,
                            ListPetsResult.Bytes(var bytes) => "bytes " + new System.IO.StreamReader(bytes).ReadToEnd(),
                            _ => "",
                        };
                    }

                    private sealed class Network : HttpMessageHandler
                    {
                        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                            Task.FromResult(new HttpResponseMessage((HttpStatusCode){{status}}) { Content = new StringContent("""{{body}}""", Encoding.UTF8, "{{mediaType}}") });
                    }
                }
                """",
        };
        var run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("Task<ListPetsResult> ListPetsAsync", run.Method("ListPetsAsync"), StringComparison.Ordinal);
        Assert.Equal(said, run.Compile().Run());
    }

    [Fact]
    public void A_success_that_brings_nothing_is_null_beside_the_others()
    {
        var run = Snippet.Operation(Responses + "\n  '204': {description: Nothing}", Schemas).Run();

        Assert.StartsWith("Task<ListPetsResult?> ListPetsAsync", run.Method("ListPetsAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void Kinds_that_are_called_the_same_and_a_schema_of_the_results_name_get_other_names()
    {
        var run = Snippet.Operation(
            """
            responses:
              '200': {description: Done, content: {application/json: {schema: {type: array, items: {type: string}}}}}
              '201': {description: Done, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
              '202': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/ListPetsResult'}}}}
              '207': {description: Done, content: {application/json: {}}}
            """,
            "ListPetsResult: {type: object, properties: {a: {type: string}}}").Run();

        run.Compile();
    }

    [Theory]
    [InlineData("{type: string, format: date}", "Date")]
    [InlineData("{type: string}", "Text")]
    [InlineData("{type: integer}", "Integer")]
    [InlineData("{type: string, format: uuid}", "Uuid")]
    [InlineData("{type: string, format: byte}", "Bytes")]
    public void A_single_value_is_called_after_what_it_is(string schema, string name)
    {
        var run = Snippet.Operation($"responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}, '201': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}}}", Schemas).Run();

        Assert.Contains($"record {name}(", run.Declaration("ListPetsResult"), StringComparison.Ordinal);
        run.Compile();
    }
}
