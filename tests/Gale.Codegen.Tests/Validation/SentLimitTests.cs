using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Validation;

/// <summary>A call whose parameters or body the document does not allow sends nothing.</summary>
public class SentLimitTests
{
    private const string Parameters =
        """
        /pets/{id}:
          get:
            operationId: listPets
            tags: [Pets]
            parameters:
              - {name: id, in: path, required: true, schema: {type: string, minLength: 2}}
              - {name: limit, in: query, schema: {type: integer, maximum: 100}}
              - {name: tags, in: query, style: pipeDelimited, explode: false, schema: {type: array, maxItems: 2, items: {type: string, maxLength: 3}}}
              - {name: x-key, in: header, schema: {type: string, pattern: '^k'}}
              - {name: session, in: cookie, schema: {type: string, maxLength: 3}}
              - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {age: {type: integer, minimum: 1}}}}
              - {name: as_json, in: query, content: {application/json: {schema: {type: object, properties: {age: {type: integer, minimum: 1}}}}}}
              - {name: kind, in: query, schema: {type: string, enum: [cat, dog], maxLength: 3}}
            responses: {'204': {description: Done}}
        """;

    private static readonly TestProject Pet = Validated.Members("name: {type: string, maxLength: 3}");

    [Fact]
    public void Parameters_are_named_and_nothing_is_sent()
    {
        Assert.Equal(
            """
            parameter 'id': expected at least 2 characters, found 1 characters
            parameter 'limit': expected at most 100, found a larger number
            parameter 'tags' at /1: expected at most 3 characters, found 4 characters
            parameter 'tags': expected at most 2 items, found 3 items
            parameter 'x-key': expected a text that matches ^k, found one that does not
            parameter 'session': expected at most 3 characters, found 4 characters
            parameter 'filter' at /age: expected at least 1, found a smaller number
            parameter 'as_json' at /age: expected at least 1, found a smaller number
            """,
            Validated.ViolationsOfCall(
                Validated.Project(Snippet.Paths(Parameters)),
                """
                "1", new ListPetsOptions
                {
                    Limit = 101,
                    Tags = ["abc", "abcd", "a"],
                    XKey = "x",
                    Session = "abcd",
                    Filter = new() { Age = 0 },
                    AsJson = new() { Age = 0 },
                    Kind = ListPetsKind.Cat,
                }
                """));
    }

    [Fact]
    public void Parameters_within_their_limits_are_sent()
    {
        Assert.Equal("", Validated.ViolationsOfCall(Validated.Project(Snippet.Paths(Parameters)), "\"12\", new ListPetsOptions { Limit = 100 }"));
        Assert.Equal("", Validated.ViolationsOfCall(Validated.Project(Snippet.Paths(Parameters)), "\"12\""));
    }

    [Fact]
    public void A_body_is_looked_at_before_anything_is_sent()
    {
        Assert.Equal("/name: expected at most 3 characters, found 4 characters", Validated.ViolationsOfCall(Pet, "new Pet { Name = \"abcd\" }"));
        Assert.Equal("", Validated.ViolationsOfCall(Pet, "new Pet { Name = \"abc\" }"));
    }

    [Fact]
    public void What_is_wrong_comes_out_of_the_task_of_every_form_of_the_call()
    {
        var client = (Pet with
        {
            Code =
                """
                using System;
                using System.Net.Http;
                using System.Threading;
                using System.Threading.Tasks;
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;

                public static class Program
                {
                    public static string Run()
                    {
                        var pets = new PetsClient(new HttpClient(new Network()), new() { BaseAddress = new("http://localhost") }).Pets;
                        var wrong = new Pet { Name = "abcd" };
                        Task[] calls = [pets.ListPetsAsync(wrong), pets.ListPetsAsync(wrong, new ListPetsOptions()), pets.ListPetsWithResponseAsync(wrong), new Outer(pets).ListPetsAsync(wrong)];
                        return string.Join("\n", Array.ConvertAll(calls, call => call.Exception!.InnerException is RequestValidationException { Subject: var subject } failure ? subject + ": " + failure.Message : "no"));
                    }

                    private sealed class Outer(IPetsOperations inner) : DelegatingPetsOperations(inner);

                    private sealed class Network : HttpMessageHandler
                    {
                        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new InvalidOperationException();
                    }
                }
                """,
        }).Run().Compile();

        Assert.Equal(
            Enumerable.Repeat("listPets: listPets: the document does not allow this: /name: expected at most 3 characters, found 4 characters.", 4),
            ((string)client.Run()!).Split('\n'));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void Forms_are_looked_at(string mediaType)
    {
        var project = Form(mediaType, "{type: object, properties: {name: {type: string, maxLength: 3}, tags: {type: array, minItems: 2, items: {type: string}}}}");

        Assert.Equal(
            "/name: expected at most 3 characters, found 4 characters\n/tags: expected at least 2 items, found 1 items",
            Validated.ViolationsOfCall(project, "new() { Name = \"abcd\", Tags = [\"a\"] }"));
        Assert.Equal("", Validated.ViolationsOfCall(project, "new() { Name = \"abc\" }"));
    }

    [Fact]
    public void Of_a_form_with_files_all_but_the_files_is_looked_at()
    {
        var project = Form(
            "multipart/form-data",
            "{type: object, properties: {file: {type: string, format: binary, maxLength: 1, pattern: x}, files: {type: array, maxItems: 1, items: {type: string, format: binary, maxLength: 1}}, name: {type: string, maxLength: 3}}}",
            "3.0.3");

        Assert.Equal(
            "/files: expected at most 1 items, found 2 items\n/name: expected at most 3 characters, found 4 characters",
            Validated.ViolationsOfCall(project, "new() { File = new byte[] { 1, 2 }, Files = [new byte[] { 1, 2 }, new byte[] { 1, 2 }], Name = \"abcd\" }"));
        Assert.Equal("", Validated.ViolationsOfCall(project, "new() { File = new byte[] { 1, 2 }, Name = \"abc\" }"));
    }

    [Fact]
    public void A_text_is_looked_at() =>
        Assert.Equal(
            "the value: expected at most 3 characters, found 4 characters",
            Validated.ViolationsOfCall(Form("text/plain", "{type: string, maxLength: 3}"), "\"abcd\""));

    [Theory]
    [InlineData("application/jsonl", "schema")]
    [InlineData("application/json-seq", "itemSchema")]
    public void Items_of_a_sequence_are_looked_at_as_they_are_sent(string mediaType, string keyword)
    {
        var project = Validated.Project(Sending(mediaType, keyword, "{type: object, properties: {name: {type: string, maxLength: 3}}}", "3.2.0"));

        Assert.Equal(
            "/1/name: expected at most 3 characters, found 4 characters\nSENT",
            Validated.ViolationsOfCall(project, "Each<ListPetsItem>(new() { Name = \"abc\" }, new() { Name = \"abcd\" }, new())"));
    }

    [Fact]
    public void Parameters_of_Swagger_have_their_limits_themselves()
    {
        var project = Validated.Project(TestProject.Of(
            """
            swagger: '2.0'
            info: {title: Pets, version: 1.0.0}
            host: localhost
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [Pets]
                  parameters:
                    - {name: limit, in: query, required: true, type: integer, maximum: 100, exclusiveMaximum: true}
                    - {name: tags, in: query, required: true, type: array, minItems: 2, collectionFormat: csv, items: {type: string, pattern: '^a'}}
                  responses: {'204': {description: Done}}
            """));

        Assert.Equal(
            """
            parameter 'limit': expected less than 100, found a number that is not
            parameter 'tags' at /0: expected a text that matches ^a, found one that does not
            parameter 'tags': expected at least 2 items, found 1 items
            """,
            Validated.ViolationsOfCall(project, "100, [\"b\"]"));
    }

    private static TestProject Form(string mediaType, string schema, string version = "3.1.0") => Validated.Project(Sending(mediaType, "schema", schema, version));

    private static TestProject Sending(string mediaType, string keyword, string schema, string version) => TestProject.Of(
        $$"""
        openapi: {{version}}
        info: {title: Pets, version: 1.0.0}
        paths:
          /pets:
            post:
              operationId: listPets
              tags: [Pets]
              requestBody: {required: true, content: {{{mediaType}}: {{{keyword}}: {{schema}} } } }
              responses: {'204': {description: Done} }
        """);
}
