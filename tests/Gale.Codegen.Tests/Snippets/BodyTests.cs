using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Bodies that are no JSON: forms, files, texts and bytes, as they leave and reach a generated client.</summary>
public class BodyTests
{
    private const string Form =
        "{type: object, required: [name], properties: {name: {type: string}, age: {type: integer}, tags: {type: array, items: {type: string}}, owner: {type: object, properties: {id: {type: string}}}}}";

    [Theory]
    [InlineData("new() { Name = \"Rex & Co\" }", "name=Rex+%26+Co")]
    [InlineData("new() { Name = \"ü\", Age = 3, Tags = [\"a\", \"b,c\"] }", "name=%C3%BC&age=3&tags=a&tags=b%2Cc")]
    [InlineData("new() { Name = \"Rex\", Owner = new() { Id = \"7\" } }", "name=Rex&owner=%7B%22id%22%3A%227%22%7D")]
    public void A_form_has_a_pair_for_each_member(string value, string sent) => Assert.Equal(
        $"application/x-www-form-urlencoded\n{sent}",
        Sent($"application/x-www-form-urlencoded: {{schema: {Form}}}", value));

    [Fact]
    public void What_the_document_says_of_a_field_goes_before_the_usual() => Assert.Equal(
        "application/x-www-form-urlencoded\nname=Rex&tags=a,b&owner%5Bid%5D=7",
        Sent(
            $"application/x-www-form-urlencoded: {{schema: {Form}, encoding: {{tags: {{style: form, explode: false}}, owner: {{style: deepObject}}}}}}",
            "new() { Name = \"Rex\", Tags = [\"a\", \"b\"], Owner = new() { Id = \"7\" } }"));

    [Theory]
    [InlineData("{type: array, items: {type: object, properties: {price: {type: integer}}}}", "[new() { Price = 1 }, new() { Price = 2 }]", "lines%5B0%5D%5Bprice%5D=1&lines%5B1%5D%5Bprice%5D=2")]
    [InlineData("{type: object, properties: {all: {type: array, items: {type: object, properties: {price: {type: integer}}}}}}", "new() { All = [new() { Price = 1 }, new() { Price = 2 }] }", "lines%5Ball%5D%5B0%5D%5Bprice%5D=1&lines%5Ball%5D%5B1%5D%5Bprice%5D=2")]
    public void Objects_in_a_list_have_their_positions_in_a_deep_form(string schema, string value, string sent) => Assert.EndsWith(
        "\n" + sent,
        Sent($"application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{lines: {schema}}}}}, encoding: {{lines: {{style: deepObject, explode: true}}}}}}", $"new() {{ Lines = {value} }}", "GALE1202"),
        StringComparison.Ordinal);

    [Fact]
    public void A_form_in_parts_streams_files_and_says_what_each_part_is()
    {
        const string Schema =
            "{type: object, properties: {name: {type: string}, photo: {type: string, format: binary}, more: {type: array, items: {type: string, format: binary}}, owner: {type: object, properties: {id: {type: string}}}, tags: {type: array, items: {type: string}}}}";
        var sent = Sent(
            $"multipart/form-data: {{schema: {Schema}, encoding: {{photo: {{contentType: image/png}}}}}}",
            "new() { Name = \"Rex\", Photo = new FilePart(new System.IO.MemoryStream([65, 66]), \"a\\\"b.png\"), More = [new byte[] { 67 }], Owner = new() { Id = \"7\" }, Tags = [\"x\", \"y\"] }");
        var boundary = sent.Split('\n')[0]["multipart/form-data; boundary=".Length..];

        Assert.Equal(
            $"""
            multipart/form-data; boundary={boundary}
            --{boundary}
            Content-Disposition: form-data; name="name"

            Rex
            --{boundary}
            Content-Disposition: form-data; name="photo"; filename="a%22b.png"
            Content-Type: image/png

            AB
            --{boundary}
            Content-Disposition: form-data; name="more"; filename="file"
            Content-Type: application/octet-stream

            C
            --{boundary}
            Content-Disposition: form-data; name="owner"
            Content-Type: application/json

            {"{\"id\":\"7\"}"}
            --{boundary}
            Content-Disposition: form-data; name="tags"

            x
            --{boundary}
            Content-Disposition: form-data; name="tags"

            y
            --{boundary}--

            """,
            sent.Replace("\r\n", "\n"));
    }

    [Theory]
    [InlineData("tags: {style: form}", "tags=x|tags=y,z|name=a b|owner.json={\"id\":\"&\"}")]
    [InlineData("tags: {explode: false}", "tags=x,y,z|name=a b|owner.json={\"id\":\"&\"}")]
    [InlineData("tags: {style: spaceDelimited, explode: false, contentType: application/json}", "tags=x y,z|name=a b|owner.json={\"id\":\"&\"}")]
    [InlineData("tags: {style: pipeDelimited, explode: false}, owner: {style: deepObject}", "tags=x|y,z|name=a b|owner[id]=&")]
    [InlineData("owner: {style: form, explode: true}", "tags=x|tags=y,z|name=a b|id=&")]
    [InlineData("owner: {explode: false}", "tags=x|tags=y,z|name=a b|owner=id,&")]
    public void A_style_makes_the_parts_of_a_form_where_one_is_said(string encoding, string parts)
    {
        const string Schema =
            "{type: object, properties: {tags: {type: array, items: {type: string}}, name: {type: string}, owner: {type: object, properties: {id: {type: string}}}}}";
        var media = $"multipart/form-data: {{schema: {Schema}, encoding: {{{encoding}}}}}";
        const string Value = "new() { Tags = [\"x\", \"y,z\"], Name = \"a b\", Owner = new() { Id = \"&\" } }";

        Assert.Equal(parts, PartsIn(Sent(media, Value)));
    }

    private static string PartsIn(string body) => string.Join("|", body.Replace("\r\n", "\n").Split("--" + body.Split('\n')[0]["multipart/form-data; boundary=".Length..].Trim())
        .Skip(1)
        .SkipLast(1)
        .Select(part => part.Split("\n\n"))
        .Select(part => part[0].Split("name=\"")[1].Split('"')[0] + (part[0].Contains("application/json", StringComparison.Ordinal) ? ".json" : "") + "=" + part[1].TrimEnd('\n')));

    [Theory]
    [InlineData("tags: {contentType: application/json}", "name=a+b&tags=%22x%22&tags=%22y%2Cz%22")]
    [InlineData("tags: {style: pipeDelimited, explode: false}", "name=a+b&tags=x%7Cy%2Cz")]
    [InlineData("tags: {style: spaceDelimited, explode: false, contentType: application/json}", "name=a+b&tags=x+y%2Cz")]
    [InlineData("name: {contentType: application/json}", "name=%22a+b%22&tags=x&tags=y%2Cz")]
    public void A_field_is_sent_as_its_encoding_says(string encoding, string sent) => Assert.Equal(
        $"application/x-www-form-urlencoded\n{sent}",
        Sent($"application/x-www-form-urlencoded: {{schema: {Form}, encoding: {{{encoding}}}}}", "new() { Name = \"a b\", Tags = [\"x\", \"y,z\"] }"));

    [Fact]
    public void Reserved_characters_stay_where_the_document_lets_them_and_no_value_ends_early() => Assert.Equal(
        "application/x-www-form-urlencoded\nname=https://a/?b=c%26d%2Be+f",
        Sent($"application/x-www-form-urlencoded: {{schema: {Form}, encoding: {{name: {{allowReserved: true}}}}}}", "new() { Name = \"https://a/?b=c&d+e f\" }"));

    [Fact]
    public void Values_that_are_no_texts_have_their_one_text_in_a_form() => Assert.Equal(
        "application/x-www-form-urlencoded\nday=2026-02-25&mode=fast&on=true&amount=1.5",
        Sent(
            "application/x-www-form-urlencoded: {schema: {type: object, properties: {day: {type: string, format: date}, mode: {type: string, enum: [slow, fast]}, on: {type: boolean}, amount: {type: number}, none: {type: [string, 'null']}}}}",
            "new() { Day = new(2026, 2, 25), Mode = ListPetsRequestMode.Fast, On = true, Amount = 1.5 }"));

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Named'}, {type: object, properties: {age: {type: integer}}}]}", "new() { Name = \"Rex\", Age = 3 }", "name=Rex&age=3")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Named'}, {$ref: '#/components/schemas/Aged'}]}", "new ListPetsRequest.Aged(new Aged { Age = 3 })", "age=3")]
    [InlineData("{type: object, additionalProperties: {type: integer}}", "new System.Collections.Generic.Dictionary<string, long> { [\"a b\"] = 1 }", "a+b=1")]
    public void A_form_is_any_object(string schema, string value, string sent) => Assert.Equal(
        $"application/x-www-form-urlencoded\n{sent}",
        Exchange.Of(
            Snippet.Operation(
                $"requestBody: {{required: true, content: {{application/x-www-form-urlencoded: {{schema: {schema}}}}}}}\nresponses: {{'204': {{description: Done}}}}",
                "Named: {type: object, required: [name], properties: {name: {type: string}}}\nAged: {type: object, required: [age], properties: {age: {type: integer}}}"),
            value).Body);

    [Fact]
    public void Parts_say_what_they_are_and_have_the_headers_that_the_document_fixes()
    {
        const string Schema =
            "{type: object, properties: {keepers: {type: array, items: {type: object, properties: {id: {type: string}}}}, note: {type: string}, photo: {type: string, format: binary}, any: {}, owner: {type: object, properties: {id: {type: string}}}}}";
        var sent = Sent(
            $"multipart/form-data: {{schema: {Schema}, encoding: {{note: {{contentType: application/json, headers: {{X-Kind: {{schema: {{const: note}}}}}}}}, photo: {{headers: {{X-Sum: {{schema: {{type: string}}}}}}}}, owner: {{contentType: \"application/xml, application/vnd.owner+json\"}}}}}}",
            "new() { Keepers = [new() { Id = \"1\" }, new() { Id = \"2\" }], Note = \"hi\", Photo = new FilePart(new System.IO.MemoryStream([65])) { Headers = new System.Collections.Generic.Dictionary<string, string> { [\"X-Sum\"] = \"7\" } }, Any = new byte[] { 66 }, Owner = new() { Id = \"3\" } }");
        var boundary = sent.Split('\n')[0]["multipart/form-data; boundary=".Length..];

        Assert.Equal(
            $"""
            multipart/form-data; boundary={boundary}
            --{boundary}
            Content-Disposition: form-data; name="keepers"
            Content-Type: application/json

            {"{\"id\":\"1\"}"}
            --{boundary}
            Content-Disposition: form-data; name="keepers"
            Content-Type: application/json

            {"{\"id\":\"2\"}"}
            --{boundary}
            X-Kind: note
            Content-Disposition: form-data; name="note"
            Content-Type: application/json

            "hi"
            --{boundary}
            X-Sum: 7
            Content-Disposition: form-data; name="photo"; filename="file"
            Content-Type: application/octet-stream

            A
            --{boundary}
            Content-Disposition: form-data; name="any"; filename="file"
            Content-Type: application/octet-stream

            B
            --{boundary}
            Content-Disposition: form-data; name="owner"
            Content-Type: application/vnd.owner+json

            {"{\"id\":\"3\"}"}
            --{boundary}--

            """,
            sent.Replace("\r\n", "\n"));
    }

    [Fact]
    public void A_form_that_is_also_JSON_has_a_shape_for_each()
    {
        var project = Snippet.Operation(
            """
            requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
            """,
            "Pet: {type: object, properties: {name: {type: string}, photo: {type: string, format: binary}, more: {type: array, items: {type: string, format: binary}}}}");
        var run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Task<IReadOnlyList<Pet>> ListPetsAsync(PetForm body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.Equal(["public string? Name", "public string? Photo", "public IReadOnlyList<string>? More"], run.Members("Pet"));
        Assert.Equal(["public string? Name", "public FilePart? Photo", "public IReadOnlyList<FilePart>? More"], run.Members("PetForm"));
        Assert.Equal("""{"name":"Rex","photo":"x","more":["y"]}""", run.Compile().RoundTrip("Pet", """{"name":"Rex","photo":"x","more":["y"]}"""));
        Assert.Contains("filename=\"file\"", Exchange.Of(project, "new() { Photo = new byte[] { 65 } }", answer: "new StringContent(\"[]\")").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ListPetsRequest")]
    [InlineData("/upload: {put: {operationId: put, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Upload'}}}}, responses: {'204': {description: Done}}}}", "UploadForm")]
    public void A_choice_of_forms_is_one_of_their_shapes(string other, string union)
    {
        var form = other.Length == 0 ? "{oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Link'}]}" : "{$ref: '#/components/schemas/Upload'}";
        var project = Snippet.Paths(
            $"/pets:\n  get:\n    operationId: listPets\n    tags: [Pets]\n    requestBody: {{required: true, content: {{multipart/form-data: {{schema: {form}}}}}}}\n" +
            $"    responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}}}\n{other}",
            """
            Upload: {oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Link'}]}
            Pet: {type: object, required: [photo], properties: {photo: {type: string, format: binary}}}
            Link: {type: object, required: [url], properties: {url: {type: string}}}
            """);

        Assert.Equal("""{"photo":"x"}""", project.Run().Compile().RoundTrip("Pet", """{"photo":"x"}"""));
        Assert.Contains(
            "filename=\"file\"",
            Exchange.Of(project, $"new {union}.Pet(new PetForm {{ Photo = new byte[] {{ 65 }} }})", answer: "new StringContent(\"{\\\"photo\\\":\\\"x\\\"}\")").Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_a_file_in_a_form_and_a_text_elsewhere()
    {
        var run = Snippet.Operation(
            """
            requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, properties: {photo: {type: string, format: binary}, photos: {type: array, items: {type: string, contentMediaType: image/png}}}}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {photo: {type: string, format: binary}}}}}}}
            """).Run();

        Assert.Equal(["public FilePart? Photo", "public IReadOnlyList<FilePart>? Photos"], run.Members("ListPetsRequest"));
        Assert.Equal(["public string? Photo"], run.Members("ListPetsResponse"));
        run.Compile();
    }

    [Theory]
    [InlineData("text/plain", "\"ü\"", "text/plain; charset=utf-8\nü")]
    [InlineData("text/plain; charset=utf-8", "\"ü\"", "text/plain; charset=utf-8\nü")]
    [InlineData("text/plain; charset=iso-8859-1; x=y", "\"ü\"", "text/plain; charset=utf-8; x=y\nü")]
    [InlineData("text/csv", "\"a,b\"", "text/csv; charset=utf-8\na,b")]
    [InlineData("application/octet-stream", "new System.IO.MemoryStream([65, 66])", "application/octet-stream\nAB")]
    [InlineData("image/png", "new System.IO.MemoryStream([65, 66])", "image/png\nAB")]
    [InlineData("'image/*'", "new System.IO.MemoryStream([65, 66])", "application/octet-stream\nAB")]
    [InlineData("application/zip", "new System.IO.MemoryStream([65, 66])", "application/zip\nAB")]
    public void Texts_and_bytes_are_sent_as_they_are(string mediaType, string value, string sent) => Assert.Equal(sent, Sent($"{mediaType}: {{}}", value));

    [Theory]
    [InlineData("text/plain", "Task<string>", "text/plain")]
    [InlineData("text/html", "Task<string>", "text/html")]
    [InlineData("application/octet-stream", "Task<Stream>", "application/octet-stream")]
    [InlineData("image/png", "Task<Stream>", "image/png")]
    [InlineData("application/pdf", "Task<Stream>", "application/pdf")]
    public void A_text_is_read_and_bytes_are_handed_on(string mediaType, string type, string accept)
    {
        var document = Snippet.Operation($"responses: {{'200': {{description: OK, content: {{{mediaType}: {{}}}}}}}}");
        var exchange = Exchange.Of(document, "", answer: $"new StringContent(\"Rex ü\", System.Text.Encoding.UTF8, \"{mediaType}\")");

        Assert.StartsWith(type, document.Run().Method("ListPetsAsync"), StringComparison.Ordinal);
        Assert.Equal((accept, "Rex ü"), (exchange.Header("Accept"), exchange.Result));
    }

    [Fact]
    public void JSON_goes_before_all_others()
    {
        var run = Snippet.Operation(
            """
            requestBody: {content: {text/plain: {}, application/json: {schema: {type: object, properties: {a: {type: string}}}}, multipart/form-data: {schema: {type: object}}}}
            responses: {'200': {description: OK, content: {text/csv: {}, application/json: {schema: {type: integer}}}}}
            """).Run();

        Assert.StartsWith("Task<long> ListPetsAsync", run.Method("ListPetsAsync"), StringComparison.Ordinal);
        Assert.Equal(["public ListPetsRequest? Body"], run.Members("ListPetsOptions"));
        run.Compile();
    }

    private static string Sent(string content, string value, string? allows = null) => Exchange.Of(
        Snippet.Operation($"requestBody: {{required: true, content: {{{content}}}}}\nresponses: {{'204': {{description: Done}}}}"), value, allows: allows).Body;
}
