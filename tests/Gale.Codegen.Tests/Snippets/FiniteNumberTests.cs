using System.Reflection;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>NaN and the infinities are numbers of .NET alone: they are refused wherever a number travels, and not sent as a text.</summary>
public class FiniteNumberTests
{
    private const string Numbers = "{type: array, items: {type: number}}";

    [Theory]
    [InlineData("in: query, schema: {type: number}", "double.NaN")]
    [InlineData("in: query, schema: {type: number, format: float}", "float.PositiveInfinity")]
    [InlineData("in: header, schema: {type: number}", "double.NegativeInfinity")]
    [InlineData("in: cookie, schema: {type: number}", "double.NaN")]
    [InlineData("in: query, schema: " + Numbers, "[1, double.NaN]")]
    [InlineData("in: query, style: deepObject, schema: {type: object, additionalProperties: {type: number}}", "new System.Collections.Generic.Dictionary<string, double> { [\"a\"] = double.NaN }")]
    [InlineData("in: header, schema: " + Numbers, "[float.NaN]")]
    [InlineData("in: query, content: {application/json: {schema: " + Numbers + "}}", "[double.NaN]")]
    [InlineData("in: query, schema: {oneOf: [{type: number}, {type: string}]}", "double.NaN")]
    public void A_parameter_is_refused_by_its_name(string parameter, string value)
    {
        var fault = Refused<ArgumentException>($"parameters: [{{name: price, {parameter}}}]", $"new ListPetsOptions {{ Price = {value} }}");

        Assert.Equal("The parameter 'price' cannot be sent: Expected a finite number to write", fault.Message.Split(',')[0]);
    }

    [Fact]
    public void So_is_one_of_the_path()
    {
        var document = Snippet.Paths("/pets/{price}: {get: {operationId: listPets, tags: [Pets], parameters: [{name: price, in: path, required: true, schema: {type: number}}], responses: {'204': {description: Done}}}}");

        Assert.Contains("'price'", Thrown<ArgumentException>(document, "double.NaN").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_the_schema_allows_is_sent() => Assert.Equal(
        "/pets?price=NaN",
        Exchange.Of(
            Snippet.Operation("parameters: [{name: price, in: query, schema: {oneOf: [{type: number}, {type: string}]}}]\nresponses: {'204': {description: Done}}"),
            "new ListPetsOptions { Price = \"NaN\" }").Target);

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/json")]
    public void A_body_is_refused_alike(string mediaType) => Assert.Contains(
        "Expected a finite number to write",
        Refused<System.Text.Json.JsonException>($"requestBody: {{required: true, content: {{{mediaType}: {{schema: {{type: object, properties: {{price: {{type: number}}}}}}}}}}}}", "new() { Price = double.NaN }").Message,
        StringComparison.Ordinal);

    private static T Refused<T>(string operation, string arguments)
        where T : Exception => Thrown<T>(Snippet.Operation($"{operation}\nresponses: {{'204': {{description: Done}}}}"), arguments);

    private static T Thrown<T>(TestProject document, string arguments)
        where T : Exception => Assert.IsType<T>(Assert.Throws<TargetInvocationException>(() => Exchange.Of(document, arguments)).InnerException);
}
