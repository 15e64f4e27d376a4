using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Objects with kinds as forms: a file is a text where the same schemas are JSON, in the base as in each kind.</summary>
public class FormKindsTests
{
    private const string Upload =
        """
        Upload: {type: object, required: [kind, file], properties: {kind: {type: string}, file: {type: string, format: binary}}, discriminator: {propertyName: kind, mapping: {img: '#/components/schemas/Image'}}}
        Image: {allOf: [{$ref: '#/components/schemas/Upload'}, {type: object, properties: {thumb: {type: string, format: binary}}}]}
        """;

    private const string Note =
        """
        Upload: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Image: {allOf: [{$ref: '#/components/schemas/Upload'}, {type: object, properties: {thumb: {type: string, format: binary}}}]}
        """;

    private const string Image = "new ImageForm { File = new byte[] { 65 }, Thumb = new byte[] { 66 } }";

    [Theory]
    [InlineData(Upload, "Upload", "ListPetsFromMultipartAsync", Image, "file:A|kind:img|thumb:B")]
    [InlineData(Upload, "Image", "ListPetsFromMultipartAsync", Image, "file:A|kind:img|thumb:B")]
    [InlineData(Note, "Upload", "ListPetsFromMultipartAsync", "new ImageForm { Thumb = new byte[] { 66 } }", "kind:Image|thumb:B")]
    public void A_kind_has_its_files_in_a_form(string schemas, string type, string method, string value, string parts)
    {
        var body = Exchange.Of(Project(schemas, type), value, method: method, answer: "new StringContent(\"{\\\"kind\\\":\\\"img\\\",\\\"file\\\":\\\"f\\\",\\\"thumb\\\":\\\"t\\\"}\")").Body;

        Assert.All(parts.Split('|').Select(part => part.Split(':')), part => Assert.Matches($"name=\"{part[0]}\"[^\\0]*?\r\n\r\n{part[1]}\r\n", body));
        Assert.Contains("name=\"thumb\"; filename=", body, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_they_are_texts_and_go_there_and_back()
    {
        const string Json = """{"kind":"img","file":"f","thumb":"t"}""";
        var run = Project(Upload, "Upload").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public string? Thumb"], run.Members("Image"));
        Assert.Equal(["public FilePart? Thumb"], run.Members("ImageForm"));
        Assert.Contains("record ImageForm : global::Shop.PetsApi.UploadForm\n", run.Declaration("ImageForm"), StringComparison.Ordinal);
        Assert.Equal(Json, run.Compile().RoundTrip("Upload", Json));
        Assert.Equal(
            "application/json\n" + Json,
            Exchange.Of(Project(Upload, "Upload"), "new Image { File = \"f\", Thumb = \"t\" }", answer: "new StringContent(\"{\\\"file\\\":\\\"f\\\"}\")").Body);
    }

    [Fact]
    public void Where_there_is_no_JSON_a_form_has_no_second_shape()
    {
        var run = Snippet.Operation("requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}}}\nresponses: {'204': {description: Done}}", Upload).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public FilePart? Thumb"], run.Members("Image"));
        Assert.DoesNotContain("ImageForm", string.Join("\n", run.Files.Values), StringComparison.Ordinal);
        run.Compile();
    }

    private static TestProject Project(string schemas, string type)
    {
        var schema = $"schema: {{$ref: '#/components/schemas/{type}'}}";
        return Snippet.Operation(
            $"requestBody: {{required: true, content: {{multipart/form-data: {{{schema}}}, application/json: {{{schema}}}}}}}\nresponses: {{'200': {{description: OK, content: {{application/json: {{{schema}}}}}}}}}",
            schemas);
    }
}
