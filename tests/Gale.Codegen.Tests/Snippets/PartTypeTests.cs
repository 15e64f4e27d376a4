using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>The media type of a part of a form, as the document says it: in <c>encoding</c>, else in the schema, else by the kind of the value.</summary>
public class PartTypeTests
{
    private const string File = "new byte[] { 65 }";
    private const string Owner = "type: object, properties: {id: {type: string}}";

    /// <summary>OpenAPI 3.1.1, 4.8.14.4 and the table of 4.8.15.1.1.</summary>
    [Theory]
    [InlineData("type: string, contentMediaType: image/png", File, "image/png|A")]
    [InlineData("contentMediaType: image/png", File, "image/png|A")]
    [InlineData("type: array, items: {type: string, contentMediaType: image/png}", $"[{File}]", "image/png|A")]
    [InlineData("type: string, contentMediaType: 'image/*'", File, "application/octet-stream|A")]
    [InlineData("type: string, contentMediaType: image/png", "new FilePart(new System.IO.MemoryStream([65]), MediaType: \"image/webp\")", "image/webp|A")]
    [InlineData("type: string, contentMediaType: image/png, contentEncoding: base64", File, "image/png|QQ==")]
    [InlineData("type: string, contentEncoding: base64", File, "application/octet-stream|QQ==")]
    [InlineData("type: string", "\"x\"", "|x")]
    [InlineData(Owner, "new() { Id = \"7\" }", "application/json|{\"id\":\"7\"}")]
    public void Without_an_encoding_the_schema_says_it(string schema, string value, string sent) => Assert.Equal(sent, Part(schema, "", value));

    [Theory]
    [InlineData("type: string, format: binary", "'image/png, image/jpeg'", File, "image/png|A")]
    [InlineData("type: string, format: binary", "'image/*, image/jpeg'", File, "image/jpeg|A")]
    [InlineData("type: string, format: binary", "'image/*'", File, "application/octet-stream|A")]
    [InlineData("type: string, format: binary", "'image/png, image/jpeg'", "new FilePart(new System.IO.MemoryStream([65]), MediaType: \"image/jpeg\")", "image/jpeg|A")]
    [InlineData("type: array, items: {type: string, format: binary}", "'image/png, image/jpeg'", $"[{File}]", "image/png|A")]
    [InlineData("type: string, contentMediaType: image/gif", "image/png", File, "image/png|A")]
    [InlineData("type: string, contentEncoding: base64", "'image/png, image/jpeg'", File, "image/png|QQ==")]
    [InlineData("type: string", "'text/html, text/plain'", "\"x\"", "text/html|x")]
    [InlineData("type: string", "application/xml", "\"<x/>\"", "application/xml|<x/>")]
    [InlineData("type: array, items: {type: string}", "text/csv", "[\"a,b\"]", "text/csv|a,b")]
    [InlineData(Owner, "'application/xml, application/vnd.owner+json'", "new() { Id = \"7\" }", "application/vnd.owner+json|{\"id\":\"7\"}")]
    [InlineData(Owner, "text/json", "new() { Id = \"7\" }", "text/json|{\"id\":\"7\"}")]
    [InlineData(Owner, "'application/*'", "new() { Id = \"7\" }", "application/json|{\"id\":\"7\"}")]
    public void Of_several_the_first_that_can_be_sent_counts(string schema, string contentType, string value, string sent) =>
        Assert.Equal(sent, Part(schema, $", encoding: {{x: {{contentType: {contentType}}}}}", value));

    [Theory]
    [InlineData(Owner, "application/xml", File, "application/xml|A")]
    [InlineData(Owner, "'text/xml, application/xml'", "new FilePart(new System.IO.MemoryStream([66])) { MediaType = \"application/xml\" }", "application/xml|B")]
    [InlineData($"type: array, items: {{{Owner}}}", "text/csv", $"[{File}]", "text/csv|A")]
    [InlineData("type: array, items: {type: array, items: {type: string}}", "text/csv", $"[{File}]", "text/csv|A")]
    [InlineData("oneOf: [{type: string}, {type: object}]", "application/xml", File, "application/xml|A")]
    [InlineData("type: object, additionalProperties: {type: string}", "application/cbor", File, "application/cbor|A")]
    [InlineData("title: Anything", "'image/*'", File, "application/octet-stream|A")]
    public void A_value_with_parts_that_are_no_JSON_is_a_file_of_the_caller(string schema, string contentType, string value, string sent) =>
        Assert.Equal(sent, Part(schema, $", encoding: {{x: {{contentType: {contentType}}}}}", value, allows: "GALE1216"));

    [Theory]
    [InlineData(Owner, "application/xml", "\"<x/>\"", "x=%3Cx%2F%3E", "GALE1216")]
    [InlineData($"type: array, items: {{{Owner}}}", "application/xml", "[\"<x/>\", \"<y/>\"]", "x=%3Cx%2F%3E&x=%3Cy%2F%3E", "GALE1216")]
    [InlineData(Owner, "'application/xml, application/json'", "new() { Id = \"7\" }", "x=%7B%22id%22%3A%227%22%7D", null)]
    [InlineData(Owner, "'*/*'", "new() { Id = \"7\" }", "x=%7B%22id%22%3A%227%22%7D", null)]
    [InlineData("type: array, items: {type: string}", "text/plain", "[\"a\", \"b\"]", "x=a&x=b", null)]
    public void In_a_form_without_parts_it_is_a_text_of_the_caller(string schema, string contentType, string value, string sent, string? allows) => Assert.Equal(
        $"application/x-www-form-urlencoded\n{sent}",
        Sent($"application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{x: {{{schema}}}}}}}, encoding: {{x: {{contentType: {contentType}}}}}}}", value, allows));

    [Fact]
    public void A_style_goes_before_the_media_type() => Assert.Equal(
        "application/x-www-form-urlencoded\nx%5Bid%5D=7",
        Sent($"application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{x: {{{Owner}}}}}}}, encoding: {{x: {{style: deepObject, contentType: application/xml}}}}}}", "new() { Id = \"7\" }"));

    [Fact]
    public void Elsewhere_it_is_what_the_schema_says()
    {
        var project = Snippet.Operation(
            """
            requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}, encoding: {owner: {contentType: application/xml}}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            """,
            $"Pet: {{type: object, properties: {{name: {{type: string}}, owner: {{{Owner}}}, any: {{}}}}}}");
        var run = project.Run();

        Assert.Equal(["public string? Name", "public PetOwner? Owner", "public JsonElement? Any"], run.Members("Pet"));
        Assert.Equal(["public string? Name", "public FilePart? Owner", "public FilePart? Any"], run.Members("PetForm"));
        Assert.Equal("""{"owner":{"id":"7"},"any":[1]}""", run.Compile().RoundTrip("Pet", """{"owner":{"id":"7"},"any":[1]}"""));
    }

    [Fact]
    public void Its_limits_are_not_those_of_the_schema()
    {
        var project = Form("oneOf: [{type: string, maxLength: 3}, {type: object, required: [id]}]", ", encoding: {x: {contentType: application/xml}}") with { Specs = [new GaleSpec("pets.yaml") { Validation = "true" }] };

        Assert.Contains("\r\n\r\nA\r\n", SentOf(project, File, "GALE1216"), StringComparison.Ordinal);
    }

    /// <summary>The media type and the content of the only part.</summary>
    private static string Part(string schema, string encoding, string value, string? allows = null)
    {
        var part = SentOf(Form(schema, encoding), value, allows).Replace("\r\n", "\n").Split("\n\n");
        var type = part[0].Split('\n').FirstOrDefault(line => line.StartsWith("Content-Type: ", StringComparison.Ordinal))?["Content-Type: ".Length..];
        return $"{type}|{part[1].Split("\n--")[0]}";
    }

    private static TestProject Form(string schema, string encoding) => Project($"multipart/form-data: {{schema: {{type: object, properties: {{x: {{{schema}}}}}}}{encoding}}}");

    private static string Sent(string content, string value, string? allows = null) => SentOf(Project(content), value, allows);

    private static string SentOf(TestProject project, string value, string? allows) => Exchange.Of(project, $"new() {{ X = {value} }}", allows: allows).Body;

    private static TestProject Project(string content) =>
        Snippet.Operation($"requestBody: {{required: true, content: {{{content}}}}}\nresponses: {{'204': {{description: Done}}}}");
}
