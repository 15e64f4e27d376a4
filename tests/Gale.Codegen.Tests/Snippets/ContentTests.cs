using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Bodies of several media types: what says something else has a method of its own, what says the same again has none.</summary>
public class ContentTests
{
    private const string Schemas =
        """
        Pet: {type: object, properties: {name: {type: string}}}
        Link: {type: object, properties: {url: {type: string}}}
        Word: {type: string}
        Upload: {type: object, properties: {name: {type: string}, photo: {type: string, format: binary}}}
        """;

    private const string Pet = "{schema: {$ref: '#/components/schemas/Pet'}}";
    private const string Upload = "{schema: {$ref: '#/components/schemas/Upload'}}";
    private const string Bytes = "{schema: {type: string, format: binary}}";
    private const string Link = "{schema: {$ref: '#/components/schemas/Link'}}";

    [Theory]
    [InlineData("application/json: " + Pet + ", application/xml: " + Pet + ", application/x-www-form-urlencoded: " + Pet, "(Pet body)")]
    [InlineData("application/json: " + Pet + ", text/json: " + Pet + ", text/plain: " + Pet, "(Pet body)")]
    [InlineData("application/json: {schema: {type: object, properties: {a: {type: string}}}}, application/xml: {schema: {type: object, properties: {a: {type: string}}}}", "(ListPetsRequest body)")]
    [InlineData("application/json: " + Pet + ", multipart/form-data: " + Link, "(Pet body) FromMultipart(Link body)")]
    [InlineData("application/json: " + Upload + ", multipart/form-data: " + Upload, "(Upload body) FromMultipart(UploadForm body)")]
    [InlineData("application/json: " + Upload + ", application/x-www-form-urlencoded: " + Upload + ", multipart/form-data: " + Upload, "(Upload body) FromMultipart(UploadForm body)")]
    [InlineData("application/json: " + Pet + ", application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}", "(Pet body) FromForm(ListPetsFromFormRequest body)")]
    [InlineData("application/xml: {}, text/csv: {}, application/json: " + Pet, "(Pet body) FromText(string body) FromBytes(Stream body)")]
    [InlineData("application/octet-stream: {}, text/plain: {}", "(string body) FromBytes(Stream body)")]
    [InlineData("image/png: {}, image/jpeg: {}", "(Stream body)")]
    [InlineData("application/vnd.link+json: " + Link + ", application/json: " + Pet, "(Pet body) FromVndLink(Link body)")]
    [InlineData("application/json; version=1: " + Pet + ", application/json; version=2: " + Link + ", application/json; version=3: {schema: {type: string}}", "(Pet body) FromJson(Link body) FromJson2(string body)")]
    [InlineData("application/json: " + Pet + ", application/x-ndjson: " + Pet, "(Pet body) FromItems(IAsyncEnumerable<Pet> body)")]
    [InlineData("application/json: {schema: {type: string, format: binary}}", "(Stream body)")]
    [InlineData("'*/*': {}", "(Stream body)")]
    [InlineData("text/csv: " + Bytes + ", application/pdf: " + Bytes, "(Stream body)")]
    [InlineData("text/plain: {schema: {type: string}}, application/pdf: {schema: {type: string}}", "(string body) FromBytes(Stream body)")]
    [InlineData("application/json: {schema: {type: string}}, application/pdf: {schema: {type: string}}", "(string body) FromBytes(Stream body)")]
    [InlineData("application/json: {schema: {type: string}}, application/xml: {schema: {type: string}}", "(string body)")]
    [InlineData("'application/*': " + Pet, "(Pet body)")]
    [InlineData("application/json: " + Pet + ", 'application/*': " + Bytes, "(Pet body) FromBytes(Stream body)")]
    [InlineData("application/json: " + Pet + ", '*/*': " + Bytes, "(Pet body) FromBytes(Stream body)")]
    [InlineData("application/json: " + Pet + ", '*/*': " + Link, "(Pet body)")]
    public void A_request_is_sent_by_a_method_for_each_thing_that_it_may_be(string content, string methods)
    {
        var run = Snippet.Operation($"requestBody: {{required: true, content: {{{content}}}}}\nresponses: {{'204': {{description: Done}}}}", Schemas).Run();

        Assert.Equal(methods, string.Join(" ", MethodsOf(run).Select(method => method["Task ListPets".Length..].Replace("Async(", "(").Replace(", CancellationToken cancellationToken = default", ""))));
        run.Compile();
    }

    [Theory]
    [InlineData("application/xml: " + Pet + ", application/json: " + Pet, "Task<Pet> ListPetsAsync")]
    [InlineData("application/json: " + Pet + ", text/csv: {}", "Task<Pet> ListPetsAsync|Task<string> ListPetsAsTextAsync")]
    [InlineData("application/json: " + Pet + ", application/pdf: {}, image/png: {}", "Task<Pet> ListPetsAsync|Task<Stream> ListPetsAsBytesAsync")]
    [InlineData("'*/*': " + Pet + ", application/json: {}", "Task<Pet> ListPetsAsync")]
    [InlineData("application/json: " + Pet + ", '*/*': {}", "Task<Pet> ListPetsAsync")]
    [InlineData("application/json: {schema: {type: string}}, text/csv: {schema: {type: string}}", "Task<string> ListPetsAsync|Task<string> ListPetsAsTextAsync")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/Word'}}, text/html: {schema: {$ref: '#/components/schemas/Word'}}, text/plain: {schema: {$ref: '#/components/schemas/Word'}}", "Task<string> ListPetsAsync|Task<string> ListPetsAsTextAsync")]
    [InlineData("application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}, text/json: {schema: {type: string}}", "Task<string> ListPetsAsync")]
    [InlineData("application/json: " + Pet + ", text/csv: " + Pet, "Task<Pet> ListPetsAsync")]
    [InlineData("application/json: " + Pet + ", '*/*': " + Bytes, "Task<Pet> ListPetsAsync|Task<Stream> ListPetsAsBytesAsync")]
    [InlineData("application/json: " + Pet + ", 'text/*': {}", "Task<Pet> ListPetsAsync|Task<string> ListPetsAsTextAsync")]
    [InlineData("text/plain: {}, text/event-stream: {}", "IAsyncEnumerable<ServerSentEvent<string>> ListPetsAsync|Task<string> ListPetsAsTextAsync")]
    [InlineData("application/json: " + Pet + ", application/hal+json: " + Link, "Task<Pet> ListPetsAsync|Task<Link> ListPetsAsHalAsync")]
    [InlineData("application/json: {schema: {type: string, format: binary}}", "Task<Stream> ListPetsAsync")]
    [InlineData("text/csv: " + Bytes, "Task<Stream> ListPetsAsync")]
    [InlineData("text/csv: " + Bytes + ", application/pdf: " + Bytes, "Task<Stream> ListPetsAsync")]
    [InlineData("text/plain: {schema: {type: string}}, application/pdf: {schema: {type: string}}", "Task<string> ListPetsAsync|Task<Stream> ListPetsAsBytesAsync")]
    [InlineData("application/json: {schema: {type: string}}, application/pdf: {schema: {type: string}}", "Task<string> ListPetsAsync|Task<Stream> ListPetsAsBytesAsync")]
    [InlineData("application/json: {schema: {type: array, items: {type: string}}}, text/event-stream: {}, application/jsonl: {}", "Task<IReadOnlyList<string>> ListPetsAsync|IAsyncEnumerable<ServerSentEvent<string>> ListPetsStreamAsync|IAsyncEnumerable<JsonElement> ListPetsStreamAsJsonlAsync")]
    public void An_answer_is_asked_for_by_a_method_for_each_thing_that_it_may_be(string content, string methods)
    {
        var run = Snippet.Operation($"responses: {{'200': {{description: OK, content: {{{content}}}}}}}", Schemas).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(methods, string.Join("|", MethodsOf(run).Select(method => method.Replace("(CancellationToken cancellationToken = default)", ""))));
        run.Compile();
    }

    [Theory]
    [InlineData("application/vnd.pets+json", "application/vnd.pets+json")]
    [InlineData("application/json; charset=utf-8; version=2", "application/json; charset=utf-8; version=2")]
    [InlineData("Application/JSON", "application/json")]
    [InlineData("'*/*'", "application/json")]
    public void JSON_is_sent_as_the_type_that_the_document_gives(string mediaType, string sent) => Assert.Equal(
        $"{sent}\n{{\"name\":\"Rex\"}}",
        Exchange.Of(Snippet.Operation($"requestBody: {{required: true, content: {{{mediaType}: {Pet}}}}}\nresponses: {{'204': {{description: Done}}}}", Schemas), "new() { Name = \"Rex\" }").Body);

    [Fact]
    public void The_name_of_an_operation_goes_before_that_of_another_form_of_one()
    {
        var run = Snippet.Paths(
            """
            /report/{id}: {get: {operationId: getReport, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: object}}, text/csv: {schema: {type: string}}}}}}}
            /report/{id}/text: {get: {operationId: getReportAsText, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK, content: {text/plain: {schema: {type: string}}}}}}}
            """).Run();

        Assert.Contains("/report/{id}/text", run.Documentation("GetReportAsTextAsync"), StringComparison.Ordinal);
        Assert.Contains("GetReportAsText2Async", run.MethodNames());
    }

    [Fact]
    public void Another_form_of_an_operation_is_called_after_the_name_that_this_has_got()
    {
        var run = Snippet.Paths(
            """
            /taxes/from/to: {get: {operationId: get-taxes, responses: {'200': {description: OK, content: {application/json: {schema: {type: object}}, image/png: {}}}}}}
            /taxes/from-to: {get: {operationId: getTaxes, responses: {'200': {description: OK, content: {application/json: {schema: {type: object}}}}}}}
            """).Run();

        Assert.Equal(["GetTaxesAsync", "GetTaxes2Async", "GetTaxes2AsBytesAsync"], run.MethodNames().Where(name => !name.Contains("WithResponse", StringComparison.Ordinal)).OrderBy(name => name.Length));
        Assert.Equal(["pets.yaml(4,20) GALE1304"], run.Places);
        Assert.Contains("image/png", run.Documentation("GetTaxes2AsBytesAsync"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'image/*': {}", "", "application/octet-stream")]
    [InlineData("'*/*': " + Bytes, "", "application/octet-stream")]
    [InlineData("'image/*': {}, image/png: {}", "", "image/png")]
    [InlineData("image/png: {}, 'image/*': " + Bytes, "", "image/png")]
    [InlineData("'image/*': {}", ", new ListPetsOptions { Headers = new System.Collections.Generic.Dictionary<string, string> { [\"Content-Type\"] = \"image/webp\" } }", "image/webp")]
    public void A_range_is_no_type_of_anything_that_is_sent(string content, string options, string sent) => Assert.Equal(
        $"{sent}\nabc",
        Exchange.Of(Snippet.Operation($"requestBody: {{required: true, content: {{{content}}}}}\nresponses: {{'204': {{description: Done}}}}", Schemas), $"new System.IO.MemoryStream(\"abc\"u8.ToArray()){options}").Body);

    [Fact]
    public void A_range_of_texts_is_sent_as_a_plain_one() => Assert.Equal(
        "text/plain; charset=utf-8\nabc",
        Exchange.Of(Snippet.Operation("requestBody: {required: true, content: {'text/*': {schema: {type: string}}}}\nresponses: {'204': {description: Done}}", Schemas), "\"abc\"").Body);

    [Theory]
    [InlineData("application/vnd.pets+json: {}", "application/vnd.pets+json")]
    [InlineData("'application/json; version=2': {schema: {type: object}}", "application/json; version=2")]
    [InlineData("'*/*': {schema: {type: object}}", "application/json")]
    [InlineData("image/png: {}, image/jpeg: {}", "image/png, image/jpeg")]
    [InlineData("text/plain: {}, text/html: {}", "text/plain, text/html")]
    public void What_is_asked_for_is_what_the_document_gives(string content, string accept) => Assert.Equal(
        accept,
        Exchange.Of(Snippet.Operation($"responses: {{'200': {{description: OK, content: {{{content}}}}}}}"), "", answer: "new StringContent(\"{}\")").Header("Accept"));

    [Theory]
    [InlineData("get", "'204'")]
    [InlineData("get", "'205'")]
    [InlineData("head", "'200'")]
    public void An_answer_that_never_has_a_body_brings_nothing(string method, string status)
    {
        var run = Snippet.Paths($"/pets:\n  {method}: {{operationId: listPets, responses: {{{status}: {{description: OK, content: {{application/json: {Pet}}}}}}}}}", Schemas).Run();

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    public void A_status_that_never_has_a_body_brings_what_the_document_has_for_none(int status)
    {
        var project = Snippet.Operation(
            $"responses: {{2XX: {{description: OK, content: {{application/json: {Pet}}}}}, '202': {{description: Later}}}}", Schemas) with
        {
            Code = $$"""
                using System.Net;
                using System.Net.Http;
                using System.Threading;
                using System.Threading.Tasks;
                using Shop.PetsApi;

                public static class Program
                {
                    public static string Run() =>
                        new PetsClient(new HttpClient(new Network()), new() { BaseAddress = new("http://localhost") }).Pets.ListPetsAsync().GetAwaiter().GetResult() is null ? "null" : "a pet";

                    private sealed class Network : HttpMessageHandler
                    {
                        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                            Task.FromResult(new HttpResponseMessage((HttpStatusCode){{status}}));
                    }
                }
                """,
        };

        Assert.Equal("null", project.Run().Compile().Run());
    }

    [Theory]
    [InlineData("application/problem+json", "Link u")]
    [InlineData("application/json; charset=utf-8", "Pet Rex")]
    [InlineData("application/other+json", "Pet Rex")]
    [InlineData("text/html", "Pet Rex")]
    public void Of_several_errors_the_media_type_decides(string mediaType, string error)
    {
        var project = Snippet.Operation(
            $"responses: {{'204': {{description: Done}}, '400': {{description: Bad, content: {{application/json: {Pet}, application/problem+json: {Link}, text/html: {{}}}}}}}}", Schemas) with
        {
            Code = $$$""""
                using System.Net;
                using System.Net.Http;
                using System.Threading;
                using System.Threading.Tasks;
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        try
                        {
                            new PetsClient(new HttpClient(new Network()), new() { BaseAddress = new("http://localhost") }).Pets.ListPetsAsync().GetAwaiter().GetResult();
                            return "";
                        }
                        catch (ApiException<Pet> error)
                        {
                            return "Pet " + error.Error.Name;
                        }
                        catch (ApiException<Link> error)
                        {
                            return "Link " + error.Error.Url;
                        }
                    }

                    private sealed class Network : HttpMessageHandler
                    {
                        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                        {
                            var content = new StringContent("""{"name":"Rex","url":"u"}""");
                            content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("{{{mediaType}}}");
                            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = content });
                        }
                    }
                }
                """",
        };
        var run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(error, run.Compile().Run());
    }

    [Theory]
    [InlineData("application/json", "\\\"Rex\\\"", "Rex")]
    [InlineData("text/plain", "Rex", "Rex")]
    public void A_text_that_is_called_JSON_is_read_as_what_came(string came, string body, string text) => Assert.Equal(
        text,
        Exchange.Of(
            Snippet.Operation("responses: {'200': {description: OK, content: {application/json: {schema: {type: string}}}}}"),
            "",
            answer: $"new StringContent(\"{body}\", System.Text.Encoding.UTF8, \"{came}\")").Result);

    [Theory]
    [InlineData("ListPetsAsync", "application/json", "\\\"a\\\"", "a")]
    [InlineData("ListPetsAsTextAsync", "text/csv", "a,b\\n", "a,b\n")]
    public void A_table_beside_a_text_in_JSON_is_asked_for_by_itself(string method, string accept, string body, string text)
    {
        var project = Snippet.Operation("responses: {'200': {description: OK, content: {application/json: {schema: {type: string}}, text/csv: {schema: {type: string}}}}}");
        var exchange = Exchange.Of(project, "", answer: $"new StringContent(\"{body}\", System.Text.Encoding.UTF8, \"{accept}\")", method: method);

        Assert.Equal(accept, exchange.Header("Accept"));
        Assert.Equal(text, exchange.Result);
    }

    [Fact]
    public void Each_method_says_which_form_it_is()
    {
        var run = Snippet.Operation($"summary: Lists pets.\nrequestBody: {{required: true, content: {{application/json: {Pet}, multipart/form-data: {Link}}}}}\nresponses: {{'200': {{description: OK, content: {{application/json: {Pet}, text/csv: {{}}}}}}}}", Schemas).Run();

        Assert.Contains("This form of the operation sends multipart/form-data.", run.Documentation("ListPetsFromMultipartAsync"), StringComparison.Ordinal);
        Assert.Contains("This form of the operation asks for text/csv.", run.Documentation("ListPetsAsTextAsync"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> MethodsOf(GeneratorRun run) =>
        run.MethodNames().Where(name => !name.EndsWith("WithResponseAsync", StringComparison.Ordinal)).Select(run.Method);
}
