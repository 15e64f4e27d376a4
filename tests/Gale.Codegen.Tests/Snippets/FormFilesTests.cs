using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Files in a form that the document gives no names: what is under <c>additionalProperties</c>, and headers of parts that stand elsewhere.</summary>
public class FormFilesTests
{
    private const string File = "{type: string, format: binary}";

    private const string New = "new System.Collections.Generic.Dictionary<string, ";

    [Theory]
    [InlineData($"{{type: object, additionalProperties: {File}}}", New + "FilePart> { [\"a b\"] = new byte[] { 65 } }", "a b(file)=A")]
    [InlineData($"{{type: object, additionalProperties: {{type: array, items: {File}}}}}", New + "System.Collections.Generic.IReadOnlyList<FilePart>> { [\"a\"] = [new byte[] { 65 }, new byte[] { 66 }] }", "a(file)=A|a(file)=B")]
    [InlineData("{type: object, additionalProperties: {contentMediaType: image/png}}", New + "FilePart> { [\"a\"] = new byte[] { 65 } }", "a(file)=A")]
    [InlineData($"{{$ref: '#/components/schemas/Files'}}", New + "FilePart> { [\"a\"] = new byte[] { 65 } }", "a(file)=A")]
    [InlineData($"{{type: object, properties: {{name: {{type: string}}}}, additionalProperties: {File}}}", "new() { Name = \"x\", AdditionalProperties = " + New + "FilePart> { [\"a\"] = new FilePart(new System.IO.MemoryStream([65]), \"a.txt\") } }", "name=x|a(a.txt)=A")]
    [InlineData($"{{type: object, properties: {{name: {{type: string}}}}, patternProperties: {{'^f': {File}}}}}", "new() { Name = \"x\", AdditionalProperties = " + New + "FilePart> { [\"f1\"] = new byte[] { 65 } } }", "name=x|f1(file)=A")]
    [InlineData($"{{oneOf: [{{type: object, required: [name], properties: {{name: {{type: string}}}}}}, {{type: object, additionalProperties: {File}}}]}}", "(ListPetsRequest)new ListPetsRequest.Map(" + New + "FilePart> { [\"a\"] = new byte[] { 65 } })", "a(file)=A")]
    [InlineData("{type: object, properties: {name: {type: string}}, additionalProperties: {type: string}}", "new() { Name = \"x\", AdditionalProperties = " + New + "string> { [\"a\"] = \"b\" } }", "name=x|a=b")]
    public void Members_without_a_name_are_files_where_the_document_says_so(string schema, string value, string parts) => Assert.Equal(parts, PartsIn(Sent($"schema: {schema}", value)));

    [Theory]
    [InlineData($"{{anyOf: [{File}, {{type: 'null'}}]}}", "new byte[] { 65 }", "f(file)=A")]
    [InlineData($"{{oneOf: [{{type: 'null'}}, {{$ref: '#/components/schemas/Bytes'}}]}}", "new byte[] { 65 }", "f(file)=A")]
    [InlineData("{anyOf: [{type: string, contentMediaType: application/octet-stream}, {type: 'null'}]}", "new byte[] { 65 }", "f(file)=A")]
    [InlineData($"{{anyOf: [{{type: array, items: {File}}}, {{type: 'null'}}]}}", "[new byte[] { 65 }, new byte[] { 66 }]", "f(file)=A|f(file)=B")]
    [InlineData($"{{anyOf: [{File}, {{type: array, items: {File}}}]}}", "[new byte[] { 65 }]", "f(file)=A")]
    [InlineData("{anyOf: [{type: string}, {type: 'null'}]}", "\"A\"", "f=A")]
    public void A_member_with_alternatives_that_are_all_files_is_one(string schema, string value, string parts) => Assert.Equal(
        parts, PartsIn(Sent($"schema: {{type: object, properties: {{f: {schema}}}}}", $"new() {{ F = {value} }}")));

    [Theory]
    [InlineData("[string, 'null'], format: binary}")]
    [InlineData("[string, 'null'], contentMediaType: image/png}")]
    public void One_that_may_be_null_is_left_out_then(string type) => Assert.Equal(
        "name=x", PartsIn(Sent($"schema: {{type: object, required: [f], properties: {{f: {{type: {type}, name: {{type: string}}}}}}", "new() { F = null, Name = \"x\" }")));

    [Fact]
    public void Elsewhere_they_are_texts()
    {
        var run = Project("schema: {$ref: '#/components/schemas/Upload'}", "{'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Upload'}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("public IReadOnlyDictionary<string, string>? AdditionalProperties", run.Members("Upload").Single(member => member.Contains("Additional", StringComparison.Ordinal)));
        Assert.Equal("public IReadOnlyDictionary<string, FilePart>? AdditionalProperties", run.Members("UploadForm").Single(member => member.Contains("Additional", StringComparison.Ordinal)));
        Assert.Equal("""{"name":"a","b":"c"}""", run.Compile().RoundTrip("Upload", """{"name":"a","b":"c"}"""));
    }

    [Fact]
    public void An_alternative_of_a_form_is_a_text_in_a_choice_that_is_none()
    {
        var run = Project(
            "schema: {oneOf: [{$ref: '#/components/schemas/Named'}, {$ref: '#/components/schemas/Files'}]}",
            "{'200': {description: OK, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Files'}, {type: integer}]}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        var client = run.Compile();
        Assert.Equal(["FilePart", "String"], new[] { "ListPetsRequest", "ListPetsResponse" }.Select(type => client.Type(type).GetNestedType("Files")!.GetProperty("Value")!.PropertyType.GenericTypeArguments[1].Name));
    }

    [Theory]
    [InlineData("{$ref: '#/components/headers/Kind'}")]
    [InlineData("{schema: {$ref: '#/components/schemas/Kind'}}")]
    [InlineData("{schema: {type: string, enum: [note]}}")]
    public void A_header_of_a_part_may_stand_elsewhere(string header) => Assert.Contains(
        "\r\nX-Kind: note\r\n",
        Sent($"schema: {{type: object, properties: {{name: {{type: string}}}}}}, encoding: {{name: {{headers: {{X-Kind: {header}}}}}}}", "new() { Name = \"x\" }"),
        StringComparison.Ordinal);

    private static string Sent(string form, string value) => Exchange.Of(Project(form, "{'204': {description: Done}}"), value).Body;

    private static TestProject Project(string form, string responses) => Snippet.Operation(
        $"requestBody: {{required: true, content: {{multipart/form-data: {{{form}}}}}}}\nresponses: {responses}",
        $"Named: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}\nFiles: {{type: object, additionalProperties: {File}}}\nUpload: {{type: object, properties: {{name: {{type: string}}}}, additionalProperties: {File}}}\nKind: {{const: note}}\nBytes: {File}").Edit(
        "pets.yaml", "components:\n", "components:\n  headers: {Kind: {schema: {type: string, const: note}}}\n");

    /// <summary>Name, file name and content of each part.</summary>
    private static string PartsIn(string body) => string.Join("|", body.Replace("\r\n", "\n").Split("--" + body.Split('\n')[0]["multipart/form-data; boundary=".Length..].Trim())
        .Skip(1)
        .SkipLast(1)
        .Select(part => part.Split("\n\n"))
        .Select(part => NamesIn(part[0].Split('"')) + "=" + part[1].TrimEnd('\n')));

    private static string NamesIn(string[] quoted) => quoted.Length > 4 ? $"{quoted[1]}({quoted[3]})" : quoted[1];
}
