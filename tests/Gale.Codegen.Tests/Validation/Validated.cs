using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Validation;

/// <summary>Clients that hold what they send against the document's limits.</summary>
internal static class Validated
{
    /// <summary>The same project with <c>Validation="true"</c>.</summary>
    public static TestProject Project(TestProject project) => project with { Specs = project.Specs.SetItem(0, project.Specs[0] with { Validation = "true" }) };

    /// <summary>Schemas of which <c>Pet</c> is the body of <c>POST /pets</c>.</summary>
    public static TestProject Pets(string schemas, string version = "3.1.0") => Project(TestProject.Of(
        $$"""
        openapi: {{version}}
        info: {title: Pets, version: 1.0.0}
        paths:
          /pets:
            post:
              operationId: listPets
              tags: [Pets]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'} } } }
              responses: {'204': {description: Done} }
        components:
          schemas:
            {{schemas.Replace("\n", "\n    ", StringComparison.Ordinal)}}
        """));

    /// <summary>An object <c>Pet</c> with these members that is the body of <c>POST /pets</c>.</summary>
    public static TestProject Members(string members, string version = "3.1.0") =>
        Pets($"Pet:\n  type: object\n  properties:\n    {members.Replace("\n", "\n    ", StringComparison.Ordinal)}", version);

    /// <summary>What is wrong with a value of <c>Pet</c>, a line for each violation; empty where nothing is.</summary>
    /// <param name="project">The document, about which nothing may be left to say.</param>
    /// <param name="pet">The value, as code.</param>
    /// <param name="allows">The id of what may be said of the document all the same.</param>
    public static string Violations(TestProject project, string pet, string? allows = null) => Run(project, $"pet = {pet}; pet.Validate();", allows);

    /// <summary>The same of a call.</summary>
    public static string ViolationsOfCall(TestProject project, string arguments, string? allows = null) =>
        Run(project, $"var call = Client.Pets.ListPetsAsync({arguments}); call.GetAwaiter().GetResult();", allows);

    private static string Run(TestProject project, string code, string? allows)
    {
        var run = (project with { Code = CodeFor(code) }).Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != allows);
        return (string)run.Compile().Run()!;
    }

    private static string CodeFor(string code) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Gale.Codegen.Runtime;
        using Shop.PetsApi;

        public static class Program
        {
            private static readonly Network Net = new();
            private static readonly PetsClient Client = new(new HttpClient(Net), new() { BaseAddress = new("http://localhost") });

            public static string Run()
            {
                try
                {
                    {{code.Replace("pet = ", "var pet = ", StringComparison.Ordinal)}}
                    return "";
                }
                catch (RequestValidationException exception)
                {
                    return string.Join("\n", exception.Violations) + (Net.Calls > 0 ? "\nSENT" : "");
                }
            }

            private static async IAsyncEnumerable<T> Each<T>(params T[] items)
            {
                foreach (var item in items)
                {
                    await Task.Yield();
                    yield return item;
                }
            }

            private sealed class Network : HttpMessageHandler
            {
                public int Calls { get; private set; }

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Calls++;
                    if (request.Content is { } content)
                    {
                        await content.CopyToAsync(System.IO.Stream.Null, cancellationToken);
                    }

                    return new HttpResponseMessage(HttpStatusCode.NoContent);
                }
            }
        }
        """;
}
