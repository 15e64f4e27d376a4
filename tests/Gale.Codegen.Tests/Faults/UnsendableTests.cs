using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What no request can carry: told where the document says it, and not when a call fails.</summary>
public class UnsendableTests
{
    private const string Text = "{type: string}";

    [Theory]
    [InlineData("application/json; charset", "\"a\"", "application/json", "\"a\"")]
    [InlineData("application/jsön+json", "\"a\"", "application/json", "\"a\"")]
    [InlineData("text/plaïn", "\"a\"", "text/plain; charset=utf-8", "a")]
    [InlineData("text/plain;=1", "\"a\"", "text/plain; charset=utf-8", "a")]
    [InlineData("application/json, application/xml", "new System.IO.MemoryStream([65])", "application/octet-stream", "A")]
    [InlineData("\"image/png\\r\\nX-Way-In: 1\"", "new System.IO.MemoryStream([65])", "application/octet-stream", "A")]
    public void A_media_type_that_no_header_can_say_is_told_and_the_nearest_one_sent(string mediaType, string value, string type, string body)
    {
        var sent = Exchange.Of(
            Snippet.Operation($"requestBody: {{required: true, content: {{{Quoted(mediaType)}: {{schema: {Text}}}}}}}\nresponses: {{'204': {{description: Done}}}}"),
            value,
            allows: "GALE1225");

        Assert.Equal($"{type}\n{body}", sent.Body);
        FaultyProject.Document($"/pets: {{post: {{operationId: p, requestBody: {{content: {{»{Quoted(mediaType)}: {{schema: {Text}}}}}}}, responses: {{'204': {{description: Done}}}}}}}}").Reports("GALE1225");
    }

    [Theory]
    [InlineData("application/json; charset", "application/json")]
    [InlineData("application/json, application/xml", "*/*")]
    [InlineData("application/jsön+json", "application/json")]
    public void One_of_an_answer_is_not_asked_for(string mediaType, string asked)
    {
        var sent = Exchange.Of(
            Snippet.Operation($"responses: {{'200': {{description: Done, content: {{'{mediaType}': {{schema: {Text}}}}}}}}}"),
            "",
            answer: "new StringContent(\"\\\"a\\\"\", null, \"application/json\")",
            allows: "GALE1225");

        Assert.Equal(asked, sent.Header("Accept"));
        Assert.Equal("a", sent.Result.Trim('"'));
    }

    [Theory]
    [InlineData("application/vnd.pets+json; version=2; profile=\"a;b\"")]
    [InlineData("application/problem+json ;charset=utf-8")]
    [InlineData("image/*")]
    [InlineData("*/*")]
    public void One_that_can_be_said_is_not_told(string mediaType) => FaultyProject.Document(
        $"/pets: {{post: {{operationId: p, requestBody: {{content: {{'{mediaType}': {{schema: {Text}}}}}}}, responses: {{'204': {{description: Done}}}}}}}}").Reports();

    [Theory]
    [InlineData("{»contentType: jpeg}")]
    [InlineData("{headers: {»X Width: {schema: {const: a}}}}")]
    [InlineData("{headers: {»X-Wïdth: {schema: {const: a}}}}")]
    [InlineData("{headers: {»X-Width: {schema: {const: \"a\\r\\nX-More: b\"}}}}")]
    public void What_a_part_cannot_say_is_told_and_left_out(string encoding)
    {
        var project = FaultyProject.Document($"/pets: {{post: {{operationId: p, requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{x: {Text}}}}}, encoding: {{x: {encoding}}}}}}}}}, responses: {{'204': {{description: Done}}}}}}}}");
        project.Reports("GALE1225");
        var sent = Exchange.Of(
            Snippet.Operation($"requestBody: {{required: true, content: {{multipart/form-data: {{schema: {{type: object, properties: {{x: {Text}}}}}, encoding: {{x: {encoding.Replace("»", "")}}}}}}}}}\nresponses: {{'204': {{description: Done}}}}"),
            "new() { X = \"1\" }",
            allows: "GALE1225");
        Assert.Contains("\nContent-Disposition: form-data; name=\"x\"\n\n1\n", sent.Body.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_what_the_schema_of_a_part_says() => FaultyProject.Document(
        "/pets: {post: {operationId: p, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {x: {type: string, »contentMediaType: jpeg}, y: {type: string, contentMediaType: image/jpeg}}}}}}, responses: {'204': {description: Done}}}}").Reports("GALE1225");

    private static string Quoted(string mediaType) => mediaType[0] == '"' ? mediaType : $"'{mediaType}'";
}
