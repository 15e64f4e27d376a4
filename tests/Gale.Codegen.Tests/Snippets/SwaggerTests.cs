using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Swagger 2.0: what is generated from it compiles, and sends and reads what the document says.</summary>
public class SwaggerTests
{
    /// <summary>A pet shop with the objects of the specification that later versions have otherwise.</summary>
    internal const string Petshop =
        """
        swagger: '2.0'
        info: {title: Pet shop, version: 1.0.0}
        host: shop.example
        basePath: /v2
        schemes: [http, https]
        consumes: [application/json]
        produces: [application/json]
        tags: [{name: Pets, description: Animals for sale}]
        security: [{token: []}]
        paths:
          /pets:
            parameters: [{$ref: '#/parameters/Trace'}]
            get:
              operationId: findPets
              tags: [Pets]
              parameters:
                - {name: status, in: query, required: true, type: array, items: {type: string, enum: [available, sold]}, collectionFormat: multi}
                - {name: names, in: query, type: array, items: {type: string}}
                - {name: colors, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                - {name: limit, in: query, type: integer, format: int32, default: 20, maximum: 100}
              responses:
                200:
                  description: The pets.
                  headers: {X-Left: {type: integer, format: int32, description: How many calls are left.}}
                  schema: {type: array, items: {$ref: '#/definitions/Pet'}}
                default: {$ref: '#/responses/Failure'}
            post:
              operationId: addPet
              tags: [Pets]
              parameters: [{$ref: '#/parameters/NewPet'}]
              responses:
                201: {description: Added., schema: {$ref: '#/definitions/Pet'}}
                default: {$ref: '#/responses/Failure'}
          /pets/{petId}:
            get:
              operationId: getPet
              tags: [Pets]
              security: []
              parameters: [{name: petId, in: path, required: true, type: integer, format: int64}]
              responses:
                200: {description: The pet., schema: {$ref: '#/definitions/Pet'}}
                404: {$ref: '#/responses/Failure'}
            delete:
              operationId: deletePet
              tags: [Pets]
              security: [{key: []}]
              parameters:
                - {name: petId, in: path, required: true, type: integer, format: int64}
                - {name: X-Reason, in: header, required: true, type: string}
              responses: {204: {description: Gone.}}
        parameters:
          Trace: {name: X-Trace, in: header, type: string, format: uuid}
          NewPet: {name: pet, in: body, required: true, description: What to add., schema: {$ref: '#/definitions/NewPet'}}
        responses:
          Failure: {description: What went wrong., schema: {$ref: '#/definitions/Failure'}}
        securityDefinitions:
          token: {type: oauth2, flow: implicit, authorizationUrl: 'https://shop.example/login', scopes: {pets: Everything about pets}}
          key: {type: apiKey, in: header, name: X-Key}
        definitions:
          NewPet:
            type: object
            required: [name]
            properties:
              name: {type: string}
              nickname: {type: string, x-nullable: true}
              status: {$ref: '#/definitions/Status'}
          Pet:
            allOf:
              - {$ref: '#/definitions/NewPet'}
              - type: object
                required: [id]
                properties: {id: {type: integer, format: int64}}
          Status: {type: string, enum: [available, sold]}
          Failure: {type: object, required: [message], properties: {message: {type: string}}}
        """;

    [Fact]
    public void A_pet_shop_has_the_types_and_methods_that_it_would_have_in_OpenAPI_3()
    {
        var run = TestProject.Of(Petshop).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required string Name", "public string? Nickname", "public Status? Status", "public required long Id"], run.Members("Pet"));
        Assert.Equal(["Unknown = 0", "Available = 1", "Sold = 2"], run.Values("Status"));
        Assert.Equal("Task<Pet> GetPetAsync(long petId, CancellationToken cancellationToken = default)", run.Method("GetPetAsync"));
        Assert.Equal("Task<Pet> AddPetAsync(NewPet body, CancellationToken cancellationToken = default)", run.Method("AddPetAsync"));
        Assert.Equal("Task DeletePetAsync(long petId, string xReason, CancellationToken cancellationToken = default)", run.Method("DeletePetAsync"));
        Assert.StartsWith("Task<IReadOnlyList<Pet>> FindPetsAsync(", run.Method("FindPetsAsync"), StringComparison.Ordinal);
        Assert.Equal(
            ["public Guid? XTrace", "public IReadOnlyList<string>? Names", "public IReadOnlyList<string>? Colors", "public int? Limit"],
            run.Members("FindPetsOptions"));
        Assert.Equal(["public int? XLeft"], run.Members("PetsHeaders"));
        Assert.Contains("What to add.", run.Documentation("AddPetAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData(
        "pets.Pets.FindPetsAsync([FindPetsStatusItem.Available, FindPetsStatusItem.Sold], new FindPetsOptions { Names = [\"a\", \"b\"], Colors = [\"x\", \"y\"], Limit = 5 })",
        "GET https://shop.example/v2/pets?status=available&status=sold&names=a,b&colors=x%7Cy&limit=5",
        "Authorization: Bearer t")]
    [InlineData("pets.Pets.AddPetAsync(new NewPet { Name = \"Rex\" })", "POST https://shop.example/v2/pets", "{\"name\":\"Rex\"}")]
    [InlineData("pets.Pets.DeletePetAsync(7, \"sold\")", "DELETE https://shop.example/v2/pets/7", "X-Reason: sold")]
    [InlineData("pets.Pets.DeletePetAsync(7, \"sold\")", "DELETE https://shop.example/v2/pets/7", "X-Key: k")]
    public void A_call_is_sent_as_the_document_says(string call, string line, string other)
    {
        var sent = Sent(TestProject.Of(Petshop), call, "Token = \"t\", Key = \"k\"");

        Assert.Equal(line, sent[0]);
        Assert.Contains(other, sent);
    }

    [Fact]
    public void A_call_that_needs_no_credential_brings_none() => Assert.DoesNotContain(
        Sent(TestProject.Of(Petshop), "pets.Pets.GetPetAsync(7)", "Token = \"t\", Key = \"k\""),
        line => line.StartsWith("Authorization", StringComparison.Ordinal) || line.StartsWith("X-Key", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "Name = \"Rex & Co\", Tags = [\"a\", \"b\"], Colors = [\"x\", \"y\"], Age = 3", "application/x-www-form-urlencoded", "name=Rex+%26+Co&tags=a,b&colors=x&colors=y&age=3")]
    [InlineData("consumes: [multipart/form-data]", "Name = \"Rex\"", "multipart/form-data", "name=\"name\"")]
    public void A_form_is_sent_as_its_fields_say(string consumes, string fields, string mediaType, string part)
    {
        var sent = Sent(
            TestProject.Of(Document(
                $$"""
                /pets:
                  post:
                    operationId: add
                    tags: [Pets]
                    {{consumes}}
                    parameters:
                      - {name: name, in: formData, type: string, required: true, description: How it is called.}
                      - {name: tags, in: formData, type: array, items: {type: string} }
                      - {name: colors, in: formData, type: array, items: {type: string}, collectionFormat: multi}
                      - {name: age, in: formData, type: integer}
                    responses: {'204': {description: Done} }
                """)),
            $"pets.Pets.AddAsync(new() {{ {fields} }})",
            "BaseAddress = new(\"http://localhost\")");

        Assert.StartsWith($"Content-Type: {mediaType}", sent[1], StringComparison.Ordinal);
        Assert.Contains(part, string.Join("\n", sent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Authorization: Basic eDp5")]
    [InlineData("security: [{key: []}], ", null)]
    public void A_credential_that_is_a_parameter_is_sent_where_no_security_is_described(string security, string? header)
    {
        var project = TestProject.Of(Document(
            $"/pets: {{get: {{operationId: listPets, tags: [Pets], {security}parameters: [{{name: Authorization, in: header, type: string, required: true}}], responses: {{'204': {{description: Done}}}}}}}}",
            "securityDefinitions: {key: {type: apiKey, in: header, name: Authorization}}"));

        Assert.Equal(header is null ? ["GALE1217"] : [], project.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        if (header is not null)
        {
            Assert.Contains(header, Exchange.Of(project, "\"Basic eDp5\"").Headers);
        }
    }

    [Fact]
    public void A_file_is_a_part_of_a_form()
    {
        var sent = string.Join("\n", Sent(
            TestProject.Of(Document(
                """
                /pets/{id}/photo:
                  post:
                    operationId: addPhoto
                    tags: [Pets]
                    consumes: [multipart/form-data]
                    parameters:
                      - {name: id, in: path, required: true, type: integer}
                      - {name: note, in: formData, type: string}
                      - {name: photo, in: formData, type: file, required: true}
                    responses: {'204': {description: Done}}
                """)),
            "pets.Pets.AddPhotoAsync(7, new() { Note = \"new\", Photo = new Gale.Codegen.Runtime.FilePart(new System.IO.MemoryStream([65, 66]), \"a.png\") })",
            "BaseAddress = new(\"http://localhost\")"));

        Assert.StartsWith("POST http://localhost/pets/7/photo", sent, StringComparison.Ordinal);
        Assert.Contains("name=\"note\"", sent, StringComparison.Ordinal);
        Assert.Contains("name=\"photo\"; filename=\"a.png\"", sent, StringComparison.Ordinal);
        Assert.Contains("AB", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_an_answer_that_is_no_JSON()
    {
        var run = TestProject.Of(Document(
            "/photo: {get: {operationId: getPhoto, produces: [application/json], responses: {'200': {description: OK, schema: {type: file}}}}}")).Run();

        Assert.Empty(run.Places);
        Assert.StartsWith("Task<Stream> ", run.Method("GetPhotoAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_member_may_be_null_beside_its_reference_whose_other_siblings_do_not_count()
    {
        var run = TestProject.Of(Document(
            "/pets: {get: {operationId: get, responses: {'200': {description: OK, schema: {$ref: '#/definitions/Pet'}}}}}",
            """
            definitions:
              Pet:
                type: object
                required: [status, owner]
                properties:
                  status: {$ref: '#/definitions/Status', x-nullable: true}
                  owner: {$ref: '#/definitions/Owner', type: object, properties: {other: {type: string}}}
              Owner: {type: object, properties: {name: {type: string}}}
              Status: {type: string, enum: [a]}
            """)).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required Status? Status", "public required Owner Owner"], run.Members("Pet"));
        run.Compile();
    }

    [Fact]
    public void The_same_document_as_JSON_is_the_same_client()
    {
        const string Yaml = "swagger: '2.0'\ninfo: {title: Pets, version: '1'}\nhost: shop.example\npaths: {/pets: {get: {operationId: get, responses: {'200': {description: OK, schema: {type: string}}}}}}";
        const string Json = """{"swagger":"2.0","info":{"title":"Pets","version":"1"},"host":"shop.example","paths":{"/pets":{"get":{"operationId":"get","responses":{"200":{"description":"OK","schema":{"type":"string"}}}}}}}""";

        Assert.Equal(TestProject.Of(Yaml).Run().Files, TestProject.Of(Json).Run().Files);
    }

    [Fact]
    public void Basic_credentials_are_those_of_http()
    {
        var run = TestProject.Of(Document("/pets: {get: {operationId: get, security: [{login: []}], responses: {'204': {description: Done}}}}", "securityDefinitions: {login: {type: basic}}"))
            .Run();

        Assert.Equal(["public BasicCredential? Login"], run.Members("PetsClientOptions"));
        run.Compile();
    }

    [Fact]
    public void A_path_may_have_a_body_for_all_of_its_operations()
    {
        var run = TestProject.Of(Document(
            """
            /pets:
              parameters: [{name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}]
              post: {operationId: add, responses: {'204': {description: Done}}}
              put:
                operationId: change
                parameters: [{name: name, in: body, required: true, schema: {type: string}}]
                responses: {'204': {description: Done}}
            """,
            "definitions: {Pet: {type: object, properties: {name: {type: string}}}}")).Run();

        Assert.Empty(run.Places);
        Assert.Equal("Task AddAsync(Pet body, CancellationToken cancellationToken = default)", run.Method("AddAsync"));
        Assert.Equal("Task ChangeAsync(string body, CancellationToken cancellationToken = default)", run.Method("ChangeAsync"));
        run.Compile();
    }

    [Fact]
    public void Definitions_parameters_and_responses_may_lie_in_another_file()
    {
        var run = TestProject.Of(Document(
            """
            /pets:
              post:
                operationId: add
                parameters: [{$ref: 'common.yaml#/parameters/Pet'}, {$ref: 'common.yaml#/parameters/Sort'}]
                responses: {'200': {$ref: 'common.yaml#/responses/Pet'}}
            """)).WithFile(
            "common.yaml",
            """
            parameters:
              Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
              Sort: {name: sort, in: query, type: string, required: true}
            responses: {Pet: {description: OK, schema: {$ref: '#/definitions/Pet'}}}
            definitions: {Pet: {type: object, properties: {name: {type: string, x-nullable: true}}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal("Task<Pet> AddAsync(string sort, PetInput body, CancellationToken cancellationToken = default)", run.Method("AddAsync"));
        run.Compile();
    }

    [Fact]
    public void A_document_of_OpenAPI_3_may_refer_to_one_of_Swagger_2()
    {
        var run = Snippet.Members("owner: {$ref: 'old.yaml#/definitions/Owner'}")
            .WithFile("old.yaml", "swagger: '2.0'\ninfo: {title: Old, version: '1'}\npaths: {}\ndefinitions: {Owner: {type: object, required: [name], properties: {name: {type: string, x-nullable: true}}}}")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required string? Name"], run.Members("Owner"));
        run.Compile();
    }

    /// <summary>A document of some paths, and what else is said in it.</summary>
    internal static string Document(string paths, string rest = "") =>
        $"swagger: '2.0'\ninfo: {{title: Pets, version: 1.0.0}}\n{rest}\npaths:\n  {paths.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";

    /// <summary>The request line of a call, its headers and its body.</summary>
    private static string[] Sent(TestProject project, string call, string options)
    {
        var run = (project with
        {
            Code = $$"""
                using System.Linq;
                using System.Net;
                using System.Net.Http;
                using System.Threading;
                using System.Threading.Tasks;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var network = new Network();
                        var pets = new PetsClient(new HttpClient(network), new() { {{options}} });
                        try
                        {
                            {{call}}.GetAwaiter().GetResult();
                        }
                        catch (Gale.Codegen.Runtime.ApiException)
                        {
                        }

                        return network.Sent;
                    }

                    private sealed class Network : HttpMessageHandler
                    {
                        public string Sent { get; private set; } = "";

                        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                        {
                            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                            Sent = $"{request.Method} {request.RequestUri!.OriginalString}\n" + (request.Content is null ? "" : $"Content-Type: {request.Content.Headers.ContentType}\n") + string.Join("\n", request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}")) + "\n" + body;
                            return new HttpResponseMessage(HttpStatusCode.InternalServerError);
                        }
                    }
                }
                """,
        }).Run();

        Assert.Empty(run.Places);
        return ((string)run.Compile().Run()!).Split('\n');
    }
}
