using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What stands around the body of a webhook or a callback: its parameters are read, its answers and their headers are sent by whoever serves it.</summary>
public class WebhookAnswerTests
{
    private const string Operation =
        """
        parameters:
          - {name: X-Kind, in: header, schema: {type: string, enum: [live, test]}}
          - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {since: {type: string, format: date}}}}
          - {name: Authorization, in: header, schema: {type: string, enum: [none]}}
        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        responses:
          '200':
            description: Received
            headers: {X-Verdict: {schema: {type: string, enum: [kept, dropped]}}, Content-Type: {schema: {type: string, enum: [json]}}}
            content: {application/json: {schema: {type: object, required: [ok], properties: {ok: {type: boolean}, note: {type: [string, 'null']}, next: {$ref: '#/components/schemas/Step'}}}}}
          '422': {description: Refused, content: {application/json: {schema: {$ref: '#/components/schemas/Refusal'}}}}
        """;

    private const string Schemas =
        """
        Pet: {type: object, properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}, kind: {$ref: '#/components/schemas/Kind'}}}
        Kind: {type: string, enum: [cat, dog]}
        Step: {type: string, enum: [retry, stop]}
        Refusal: {type: object, required: [reason], properties: {reason: {$ref: '#/components/schemas/Reason'}, seen: {type: string, readOnly: true}, pet: {$ref: '#/components/schemas/Pet'}}}
        Reason: {type: string, enum: [late, unknown_pet]}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_webhook_brings_is_read_and_what_answers_it_is_sent(bool isCallback)
    {
        var run = Document(isCallback).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public required bool Ok", "public Optional<string?> Note", "public Step? Next"], run.Members("PetBornResponse"));
        Assert.Equal(["public required Reason Reason", "public PetInput? Pet"], run.Members("Refusal"));
        Assert.Equal(["public string? Id", "public Kind? Kind"], run.Members("Pet"));
        Assert.Equal(["public string? Secret", "public Kind? Kind"], run.Members("PetInput"));
        Assert.Equal(["public DateOnly? Since"], run.Members("PetBornFilter"));
        run.Compile();
    }

    [Theory]
    [InlineData("PetBornXKind", true)]
    [InlineData("Kind", true)]
    [InlineData("PetBornXVerdictHeader", false)]
    [InlineData("Step", false)]
    [InlineData("Reason", false)]
    public void Only_what_is_read_may_be_unknown(string type, bool isRead) =>
        Assert.Equal(isRead, Document(isCallback: false).Run().Values(type).Contains("Unknown = 0"));

    [Fact]
    public void Headers_that_HTTP_makes_are_no_models() => Assert.DoesNotContain(
        Document(isCallback: false).Run().Models(), name => name.Contains("Authorization", StringComparison.Ordinal) || name.Contains("ContentType", StringComparison.Ordinal));

    [Fact]
    public void An_answer_is_written_with_the_resolver()
    {
        var project = Document(isCallback: false) with
        {
            Code = """
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default };

                    public static string Run() =>
                        JsonSerializer.Serialize(new PetBornResponse { Ok = true, Note = null, Next = Step.Retry }, Options) +
                        JsonSerializer.Serialize(new Refusal { Reason = Reason.UnknownPet, Pet = new() { Secret = "x" } }, Options);
                }
                """,
        };

        Assert.Equal("""{"ok":true,"note":null,"next":"retry"}{"reason":"unknown_pet","pet":{"secret":"x"}}""", project.Run().Compile().Run());
    }

    [Fact]
    public void A_webhook_may_bring_a_form_or_several_things()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths: {}
            webhooks:
              born: {post: {operationId: petBorn, requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {name: {type: string}}}}}}, responses: {'204': {description: Done}}}}
              ended:
                post:
                  operationId: petEnded
                  requestBody: {content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}, application/x-ndjson: {itemSchema: {type: object, properties: {when: {type: string}}}}}}
                  responses: {'204': {description: Done}}
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["PetBornRequest", "PetEndedFromItemsItem", "PetEndedRequest"], run.Models().Order(StringComparer.Ordinal));
        Assert.Equal("""{"name":"Rex","more":1}""", run.Compile().RoundTrip("PetBornRequest", """{"name":"Rex","more":1}"""));
    }

    private static TestProject Document(bool isCallback)
    {
        var operation = "operationId: petBorn\n" + Operation;
        var (yaml, spaces) = isCallback
            ? ("paths:\n  /pets:\n    post:\n      operationId: subscribe\n      tags: [Pets]\n      responses: {'204': {description: Done}}\n      callbacks:\n        born:\n          '{$request.query.url}':\n            post:\n", 14)
            : ("webhooks:\n  born:\n    post:\n", 6);
        return TestProject.Of($"openapi: 3.1.0\ninfo: {{title: Pets, version: 1.0.0}}\n{yaml}{Indented(operation, spaces)}\ncomponents:\n  schemas:\n{Indented(Schemas, 4)}\n");
    }

    private static string Indented(string text, int spaces) => string.Join("\n", text.Split('\n').Select(line => new string(' ', spaces) + line));
}
