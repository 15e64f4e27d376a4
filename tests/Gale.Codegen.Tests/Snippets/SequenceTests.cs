using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Answers and bodies that come one item after the other.</summary>
public class SequenceTests
{
    private const string Chat =
        """
        /chat/completions:
          post:
            operationId: createChatCompletion
            tags: [Chat]
            summary: Creates a completion of a chat.
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/ChatRequest'}}}
            responses:
              '200':
                description: The completion, or its pieces.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/ChatCompletion'}}
                  text/event-stream: {schema: {$ref: '#/components/schemas/ChatChunk'}}
              '429': {description: Too many calls., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
        """;

    private const string ChatSchemas =
        """
        ChatRequest: {type: object, required: [prompt], properties: {prompt: {type: string}, stream: {type: boolean}}}
        ChatCompletion: {type: object, required: [text], properties: {text: {type: string}}}
        ChatChunk: {type: object, required: [delta], properties: {delta: {type: string}}}
        Error: {type: object, required: [message], properties: {message: {type: string}}}
        """;

    [Fact]
    public void An_operation_with_JSON_and_a_stream_is_two_methods()
    {
        var run = Snippet.Paths(Chat, ChatSchemas).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            [
                "Task<ChatCompletion> CreateChatCompletionAsync(ChatRequest body, CancellationToken cancellationToken = default)",
                "IAsyncEnumerable<ServerSentEvent<ChatChunk>> CreateChatCompletionStreamAsync(ChatRequest body, CancellationToken cancellationToken = default)",
                "Task<ApiResponse<ApiSequence<ServerSentEvent<ChatChunk>>>> CreateChatCompletionStreamWithResponseAsync(ChatRequest body, CreateChatCompletionStreamOptions? options = null, CancellationToken cancellationToken = default)",
            ],
            [run.Method("CreateChatCompletionAsync"), run.Method("CreateChatCompletionStreamAsync"), run.Method("CreateChatCompletionStreamWithResponseAsync")]);
        run.Compile();
    }

    [Theory]
    [InlineData("data: {\"delta\":\"Hi\"}\n\ndata: [DONE]\n\n", "message:Hi:{\"delta\":\"Hi\"};message::[DONE];")]
    [InlineData("event: ping\ndata: {}\n\n", "ping::{};")]
    public void Events_are_read_one_by_one(string stream, string read) => Assert.Equal(
        "text/event-stream, application/json;q=0.9|" + read,
        Run(
            Snippet.Paths(Chat, ChatSchemas),
            "await foreach (var one in client.Chat.CreateChatCompletionStreamAsync(new() { Prompt = \"Hi\" })) { text += $\"{one.Event}:{one.Data?.Delta}:{one.Text};\"; }",
            stream,
            "text/event-stream"));

    [Fact]
    public void The_whole_is_asked_for_as_JSON() => Assert.Equal(
        "application/json|Hi",
        Run(Snippet.Paths(Chat, ChatSchemas), "text = (await client.Chat.CreateChatCompletionAsync(new() { Prompt = \"Hi\" })).Text;", "{\"text\":\"Hi\"}", "application/json"));

    [Theory]
    [InlineData("application/jsonl: {itemSchema: {$ref: '#/components/schemas/Pet'}}", "Pet")]
    [InlineData("application/x-ndjson: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}", "Pet")]
    [InlineData("application/json-lines: {schema: {$ref: '#/components/schemas/Pet'}}", "Pet")]
    [InlineData("application/json-seq: {itemSchema: {$ref: '#/components/schemas/Pet'}}", "Pet")]
    [InlineData("application/geo+json-seq: {itemSchema: {type: integer}}", "long")]
    [InlineData("application/jsonl: {itemSchema: {type: object, properties: {a: {type: string}}}}", "ListPetsItem")]
    [InlineData("application/jsonl: {}", "JsonElement")]
    [InlineData("application/jsonl: {schema: {type: string}}", "JsonElement")]
    [InlineData("application/jsonl: {schema: {type: string, format: binary}}", "JsonElement")]
    [InlineData("application/jsonl: {schema: {type: string, enum: [a, b]}}", "ListPetsItem")]
    [InlineData("application/jsonl: {itemSchema: {type: string}}", "string")]
    [InlineData("text/event-stream: {}", "ServerSentEvent<string>")]
    [InlineData("text/event-stream: {schema: {type: string}}", "ServerSentEvent<string>")]
    [InlineData("text/event-stream: {schema: {type: string, format: date}}", "ServerSentEvent<DateOnly?>")]
    [InlineData("text/event-stream: {schema: {type: integer}}", "ServerSentEvent<long?>")]
    [InlineData("text/event-stream: {schema: {type: object, properties: {a: {type: string}}}}", "ServerSentEvent<ListPetsEvent>")]
    [InlineData("text/event-stream: {itemSchema: {properties: {data: {type: string}, event: {type: string}}}}", "ServerSentEvent<string>")]
    [InlineData("text/event-stream: {itemSchema: {properties: {data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Pet'}}}}}", "ServerSentEvent<Pet>")]
    [InlineData("text/event-stream: {itemSchema: {$ref: '#/components/schemas/PetEvent'}}", "ServerSentEvent<Pet>")]
    [InlineData("text/event-stream: {schema: {$ref: '#/components/schemas/PetEvent'}}", "ServerSentEvent<Pet>")]
    [InlineData("text/event-stream: {itemSchema: {oneOf: [{$ref: '#/components/schemas/PetEvent'}, {$ref: '#/components/schemas/OwnerEvent'}, {properties: {event: {const: end}, data: {type: string}}}]}}", "ServerSentEvent<ListPetsEvent>")]
    public void An_item_is_what_the_document_says(string content, string item)
    {
        var run = Snippet.Operation($"responses: {{'200': {{description: OK, content: {{{content}}}}}}}", Schemas).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal($"IAsyncEnumerable<{item}> ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Fact]
    public void Events_of_several_kinds_bring_one_of_several_things() => Assert.Equal(
        "text/event-stream|pet Rex;owner Ann;end [DONE];",
        Run(
            Snippet.Operation("responses: {'200': {description: OK, content: {text/event-stream: {itemSchema: {oneOf: [{$ref: '#/components/schemas/PetEvent'}, {$ref: '#/components/schemas/OwnerEvent'}]}}}}}", Schemas),
            """
            await foreach (var one in client.Pets.ListPetsAsync())
            {
                text += one.Data switch
                {
                    ListPetsEvent.Pet(var pet) => $"{one.Event} {pet.Name};",
                    ListPetsEvent.Owner(var owner) => $"{one.Event} {owner.Mail};",
                    _ => $"{one.Event} {one.Text};",
                };
            }
            """,
            "event: pet\ndata: {\"name\":\"Rex\"}\n\nevent: owner\ndata: {\"mail\":\"Ann\"}\n\nevent: end\ndata: [DONE]\n\n",
            "text/event-stream"));

    [Theory]
    [InlineData("application/x-ndjson", "\"a\"\n\"b\"\n")]
    [InlineData("application/json-seq", "\u001e\"a\"\n\u001e\"b\"\n")]
    public void Items_are_sent_one_by_one_and_read_so(string mediaType, string body)
    {
        var document = Snippet.Operation(
            $"requestBody: {{required: true, content: {{{mediaType}: {{itemSchema: {{type: string}}}}}}}}\nresponses: {{'200': {{description: OK, content: {{{mediaType}: {{itemSchema: {{type: string}}}}}}}}}}");

        Assert.Equal("IAsyncEnumerable<string> ListPetsAsync(IAsyncEnumerable<string> body, CancellationToken cancellationToken = default)", document.Run().Method("ListPetsAsync"));
        Assert.Equal(
            $"{mediaType}|{mediaType}\n{body}a;b;",
            Run(document, "await foreach (var one in client.Pets.ListPetsAsync(Texts())) { text += one + \";\"; } text = network.Body + text;", body, mediaType));
    }

    [Fact]
    public void A_sequence_may_be_one_of_several_kinds_of_success()
    {
        var run = Snippet.Operation(
            """
            responses:
              '200': {description: OK, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Pet'}}}}
              '202': {description: Later, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}
            """,
            Schemas).Run();

        Assert.Equal("Task<ListPetsResult> ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.Contains("public sealed record Items(global::Gale.Codegen.Runtime.ApiSequence<global::Shop.PetsApi.Pet> Value)", run.Declaration("ListPetsResult"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_fake_gives_items_of_its_own()
    {
        var project = Snippet.Paths(Chat, ChatSchemas) with
        {
            Code =
                """
                using System.Collections.Generic;
                using System.Threading;
                using System.Threading.Tasks;
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run() => RunAsync().GetAwaiter().GetResult();

                    private static async Task<string> RunAsync()
                    {
                        var text = "";
                        await foreach (var one in new Fake().CreateChatCompletionStreamAsync(new() { Prompt = "Hi" }))
                        {
                            text += one.Data!.Delta;
                        }

                        return text;
                    }

                    private sealed class Fake : DelegatingChatOperations
                    {
                        public override async IAsyncEnumerable<ServerSentEvent<ChatChunk>> CreateChatCompletionStreamAsync(
                            ChatRequest body, CreateChatCompletionStreamOptions options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
                        {
                            await Task.Yield();
                            yield return new(new() { Delta = body.Prompt }, "");
                        }
                    }
                }
                """,
        };

        Assert.Equal("Hi", project.Run().Compile().Run());
    }

    private const string Schemas =
        """
        Pet: {type: object, required: [name], properties: {name: {type: string}}}
        Owner: {type: object, required: [mail], properties: {mail: {type: string}}}
        PetEvent:
          type: object
          required: [event, data]
          properties: {event: {type: string}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Pet'}}}
        OwnerEvent:
          type: object
          required: [event, data]
          properties: {event: {const: owner}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Owner'}}}
        """;

    /// <summary>Runs code against one answer; gives what was asked for, and what the code makes of it.</summary>
    private static string Run(TestProject project, string code, string answer, string mediaType) => (string)(project with
    {
        Code = $$"""
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Text;
            using System.Threading;
            using System.Threading.Tasks;
            using Shop.PetsApi;
            public static class Program
            {
                public static string Run() => RunAsync().GetAwaiter().GetResult();

                private static async Task<string> RunAsync()
                {
                    var network = new Network();
                    var client = new PetsClient(new HttpClient(network), new() { BaseAddress = new("http://localhost") });
                    var text = "";
                    {{code}}
                    return network.Accept + "|" + text;
                }

                public static async IAsyncEnumerable<string> Texts()
                {
                    yield return "a";
                    await Task.Yield();
                    yield return "b";
                }

                private sealed class Network : HttpMessageHandler
                {
                    public string Accept { get; private set; } = "";

                    public string Body { get; private set; } = "";

                    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                    {
                        Accept = request.Headers.NonValidated["Accept"].ToString();
                        Body = request.Content is { } content ? content.Headers.ContentType + "\n" + await content.ReadAsStringAsync(cancellationToken) : "";
                        return new HttpResponseMessage { Content = new StringContent({{Literal(answer)}}, Encoding.UTF8, "{{mediaType}}") };
                    }
                }
            }
            """,
    }).Run().Compile().Run()!;

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
