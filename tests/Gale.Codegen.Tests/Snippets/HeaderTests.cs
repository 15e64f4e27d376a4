using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Documented headers of answers: a property each on one class of the client.</summary>
public class HeaderTests
{
    [Fact]
    public void Each_documented_header_is_a_property_of_one_class_for_the_whole_client()
    {
        var run = Snippet.Paths(
            """
            /pets:
              get:
                operationId: listPets
                responses:
                  '204': {description: Done, headers: {X-Left: {schema: {type: integer}}, ETag: {schema: {type: string}}, Content-Type: {schema: {type: string}}}}
                  '429': {description: Wait, headers: {Retry-After: {$ref: '#/components/headers/Wait'}, x-left: {schema: {type: integer}}}}
              put: {operationId: putPets, responses: {'204': {description: Done}}}
            """ + "\n").Edit(
            "paths:",
            """
            components:
              headers:
                Wait: {description: Seconds to wait., schema: {type: integer, format: int32}}
            paths:
            """).Run();

        Assert.Equal(["public long? XLeft", "public string? ETag", "public int? RetryAfter"], run.Members("PetsHeaders"));
        Assert.Contains("Seconds to wait.", run.Documentation("RetryAfter"));
        Assert.All(
            new[] { "ListPetsWithResponseAsync", "PutPetsWithResponseAsync" },
            name => Assert.StartsWith("Task<ApiResponse<NoContent, PetsHeaders>> ", run.Method(name), StringComparison.Ordinal));
        run.Compile();
    }

    [Theory]
    [InlineData("{type: boolean}", "true", "bool?", "True")]
    [InlineData("{type: integer, format: int32}", "-5", "int?", "-5")]
    [InlineData("{type: integer}", "3000000000", "long?", "3000000000")]
    [InlineData("{type: number}", "1.5", "double?", "1.5")]
    [InlineData("{type: number, format: float}", "1.5", "float?", "1.5")]
    [InlineData("{type: number, format: decimal}", "1.50", "decimal?", "1.50")]
    [InlineData("{type: string, format: uuid}", "0b5f2a52-6f0c-4f0e-9a3e-2f1d6c1b7a90", "Guid?", "0b5f2a52-6f0c-4f0e-9a3e-2f1d6c1b7a90")]
    [InlineData("{type: string, format: date}", "2026-02-25", "DateOnly?", "02/25/2026")]
    [InlineData("{type: string, format: date-time}", "2026-02-25T14:30:00Z", "DateTimeOffset?", "02/25/2026 14:30:00 +00:00")]
    [InlineData("{type: string, format: date-time}", "Wed, 25 Feb 2026 14:30:00 GMT", "DateTimeOffset?", "02/25/2026 14:30:00 +00:00")]
    [InlineData("{type: string, format: http-date}", "Wed, 25 Feb 2026 14:30:00 GMT", "DateTimeOffset?", "02/25/2026 14:30:00 +00:00")]
    [InlineData("{type: integer, format: unixtime}", "1772029800", "DateTimeOffset?", "02/25/2026 14:30:00 +00:00")]
    [InlineData("{type: integer, format: unixtime}", "soon", "DateTimeOffset?", "")]
    [InlineData("{type: string, format: base64url}", "-_8", "byte[]?", "System.Byte[]")]
    [InlineData("{type: string, format: uri}", "/pets/1", "Uri?", "/pets/1")]
    [InlineData("{type: string, enum: [slow, fast]}", "fast", "XValueHeader?", "Fast")]
    [InlineData("{type: string, enum: [slow, fast]}", "warp", "XValueHeader?", "Unknown")]
    [InlineData("{type: object, properties: {a: {type: string}, n: {type: integer}}}", "a,b,n,3,more,true", "XValueHeader?", "XValueHeader { A = b, N = 3, Unmapped = { more = *** } }")]
    [InlineData("{type: object, properties: {a: {type: string}}}, explode: true", "a=b=c", "XValueHeader?", "XValueHeader { A = b=c, Unmapped =  }")]
    [InlineData("{type: object, required: [n], properties: {n: {type: number}, s: {type: string, enum: [on]}}}, explode: true", "n=1.5, s=off", "XValueHeader?", "XValueHeader { N = 1.5, S = Unknown, Unmapped = { s = *** } }")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "a,,b,c", "XValueHeader?", "XValueHeader { A = , Unmapped = { b = *** } }")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "a,b,c", "XValueHeader?", "")]
    [InlineData("{type: object, properties: {n: {type: integer}}}", "n,many", "XValueHeader?", "")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "b,c", "XValueHeader?", "")]
    [InlineData("{type: object, properties: {a: {type: array, items: {type: string}}}}", "a,b", "string?", "a,b")]
    [InlineData("{type: integer}", "many", "long?", "")]
    [InlineData("{type: string, format: uuid}", "1", "Guid?", "")]
    [InlineData("{type: boolean}", "yes", "bool?", "")]
    public void A_header_is_typed_and_one_that_is_not_what_the_document_says_is_null_and_there_as_it_came(string schema, string sent, string type, string read)
    {
        var project = Snippet.Operation($"responses: {{'204': {{description: Done, headers: {{X-Value: {{schema: {schema}}}}}}}}}") with
        {
            Code = $$"""
                using System.Globalization;
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var headers = new PetsHeaders(new ApiHeaders([new("x-value", "{{sent}}")]));
                        return System.FormattableString.Invariant($"{headers.XValue}|{headers["X-Value"]}|{headers.All["X-Value"]}");
                    }
                }
                """,
        };
        var run = project.Run();

        Assert.Equal([$"public {type} XValue"], run.Members("PetsHeaders"));
        Assert.Equal($"{read}|{sent}|{sent}", run.Compile().Run());
    }

    [Theory]
    [InlineData("schema: {type: array, items: {type: string}}", "a, b,c", "IReadOnlyList<string>?", "a|b|c")]
    [InlineData("schema: {type: array, items: {type: integer}}", "1,2", "IReadOnlyList<long>?", "1|2")]
    [InlineData("schema: {type: array, items: {type: integer}}", "1,x", "IReadOnlyList<long>?", "")]
    [InlineData("schema: {type: array, items: {type: string, enum: [slow, fast]}}", "fast,warp", "IReadOnlyList<XValueHeaderItem>?", "Fast|Unknown")]
    [InlineData("schema: {type: array, items: {type: string, format: date}}", "2026-02-25", "IReadOnlyList<DateOnly>?", "02/25/2026")]
    [InlineData("content: {application/json: {schema: {type: array, items: {type: integer}}}}", "[1,2]", "IReadOnlyList<long>?", "1|2")]
    [InlineData("content: {application/json: {schema: {type: integer}}}", "7", "long?", "7")]
    [InlineData("content: {application/json: {schema: {type: integer}}}", "x", "long?", "")]
    [InlineData("content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}", "{\\\"name\\\":\\\"Rex\\\"}", "Pet?", "Pet { Name = Rex, Unmapped =  }")]
    [InlineData("content: {text/plain: {schema: {type: string}}}", "x", "string?", "x")]
    [InlineData("schema: {type: string, format: duration}", "P1D", "Iso8601Duration?", "P1D")]
    public void Lists_and_JSON_in_headers_are_typed(string header, string sent, string type, string read)
    {
        var project = Snippet.Operation(
            $"responses: {{'204': {{description: Done, headers: {{X-Value: {{{header}}}}}}}}}", "Pet: {type: object, properties: {name: {type: string}}}") with
        {
            Code = $$"""
                using System.Collections;
                using System.Linq;
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run() => Text(new PetsHeaders(new ApiHeaders([new("X-Value", "{{sent}}")])).XValue);

                    private static string Text(object? value) => value is IEnumerable items and not string
                        ? string.Join("|", items.Cast<object>().Select(item => System.FormattableString.Invariant($"{item}")))
                        : System.FormattableString.Invariant($"{value}");
                }
                """,
        };
        var run = project.Run();

        Assert.Equal([$"public {type} XValue"], run.Members("PetsHeaders"));
        Assert.Equal(read, run.Compile().Run());
    }

    [Fact]
    public void A_list_may_come_in_several_headers_and_a_cookie_has_its_commas()
    {
        var project = Snippet.Operation(
            "responses: {'204': {description: Done, headers: {X-Tags: {schema: {type: array, items: {type: string}}}, Set-Cookie: {schema: {type: array, items: {type: string}}}}}}") with
        {
            Code = """
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var headers = new PetsHeaders(new ApiHeaders([new("X-Tags", "a,b"), new("X-Tags", "c"), new("Set-Cookie", "a=1; Expires=Wed, 25 Feb 2026 14:30:00 GMT"), new("Set-Cookie", "b=2")]));
                        return string.Join("|", headers.XTags!) + "|" + string.Join("|", headers.SetCookie!);
                    }
                }
                """,
        };

        Assert.Equal("a|b|c|a=1; Expires=Wed, 25 Feb 2026 14:30:00 GMT|b=2", project.Run().Compile().Run());
    }

    [Fact]
    public void A_header_that_answers_disagree_on_is_a_text()
    {
        var run = Snippet.Operation(
            """
            responses:
              '204': {description: Done, headers: {X-Left: {schema: {type: integer}}}}
              '429': {description: Wait, headers: {X-Left: {schema: {type: string, format: date}}}}
            """).Run();

        Assert.Equal(["public string? XLeft"], run.Members("PetsHeaders"));
        Assert.Equal(["pets.yaml(9,46) GALE1223"], run.Places);
    }

    [Theory]
    [InlineData("{type: array, items: {type: string}}", "IReadOnlyList<string>?", null)]
    [InlineData("{type: object, properties: {a: {type: string}}}", "string?", "pets.yaml(9,46) GALE1223")]
    public void A_header_that_answers_write_in_two_ways_is_a_text_where_that_makes_a_difference(string schema, string type, string? place)
    {
        var run = Snippet.Operation(
            $$"""
            responses:
              '204': {description: Done, headers: {X-Left: {explode: true, schema: {{schema}} } } }
              '429': {description: Wait, headers: {X-Left: {schema: {{schema}} } } }
            """).Run();

        Assert.Equal(place is null ? [] : [place], run.Places.Where(said => said.EndsWith("GALE1223", StringComparison.Ordinal)));
        Assert.Equal([$"public {type} XLeft"], run.Members("PetsHeaders"));
    }

    [Fact]
    public void A_vocabulary_that_answers_write_out_each_for_itself_is_one_type()
    {
        var run = Snippet.Operation(
            """
            responses:
              '204': {description: Done, headers: {X-Mode: {schema: {type: string, enum: [slow, fast]}}}}
              '429': {description: Wait, headers: {X-Mode: {schema: {type: string, enum: [fast, slow]}}}}
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public XModeHeader? XMode"], run.Members("PetsHeaders"));
        Assert.Equal(["XModeHeader"], run.Models());
        run.Compile();
    }

    [Fact]
    public void A_header_may_be_called_as_something_that_is_there_already()
    {
        var run = Snippet.Operation("responses: {'204': {description: Done, headers: {all: {schema: {type: string}}, of: {schema: {type: string}}, Contains: {schema: {type: string}}}}}").Run();

        Assert.Equal(["public string? AllHeader", "public string? OfHeader", "public string? ContainsHeader"], run.Members("PetsHeaders"));
        run.Compile();
    }

    [Fact]
    public void JSON_in_one_answer_and_a_text_in_another_is_told()
    {
        var run = Snippet.Operation(
            """
            responses:
              '204': {description: Done, headers: {X-Left: {content: {application/json: {schema: {type: string}}}}}}
              '429': {description: Wait, headers: {X-Left: {schema: {type: string}}}}
            """).Run();

        Assert.Equal(["public string? XLeft"], run.Members("PetsHeaders"));
        Assert.Equal(["pets.yaml(9,46) GALE1223"], run.Places);
        run.Compile();
    }

    [Fact]
    public void A_vocabulary_says_of_which_header_it_is()
    {
        var run = Snippet.Operation("responses: {'204': {description: Done, headers: {X-Left: {schema: {enum: [few, many]}}}}}").Run();

        Assert.Contains(run.Files.Values, file => file.Contains("/// <summary>The values of the header X-Left.</summary>", StringComparison.Ordinal));
    }
}
