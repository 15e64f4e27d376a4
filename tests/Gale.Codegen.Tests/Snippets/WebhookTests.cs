using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What the API sends by itself: the types of its requests, and nothing that a caller would have to do with.</summary>
public class WebhookTests
{
    private const string Document =
        """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        security: [{key: []}]
        paths:
          /pets: {get: {operationId: listPets, responses: {'204': {description: Done}}}}
        webhooks:
          pet.born:
            post:
              operationId: petBorn
              security: [{secret: []}]
              requestBody:
                content: {application/json: {schema: {type: object, required: [kind], properties: {kind: {type: string, enum: [born]}, name: {type: string}}}}}
              responses: {'200': {description: Received}}
        components:
          securitySchemes:
            key: {type: http, scheme: bearer}
            secret: {type: http, scheme: bearer}
        """;

    [Fact]
    public void The_body_of_a_webhook_is_a_type_that_the_resolver_reads()
    {
        const string Json = """{"kind":"adopted","name":"Rex","at":[1]}""";
        var run = TestProject.Of(Document).Run();

        Assert.Equal(["public PetBornRequestKind Kind = Born", "public string? Name"], run.Members("PetBornRequest"));
        Assert.Contains("Unknown = 0", run.Values("PetBornRequestKind"));
        Assert.Equal(Json, run.Compile().RoundTrip("PetBornRequest", Json));
    }

    [Fact]
    public void A_webhook_is_no_call_and_its_credential_none_of_the_callers()
    {
        var run = TestProject.Of(Document).Run();

        Assert.Empty(run.Methods("PetBornAsync"));
        Assert.Equal(["public BearerCredential? Key"], run.Members("PetsClientOptions"));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void What_is_wrong_in_a_webhook_is_said_at_its_line()
    {
        var run = TestProject.Of(Document).Edit("properties: {kind:", "properties: {owner: {$ref: '#/components/schemas/Nobody'}, kind:").Run();

        Assert.Equal(["pets.yaml(12,106) GALE1101"], run.Places);
    }
}
