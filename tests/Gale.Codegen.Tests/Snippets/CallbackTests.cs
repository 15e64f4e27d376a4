using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What the API sends back while a call is at work: types that the resolver reads, as those of webhooks.</summary>
public class CallbackTests
{
    private const string Subscribe =
        """
        /pets:
          post:
            operationId: subscribe
            tags: [Pets]
            callbacks:
              born:
                '{$request.body#/url}':
                  post:
                    requestBody: {content: {application/json: {schema: {type: object, required: [kind], properties: {kind: {type: string, enum: [born]}, name: {type: string}}}}}}
                    responses: {'200': {description: Received}}
              ended: {$ref: '#/components/callbacks/Ended'}
            responses: {'204': {description: Done, links: {next: {operationId: subscribe}}}}
        """;

    private const string Ended =
        """
        components:
          callbacks:
            Ended:
              '{$request.query.url}?end':
                post:
                  operationId: onEnded
                  security: [{secret: []}]
                  requestBody: {content: {application/json: {schema: {type: object, properties: {why: {$ref: '#/components/schemas/Reason'}}}}}}
                  callbacks: {again: {$ref: '#/components/callbacks/Ended'}}
                  responses: {'200': {description: Received}}
          schemas: {Reason: {type: string, enum: [left]}}
          securitySchemes: {secret: {type: http, scheme: bearer}}
        """;

    [Theory]
    [InlineData("SubscribeBornRequest", """{"kind":"adopted","name":"Rex","at":[1]}""")]
    [InlineData("OnEndedRequest", """{"why":"eaten"}""")]
    public void The_body_of_a_callback_is_a_type_that_the_resolver_reads(string type, string json)
    {
        var run = Document().Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(json, run.Compile().RoundTrip(type, json));
    }

    [Fact]
    public void A_callback_is_no_call_and_its_credential_none_of_the_callers()
    {
        var run = Document().Run();

        Assert.Equal(["SubscribeAsync", "SubscribeWithResponseAsync"], run.MethodNames());
        Assert.Empty(run.Members("PetsClientOptions"));
    }

    [Fact]
    public void What_is_wrong_in_a_callback_is_said_at_its_line() => Assert.Equal(
        ["pets.yaml(24,161) GALE1101"],
        Document().Edit("name: {type: string}", "name: {$ref: '#/components/schemas/Nobody'}").Run().Places);

    private static TestProject Document() => Snippet.Paths(Subscribe).Edit("paths:", $"{Ended}\npaths:");
}
