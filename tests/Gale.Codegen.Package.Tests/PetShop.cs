namespace Gale.Codegen.Package.Tests;

/// <summary>A small API for the consumers of these tests, and a program that calls it.</summary>
internal static class PetShop
{
    public const string Document =
        """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            post:
              operationId: addPet
              tags: [Pets]
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } }
              responses:
                '201':
                  description: Added
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
          /pets/{pet_id}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
                - { name: pet_id, in: path, required: true, schema: { type: string } }
              responses:
                '200':
                  description: Found
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                '404':
                  description: No such pet
                  content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } }
        components:
          schemas:
            NewPet:
              type: object
              required: [name]
              properties:
                name: { type: string }
            Pet:
              type: object
              required: [id, name, mood]
              properties:
                id: { type: string }
                name: { type: string }
                mood: { type: string, enum: [asleep, wide_awake] }
            Problem:
              type: object
              required: [title]
              properties:
                title: { type: string }
        """;

    /// <summary>What <see cref="Program"/> prints.</summary>
    public const string Printed =
        """
        got Rex, WideAwake
        added Tom, Unknown
        404: no pet is called nobody

        """;

    /// <summary>Calls the API of <see cref="Document"/>, generated into <c>Shop.PetsApi</c>, over a stubbed transport.</summary>
    public const string Program =
        """"
        using System.Net;
        using System.Text;
        using Gale.Codegen.Runtime;
        using Shop.PetsApi;

        using var http = new HttpClient(new Pets());
        var client = new PetsClient(http, new PetsClientOptions { BaseAddress = new Uri("http://pets.example/") });

        var rex = await client.Pets.GetPetAsync("rex");
        Console.WriteLine($"got {rex.Name}, {rex.Mood}");

        var tom = await client.Pets.AddPetAsync(new NewPet { Name = "Tom" });
        Console.WriteLine($"added {tom.Name}, {tom.Mood}");

        try
        {
            await client.Pets.GetPetAsync("nobody");
        }
        catch (ApiException<Problem> exception)
        {
            Console.WriteLine($"{exception.StatusCode}: {exception.Error.Title}");
        }

        internal sealed class Pets : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                return (request.Method.Method, request.RequestUri!.AbsolutePath, sent) switch
                {
                    ("GET", "/pets/rex", "") => Answer(HttpStatusCode.OK, """{"id":"1","name":"Rex","mood":"wide_awake"}"""),
                    ("POST", "/pets", """{"name":"Tom"}""") => Answer(HttpStatusCode.Created, """{"id":"2","name":"Tom","mood":"hungry"}"""),
                    ("GET", "/pets/nobody", "") => Answer(HttpStatusCode.NotFound, """{"title":"no pet is called nobody"}"""),
                    _ => Answer(HttpStatusCode.BadRequest, "{}"),
                };
            }

            private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
                new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        }
        """";
}
