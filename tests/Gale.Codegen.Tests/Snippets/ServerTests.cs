using System.Globalization;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Servers at every level: where calls go by themselves, and how they are sent elsewhere.</summary>
public class ServerTests
{
    private const string Operation = "{operationId: listPets, responses: {'204': {description: Done}}}";

    [Theory]
    [InlineData("{url: 'https://api.example.com/v2'}", "https://api.example.com/v2/pets")]
    [InlineData("{url: 'https://api.example.com/v2/'}", "https://api.example.com/v2/pets")]
    [InlineData("{url: /v2}, {url: 'https://b.example.com'}", "https://b.example.com/pets")]
    [InlineData("{url: '//api.example.com'}", "https://api.example.com/pets")]
    [InlineData("{url: 'https://{region}.example.com:{port}/{path}', variables: {region: {default: eu, enum: [us, eu]}, port: {default: 8443}, path: {default: a/b}}}", "https://eu.example.com:8443/a/b/pets")]
    [InlineData("{url: '{scheme}://example.com', variables: {scheme: {enum: [http, https]}}}", "http://example.com/pets")]
    [InlineData("{url: 'https://{a}.example.com/{a}', variables: {a: {default: x}, unused: {default: y}}}", "https://x.example.com/x/pets")]
    [InlineData("{url: 'https://{tenant}.example.com'}, {url: 'https://all.example.com'}", "https://all.example.com/pets")]
    public void Calls_go_to_the_first_server_that_has_a_whole_address(string servers, string sent)
    {
        var project = Document($"servers: [{servers}]\npaths: {{/pets: {{get: {Operation}}}}}");

        Assert.Equal(sent, Sent(project, "new()", "client.Default.ListPetsAsync()"));
    }

    [Theory]
    [InlineData("swagger: '2.0'\nhost: example.com\nbasePath: /v1\nschemes: [http, https]", "https://example.com/v1/pets")]
    [InlineData("swagger: '2.0'\nhost: 'example.com:8080'", "https://example.com:8080/pets")]
    [InlineData("swagger: '2.0'\nhost: example.com\nschemes: [ws, http]", "http://example.com/pets")]
    public void A_swagger_document_says_it_in_three_words(string head, string sent) => Assert.Equal(sent, Sent(
        TestProject.Of($"{head}\ninfo: {{title: Pets, version: 1.0.0}}\npaths: {{/pets: {{get: {Operation}}}}}"), "new()", "client.Default.ListPetsAsync()"));

    [Fact]
    public void An_operation_of_swagger_may_have_a_scheme_of_its_own() => Assert.Equal("http://example.com/pets", Sent(
        TestProject.Of(
            $"""
            swagger: '2.0'
            info: {"{"}title: Pets, version: 1.0.0{"}"}
            host: example.com
            paths: {"{"}/pets: {"{"}get: {"{"}operationId: listPets, schemes: [http], responses: {"{"}'204': {"{"}description: Done{"}}}}}"}
            """),
        "new()",
        "client.Default.ListPetsAsync()"));

    [Theory]
    [InlineData("{url: 'https://a.example.com', description: Production}", "PetsServers.Production", "https://a.example.com/pets")]
    [InlineData("{url: 'https://a.example.com', description: Long ago this was the one and only server}", "PetsServers.AExampleCom", "https://a.example.com/pets")]
    [InlineData("{url: 'https://a.example.com', description: Production, name: prod-eu}", "PetsServers.ProdEu", "https://a.example.com/pets")]
    [InlineData("{url: 'https://a.example.com', x-name: 1st}", "PetsServers._1st", "https://a.example.com/pets")]
    [InlineData("{url: /v3}", "PetsServers.V3(new(\"https://a.example.com/docs/openapi.yaml\"))", "https://a.example.com/v3/pets")]
    [InlineData("{url: ./v3}", "PetsServers.V3(new(\"https://a.example.com/docs/openapi.yaml\"))", "https://a.example.com/docs/v3/pets")]
    [InlineData("{url: '/{v}', variables: {v: {default: v3}}}", "PetsServers.V(new(\"https://a.example.com/\"), v: \"v4\")", "https://a.example.com/v4/pets")]
    [InlineData("{url: 'https://{region}.example.com/{class}', description: Regional, variables: {region: {default: eu, enum: [us, eu]}}}", "PetsServers.Regional(@class: \"b\")", "https://eu.example.com/b/pets")]
    [InlineData("{url: 'https://{region}.example.com/{class}', description: Regional, variables: {region: {default: eu, enum: [us, eu]}}}", "PetsServers.Regional(\"c\", \"us\")", "https://us.example.com/c/pets")]
    [InlineData("{url: 'https://{a}{A}.example.com', name: s, variables: {a: {default: x}, A: {default: y}}}", "PetsServers.S(a: \"1\", a2: \"2\")", "https://12.example.com/pets")]
    public void Another_server_is_taken_by_its_name(string server, string code, string sent)
    {
        var project = Document($"servers: [{server}]\npaths: {{/pets: {{get: {Operation}}}}}");

        Assert.Equal(sent, Sent(project, $"new() {{ BaseAddress = {code} }}", "client.Default.ListPetsAsync()"));
        Assert.Equal(sent, Sent(project, "new() { BaseAddress = new(\"http://elsewhere\") }", $"client.Default.ListPetsAsync(new ListPetsOptions {{ Server = {code} }})"));
    }

    [Fact]
    public void A_value_that_the_document_does_not_list_is_refused()
    {
        var project = Document($"servers: [{{url: 'https://{{region}}.example.com', name: s, variables: {{region: {{default: eu, enum: [us]}}}}}}]\npaths: {{/pets: {{get: {Operation}}}}}");

        Assert.Equal("https://eu.example.com/pets", Sent(project, "new() { BaseAddress = PetsServers.S(\"eu\") }", "client.Default.ListPetsAsync()"));
        Assert.Equal(
            "The document has no 'asia' for 'region' of the server https://{region}.example.com: expected us, eu. (Parameter 'region')",
            Sent(project, "new() { BaseAddress = PetsServers.S(\"asia\") }", "client.Default.ListPetsAsync()"));
    }

    private const string Uploads =
        """
        servers: [{url: 'https://api.example.com/v1'}]
        paths:
          /pets: {get: {operationId: listPets, responses: {'204': {description: Done}}}}
          /files:
            servers: [{url: 'https://content.example.com', description: Server for uploads}, {url: 'https://content.test'}]
            post: {operationId: upload, responses: {'204': {description: Done}}}
            get: {operationId: download, servers: [{url: /files}], responses: {'204': {description: Done}}}
            put: {operationId: replace, servers: [{url: 'https://api.example.com/v1'}], responses: {'204': {description: Done}}}
        """;

    [Theory]
    [InlineData("UploadAsync()", "https://content.example.com/files")]
    [InlineData("DownloadAsync()", "https://api.example.com/files/files")]
    [InlineData("ReplaceAsync()", "https://api.example.com/v1/files")]
    [InlineData("ListPetsAsync()", "https://api.example.com/v1/pets")]
    [InlineData("UploadAsync(new UploadOptions { Server = new(\"http://localhost/a\") })", "http://localhost/a/files")]
    public void An_operation_with_servers_of_its_own_goes_there(string call, string sent) =>
        Assert.Equal(sent, Sent(Document(Uploads), "new()", $"client.Default.{call}"));

    [Theory]
    [InlineData("UploadAsync()", "http://localhost/up/files")]
    [InlineData("DownloadAsync()", "http://localhost/down/files")]
    [InlineData("ListPetsAsync()", "http://localhost/api/pets")]
    public void It_is_sent_elsewhere_by_an_option_of_the_client(string call, string sent) => Assert.Equal(sent, Sent(
        Document(Uploads),
        "new() { BaseAddress = new(\"http://localhost/api\"), ServerForUploadsAddress = new(\"http://localhost/up\"), FilesAddress = new(\"http://localhost/down\") }",
        $"client.Default.{call}"));

    [Fact]
    public void The_address_of_the_client_is_none_of_theirs()
    {
        Assert.Equal("https://content.example.com/files", Sent(Document(Uploads), "new() { BaseAddress = new(\"http://localhost/api\") }", "client.Default.UploadAsync()"));
        Assert.Equal("http://localhost/files/files", Sent(Document(Uploads), "new() { BaseAddress = new(\"http://localhost/api\") }", "client.Default.DownloadAsync()"));
    }

    [Theory]
    [InlineData("wss://example.com/{a}', variables: {a: {default: b}}, name: 'x")]
    [InlineData("localhost:8080")]
    [InlineData("ftp://example.com")]
    [InlineData("https://")]
    public void A_server_that_cannot_be_called_is_left_out_with_a_word(string url)
    {
        var run = Document($"servers:\n- {{url: '{url}'}}\n- {{url: 'https://b.example.com'}}\npaths: {{/pets: {{get: {Operation}}}}}").Run();

        Assert.Equal(["pets.yaml(4,3) GALE1221"], run.Places);
        Assert.Contains("new global::System.Uri(\"https://b.example.com\")", run.Files["PetsClient.Client.g.cs"], StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData("https://a.example.com/api?version=2")]
    [InlineData("https://a.example.com/api#v2")]
    public void What_is_behind_the_address_of_a_server_is_not_sent_and_told(string url)
    {
        var run = Document($"servers:\n- {{url: '{url}'}}\npaths: {{/pets: {{get: {Operation}}}}}").Run();

        Assert.Equal(["pets.yaml(4,3) GALE1222"], run.Places);
    }

    [Fact]
    public void A_class_of_servers_reads_like_this() => Assert.Equal(
        """
        /// <summary>
        /// The servers that the document names, for <see cref="global::Gale.Codegen.Runtime.ApiClientOptions.BaseAddress"/> and
        /// <see cref="global::Gale.Codegen.Runtime.RequestOptions.Server"/>.
        /// </summary>
        [global::System.CodeDom.Compiler.GeneratedCode("Gale.Codegen", "0.1.0")]
        public static partial class PetsServers
        {
            /// <summary>Production</summary>
            /// <remarks><c>https://api.example.com</c></remarks>
            public static global::System.Uri Production { get; } = new("https://api.example.com");

            /// <summary>The server <c>https://{region}.example.com</c>.</summary>
            /// <param name="region">Where the data is.</param>
            /// <exception cref="global::System.ArgumentException">A value is none that the document lists, or makes no address.</exception>
            public static global::System.Uri ExampleCom(string region = "eu") =>
                new global::Gale.Codegen.Runtime.ServerTemplate("https://{region}.example.com")
                    .With("region", region, "eu", "us")
                    .ToUri();
        }
        """,
        Document(
            """
            servers:
            - {url: 'https://api.example.com', description: Production}
            - {url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us], description: Where the data is.}}}
            paths: {/pets: {get: {operationId: listPets, responses: {'204': {description: Done}}}}}
            """).Run().Declaration("PetsServers"));

    private static TestProject Document(string yaml) => TestProject.Of($"openapi: 3.2.0\ninfo: {{title: Pets, version: 1.0.0}}\n{yaml}\n");

    /// <summary>The address that a call went to, or why it did not.</summary>
    private static string Sent(TestProject project, string options, string call)
    {
        var run = (project with { Code = string.Format(CultureInfo.InvariantCulture, Program, options, call) }).Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != "GALE1221");
        return (string)run.Compile().Run()!;
    }

    private const string Program =
        """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Shop.PetsApi;

        public static class Program
        {{
            public static string Run()
            {{
                var network = new Network();
                try
                {{
                    var client = new PetsClient(new HttpClient(network), {0});
                    {1}.GetAwaiter().GetResult();
                }}
                catch (ArgumentException refused)
                {{
                    return refused.Message;
                }}

                return network.Sent;
            }}

            private sealed class Network : HttpMessageHandler
            {{
                public string Sent {{ get; private set; }} = "";

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {{
                    Sent = request.RequestUri!.OriginalString;
                    return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
                }}
            }}
        }}
        """;
}
