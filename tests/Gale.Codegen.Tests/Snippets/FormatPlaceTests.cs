using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>A value of a format has one text, wherever it travels: in a path, a query, a header, a cookie, a form, a body.</summary>
public class FormatPlaceTests
{
    [Theory]
    [InlineData("type: integer, format: int32", "-2147483648", "-2147483648")]
    [InlineData("type: integer", "long.MaxValue", "9223372036854775807")]
    [InlineData("type: integer, format: uint64", "ulong.MaxValue", "18446744073709551615")]
    [InlineData("type: string, format: int64", "9007199254740993L", "9007199254740993")]
    [InlineData("type: string, format: uint64", "18446744073709551615UL", "18446744073709551615")]
    [InlineData("type: string, format: decimal", "-1.50m", "-1.50")]
    [InlineData("type: number, format: decimal", "0.10m", "0.10")]
    [InlineData("type: number, format: float", "0.1f", "0.1")]
    [InlineData("type: number", "-0.25", "-0.25")]
    [InlineData("type: string, format: date-time", "new System.DateTimeOffset(2026, 2, 25, 14, 30, 0, System.TimeSpan.Zero)", "2026-02-25T14:30:00Z")]
    [InlineData("type: string, format: date-time", "new System.DateTimeOffset(2026, 2, 25, 14, 30, 0, 250, System.TimeSpan.FromHours(-5.5))", "2026-02-25T14:30:00.25-05:30")]
    [InlineData("type: string, format: http-date", "new System.DateTimeOffset(2026, 2, 25, 14, 30, 0, System.TimeSpan.FromHours(1))", "Wed, 25 Feb 2026 13:30:00 GMT")]
    [InlineData("type: integer, format: unixtime", "new System.DateTimeOffset(2026, 2, 25, 14, 30, 0, System.TimeSpan.Zero)", "1772029800")]
    [InlineData("type: string, format: date", "new System.DateOnly(2026, 2, 25)", "2026-02-25")]
    [InlineData("type: string, format: time-local", "new System.TimeOnly(14, 30, 0, 500)", "14:30:00.5")]
    [InlineData("type: string, format: time", "\"14:30:00+01:00\"", "14:30:00+01:00")]
    [InlineData("type: string, format: duration", "Iso8601Duration.Parse(\"P1M\")", "P1M")]
    [InlineData("type: string, format: uuid", "System.Guid.Parse(\"0f8fad5b-d9cb-469f-a165-70867728950e\")", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("type: string, format: uri", "new System.Uri(\"HTTP://Example.com/%7Ea?b\")", "HTTP://Example.com/%7Ea?b")]
    [InlineData("type: string, format: byte", "[0xFF, 0xEF]", "/+8=")]
    [InlineData("type: string, format: base64url", "[0xFF, 0xEF]", "_-8")]
    [InlineData("type: string, contentEncoding: base64url", "[0xFB]", "-w")]
    [InlineData("type: boolean", "true", "true")]
    public void A_value_has_one_text(string schema, string value, string text)
    {
        var exchange = Exchange.Of(
            Snippet.Paths(
                $$$"""
                /pets/{a}:
                  post:
                    operationId: listPets
                    tags: [Pets]
                    parameters:
                      - {name: a, in: path, required: true, schema: {{{{schema}}}}}
                      - {name: b, in: query, required: true, schema: {{{{schema}}}}}
                      - {name: c, in: query, schema: {{{{schema}}}}}
                      - {name: d, in: query, schema: {type: array, items: {{{{schema}}}} }}
                      - {name: X-E, in: header, schema: {{{{schema}}}}}
                      - {name: X-F, in: header, schema: {type: array, items: {{{{schema}}}} }}
                    requestBody:
                      required: true
                      content:
                        application/x-www-form-urlencoded: {schema: {type: object, properties: {g: {{{{schema}}}} } }}
                    responses: {'204': {description: Done}}
                """),
            $$"""{{value}}, {{value}}, new ListPetsRequest { G = {{value}} }, new ListPetsOptions { C = {{value}}, D = [{{value}}], XE = {{value}}, XF = [{{value}}] }""");
        var encoded = Uri.EscapeDataString(text);

        Assert.Equal($"/pets/{encoded}?b={encoded}&c={encoded}&d={encoded}", exchange.Target);
        Assert.Equal(text, exchange.Header("X-E"));
        Assert.Equal(text, exchange.Header("X-F"));
        Assert.Equal($"application/x-www-form-urlencoded\ng={encoded.Replace("%20", "+", StringComparison.Ordinal)}", exchange.Body);
    }

    [Theory]
    [InlineData("type: string, format: http-date", "DateTimeOffset?", "Wed, 25 Feb 2026 13:30:00 GMT", "02/25/2026 13:30:00 +00:00")]
    [InlineData("type: integer, format: unixtime", "DateTimeOffset?", "1772029800", "02/25/2026 14:30:00 +00:00")]
    [InlineData("type: string, format: int64", "long?", "-7", "-7")]
    [InlineData("type: string, format: decimal", "decimal?", "1.50", "1.50")]
    [InlineData("type: string, format: time-local", "TimeOnly?", "14:30:00", "14:30")]
    [InlineData("type: integer, format: uint64", "ulong?", "18446744073709551615", "18446744073709551615")]
    public void A_header_of_an_answer_has_the_type_of_its_text(string schema, string type, string text, string read)
    {
        var project = Snippet.Operation($"responses: {{'204': {{description: Done, headers: {{X-A: {{schema: {{{schema}}}}}}}}}}}") with
        {
            Code = $$"""
                using System.Globalization;
                using System.Net;
                using System.Net.Http;
                using System.Threading;
                using System.Threading.Tasks;
                using Shop.PetsApi;

                public static class Program
                {
                    public static string Run()
                    {
                        var pets = new PetsClient(new HttpClient(new Network()), new() { BaseAddress = new("http://localhost") }).Pets;
                        var answer = pets.ListPetsWithResponseAsync().GetAwaiter().GetResult();
                        return string.Create(CultureInfo.InvariantCulture, $"{answer.Headers.XA}");
                    }

                    private sealed class Network : HttpMessageHandler
                    {
                        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                        {
                            var answer = new HttpResponseMessage(HttpStatusCode.NoContent);
                            answer.Headers.TryAddWithoutValidation("X-A", "{{text}}");
                            return Task.FromResult(answer);
                        }
                    }
                }
                """,
        };

        Assert.Equal([$"public {type} XA"], project.Run().Members("PetsHeaders"));
        Assert.Equal(read, project.Run().Compile().Run());
    }
}
