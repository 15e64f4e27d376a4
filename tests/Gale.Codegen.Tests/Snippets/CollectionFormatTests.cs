using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Lists of Swagger 2.0 in one text: what stands between their items, in every place, and in lists of lists at every level.</summary>
public class CollectionFormatTests
{
    private const string Texts = "type: array, items: {type: string}";
    private const string Items = "[\"a\", \"b c\"]";
    private const string Lists = "[[1L, 2L], [3L]]";

    [Theory]
    [InlineData("", "/pets?x=a,b%20c")]
    [InlineData("csv", "/pets?x=a,b%20c")]
    [InlineData("ssv", "/pets?x=a%20b%20c")]
    [InlineData("tsv", "/pets?x=a%09b%20c")]
    [InlineData("pipes", "/pets?x=a%7Cb%20c")]
    [InlineData("multi", "/pets?x=a&x=b%20c")]
    public void In_a_query(string format, string sent) => Assert.Equal(sent, Sent("/pets", $"in: query, {Texts}{Of(format)}", Items).Target);

    [Theory]
    [InlineData("", "/pets/a,b%20c")]
    [InlineData("ssv", "/pets/a%20b%20c")]
    [InlineData("tsv", "/pets/a%09b%20c")]
    [InlineData("pipes", "/pets/a%7Cb%20c")]
    public void In_a_path(string format, string sent) => Assert.Equal(sent, Sent("/pets/{x}", $"in: path, {Texts}{Of(format)}", Items).Target);

    [Theory]
    [InlineData("", "a,b c")]
    [InlineData("ssv", "a b c")]
    [InlineData("tsv", "a\tb c")]
    [InlineData("pipes", "a|b c")]
    public void In_a_header(string format, string sent) => Assert.Equal(sent, Sent("/pets", $"in: header, {Texts}{Of(format)}", Items).Header("x"));

    [Theory]
    [InlineData("", "x=a,b+c")]
    [InlineData("ssv", "x=a+b+c")]
    [InlineData("tsv", "x=a%09b+c")]
    [InlineData("pipes", "x=a%7Cb+c")]
    [InlineData("multi", "x=a&x=b+c")]
    public void In_a_form(string format, string sent) => Assert.Equal(
        $"application/x-www-form-urlencoded\n{sent}", Sent("/pets", $"in: formData, {Texts}{Of(format)}", $"new() {{ X = {Items} }}").Body);

    [Theory]
    [InlineData("", "a,b c")]
    [InlineData("tsv", "a\tb c")]
    public void In_a_part_of_a_form(string format, string sent) => Assert.Contains(
        $"\r\n\r\n{sent}\r\n",
        Sent("/pets", $"in: formData, {Texts}{Of(format)}", $"new() {{ X = {Items} }}", "consumes: [multipart/form-data], ").Body,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("multi", "pipes", "/pets?x=1%7C2&x=3")]
    [InlineData("multi", "", "/pets?x=1%2C2&x=3")]
    [InlineData("", "ssv", "/pets?x=1%202,3")]
    [InlineData("pipes", "tsv", "/pets?x=1%092%7C3")]
    public void Lists_of_lists_in_a_query(string outer, string inner, string sent) =>
        Assert.Equal(sent, Sent("/pets", $"in: query, type: array, items: {{type: array, items: {{type: integer}}{Of(inner)}}}{Of(outer)}", Lists).Target);

    [Fact]
    public void Lists_of_lists_of_lists() => Assert.Equal(
        "/pets?x=1%7C2%202,3",
        Sent("/pets", "in: query, type: array, items: {type: array, collectionFormat: ssv, items: {type: array, collectionFormat: pipes, items: {type: integer}}}", "[[[1L, 2L], [2L]], [[3L]]]").Target);

    [Fact]
    public void Lists_of_lists_elsewhere()
    {
        const string Nested = "type: array, items: {type: array, items: {type: integer}, collectionFormat: pipes}";

        Assert.Equal("/pets/1%7C2,3", Sent("/pets/{x}", $"in: path, {Nested}", Lists).Target);
        Assert.Equal("1|2,3", Sent("/pets", $"in: header, {Nested}", Lists).Header("x"));
        Assert.Equal("application/x-www-form-urlencoded\nx=1%7C2&x=3", Sent("/pets", $"in: formData, {Nested}, collectionFormat: multi", $"new() {{ X = {Lists} }}").Body);
        Assert.Contains("\r\n\r\n1|2,3\r\n", Sent("/pets", $"in: formData, {Nested}", $"new() {{ X = {Lists} }}", "consumes: [multipart/form-data], ").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: array, items: {type: string}", "a,b", "a|b")]
    [InlineData("type: array, items: {type: string}, collectionFormat: pipes", "a|b,c", "a|b,c")]
    [InlineData("type: array, items: {type: integer}, collectionFormat: ssv", "1 2", "1|2")]
    [InlineData("type: array, items: {type: string}, collectionFormat: tsv", "a\\tb c", "a|b c")]
    public void In_a_header_of_an_answer(string header, string sent, string read)
    {
        var project = Document("/pets", "", $"headers: {{X-Value: {{{header}}}}}") with
        {
            Code = $$"""
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run() => string.Join("|", new PetsHeaders(new ApiHeaders([new("X-Value", "{{sent}}")])).XValue!);
                }
                """,
        };

        Assert.Equal(read, project.Run().Compile().Run());
    }

    private static string Of(string format) => format.Length == 0 ? "" : $", collectionFormat: {format}";

    private static Exchange Sent(string path, string parameter, string value, string consumes = "") =>
        Exchange.Of(Document(path, $"{consumes}parameters: [{{name: x, required: true, {parameter}}}], ", ""), value);

    private static TestProject Document(string path, string operation, string response) => TestProject.Of(
        $"swagger: '2.0'\ninfo: {{title: Pets, version: 1.0.0}}\npaths:\n  '{path}': {{post: {{operationId: listPets, tags: [Pets], {operation}responses: {{'204': {{description: Done{(response.Length == 0 ? "" : ", " + response)}}}}}}}}}\n");
}
