using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// What types have lost that stand beside the models: options and their credentials, results, servers, headers, kinds of a record.
/// </summary>
public class GonePartTests
{
    private const string Was =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '2025-10'}
        servers:
        - {url: 'https://pets.example', description: Live}
        - {url: 'https://sandbox.pets.example', description: Sandbox}
        - {url: 'https://{region}.pets.example', description: Regional, variables: {region: {default: eu}}}
        security: [{key: []}, {token: []}]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: depth, in: query, schema: {type: integer}}
              - {name: lang, in: header, schema: {type: string}}
              - {name: page, in: query, schema: {type: integer}}
              responses:
                '200': {description: OK, headers: {X-Rate: {schema: {type: integer}}, X-Age: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                '202': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}
            put:
              operationId: putPet
              tags: [Pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: mood, in: query, schema: {$ref: '#/components/schemas/Mood'}}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses:
                '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                '202': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}
                '203': {description: OK, content: {application/json: {schema: {type: string}}}}
          /files:
            servers: [{url: 'https://files.example', description: Files}]
            get:
              operationId: listFiles
              tags: [Files]
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Mood'}}}}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: http, scheme: bearer}
          schemas:
            Mood: {type: string, enum: [asleep, awake]}
            Ticket: {type: object, properties: {number: {type: integer}}}
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}, name: {type: string}}
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog', pup: '#/components/schemas/Pup'}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bones: {type: integer}}}]}
            Pup: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {teeth: {type: integer}}}]}

        """;

    private static readonly string Now = Was
        .Replace("- {url: 'https://sandbox.pets.example', description: Sandbox}\n", "", StringComparison.Ordinal)
        .Replace("- {url: 'https://{region}.pets.example', description: Regional, variables: {region: {default: eu}}}\n", "", StringComparison.Ordinal)
        .Replace("    servers: [{url: 'https://files.example', description: Files}]\n", "", StringComparison.Ordinal)
        .Replace("[{key: []}, {token: []}]", "[{token: []}]", StringComparison.Ordinal)
        .Replace("    key: {type: apiKey, in: header, name: X-Key}\n", "", StringComparison.Ordinal)
        .Replace("      - {name: lang, in: header, schema: {type: string}}\n", "", StringComparison.Ordinal)
        .Replace("{name: depth, in: query, schema", "{name: depth, in: query, required: true, schema", StringComparison.Ordinal)
        .Replace(", X-Age: {schema: {type: integer}}", "", StringComparison.Ordinal)
        .Replace("'202': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}\n    put", "'204': {description: OK}\n    put", StringComparison.Ordinal)
        .Replace("        '203': {description: OK, content: {application/json: {schema: {type: string}}}}\n", "", StringComparison.Ordinal)
        .Replace("{schema: {$ref: '#/components/schemas/Mood'}}}}}\ncomponents", "{schema: {type: string}}}}}\ncomponents", StringComparison.Ordinal)
        .Replace(", dog: '#/components/schemas/Dog', pup: '#/components/schemas/Pup'", "", StringComparison.Ordinal)
        .Replace("    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bones: {type: integer}}}]}\n", "", StringComparison.Ordinal)
        .Replace("    Pup: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {teeth: {type: integer}}}]}\n", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = new PetsClientOptions { Key = null };", "PetsClientOptions.Key is gone from the API (it was pets.baseline.yaml#/components/securitySchemes/key).")]
    [InlineData("_ = new PetsClientOptions { FilesAddress = null };", "PetsClientOptions.FilesAddress is gone from the API: no operation goes to that server by itself any more.")]
    [InlineData("_ = PetsServers.Sandbox;", "PetsServers.Sandbox is gone from the API: the document does not name that server any more.")]
    [InlineData("_ = PetsServers.Regional(region: \"us\");", "PetsServers.Regional is gone from the API: the document does not name that server any more.")]
    [InlineData("_ = new GetPetOptions { Lang = \"en\", Page = 1 };", "GetPetOptions.Lang is gone from the API (it was pets.baseline.yaml#/paths/~1pets~1{id}/get/parameters/header:lang).")]
    [InlineData("long? Of(GetPetOptions options) => options.Depth;", "GetPetOptions.Depth is now the argument depth of Pets.GetPetAsync (pets.openapi.yaml#/paths/~1pets~1{id}/get/parameters/query:depth).")]
    [InlineData("bool Of(object answer) => answer is GetPetResult.Ticket { Value.Number: 3 };", "GetPetResult is gone from the API: the successes of Pets.GetPetAsync are no longer of several kinds (pets.openapi.yaml#/paths/~1pets~1{id}/get).")]
    [InlineData("bool Of(PutPetResult answer) => answer is PutPetResult.Text { Value: \"a\" };", "PutPetResult.Text is gone from the API (it was pets.baseline.yaml#/paths/~1pets~1{id}/put).")]
    [InlineData("int? Of(PetsHeaders headers) => (int?)headers.XAge;", "PetsHeaders.XAge is gone from the API (it was pets.baseline.yaml#/paths/~1pets~1{id}/get/responses/200/headers/X-Age).")]
    [InlineData("bool Of(Mood mood) => mood == Mood.Unknown;", "Mood.Unknown is gone: requests have the enum and answers do not, so that no other value comes (pets.openapi.yaml#/components/schemas/Mood).")]
    [InlineData("string? Of(Pet pet) => pet is Dog { Bones: 3 } dog ? dog.Name : null;", "Dog is gone from the API (it was pets.baseline.yaml#/components/schemas/Dog).")]
    [InlineData("Pet pet = new Pup { Kind = \"pup\", Name = \"a\", Bones = 2, Teeth = 3 };", "Pup is gone from the API (it was pets.baseline.yaml#/components/schemas/Pup).")]
    [InlineData("string Of(Pet pet) => pet switch { Cat => \"cat\", Pup => \"pup\", Dog => \"dog\", _ => \"\" };", "Dog is gone from the API (it was pets.baseline.yaml#/components/schemas/Dog).")]
    public void Code_is_told_what_has_become_of_what_it_uses(string use, string message)
    {
        var complaints = Complaints(Now, use);

        Assert.True(complaints.Exists(complaint => complaint.EndsWith($"'{message}'", StringComparison.Ordinal)), string.Join("\n", complaints));
        Assert.All(complaints, complaint => Assert.StartsWith("Code.cs(8,", complaint, StringComparison.Ordinal));
        Assert.All(complaints, complaint => Assert.Contains(") GALE5105: ", complaint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_ = PetsServers.Sandbox;", "PetsServers is gone from the API: the document names no servers any more.")]
    [InlineData("long? Of(PetsHeaders headers) => headers.XAge;", "PetsHeaders is gone from the API: the document describes no headers of answers any more.")]
    [InlineData("bool Of(Pet pet) => pet is Cat;", "Cat is gone from the API (it was pets.baseline.yaml#/components/schemas/Cat).")]
    public void So_it_is_where_nothing_of_a_class_is_left(string use, string message)
    {
        var now = Now
            .Replace("servers:\n- {url: 'https://pets.example', description: Live}\n", "", StringComparison.Ordinal)
            .Replace(", headers: {X-Rate: {schema: {type: integer}}}", "", StringComparison.Ordinal)
            .Replace("      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}\n", "", StringComparison.Ordinal)
            .Replace("    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {claws: {type: integer}}}]}\n", "", StringComparison.Ordinal);

        var complaints = Complaints(now, use);

        Assert.True(complaints.Exists(complaint => complaint.EndsWith($"'{message}'", StringComparison.Ordinal)), string.Join("\n", complaints));
        Assert.All(complaints, complaint => Assert.Contains(") GALE5105: ", complaint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{name: page, in: query,", "{name: page, x-csharp-name: Sheet, in: query,", "_ = new GetPetOptions { Page = 1 };", "GetPetOptions.Page is now GetPetOptions.Sheet (pets.openapi.yaml#/paths/~1pets~1{id}/get/parameters/query:page).")]
    [InlineData("token: {type: http,", "token: {x-csharp-name: Ticket, type: http,", "_ = new PetsClientOptions { Token = null };", "PetsClientOptions.Token is now PetsClientOptions.Ticket (pets.openapi.yaml#/components/securitySchemes/token).")]
    [InlineData("description: Live", "description: Main", "_ = PetsServers.Live;", "PetsServers.Live is now PetsServers.Main.")]
    public void What_is_only_called_otherwise_is_said_to_be(string was, string now, string use, string message)
    {
        var complaints = Complaints(Was.Replace(was, now, StringComparison.Ordinal), use);

        Assert.EndsWith($"'{message}'", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_of_options_is_not_printed()
    {
        var text = Code.Run(DriftProject.Of(Was, Now), "return new GetPetOptions { Page = 3 }.ToString();");

        Assert.Contains("Page = 3", text, StringComparison.Ordinal);
        Assert.Contains("Timeout = ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lang", text, StringComparison.Ordinal);
    }

    private static List<string> Complaints(string now, string use) =>
        [.. (DriftProject.Of(Was, now) with { Code = $"using Shop.PetsApi;\n#pragma warning disable CS0219, CS8321 // what is used here is used for nothing\npublic class Till\n{{\n    public void Use()\n    {{\n        {use}\n    }}\n}}\n" }).Run().Complaints];
}
