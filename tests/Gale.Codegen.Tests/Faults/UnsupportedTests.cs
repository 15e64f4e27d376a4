using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What is not modelled degrades, says so at its line, and loses nothing that is on the wire.</summary>
public class UnsupportedTests
{
    [Theory]
    [InlineData("{type: array, items: {type: string}}, {type: array, items: {type: [string, integer]}}")]
    [InlineData("{type: array, items: {type: string}}, {type: array}")]
    [InlineData("{type: array, items: {type: integer}}, {type: array, items: {type: number, format: float}}")]
    [InlineData("{type: array, items: {type: string}}, {type: array, prefixItems: [{type: integer}, {type: string}]}")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Cat'}}, {type: array, items: {type: object, additionalProperties: {type: string}}}")]
    public void Several_lists_that_may_begin_alike_are_a_list_of_any_JSON(string lists)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{value: {{oneOf: [»{lists}]}}}}}}").Reports("GALE1201");

        Assert.Equal(["public IReadOnlyList<JsonElement>? Value"], run.Members("Pet"));
        Assert.Equal("""{"value":[1,"a"]}""", run.Compile().RoundTrip("Pet", """{"value":[1,"a"]}"""));
    }

    [Theory]
    [InlineData("{type: array, items: {type: string}, enum: [[a], [b]]}", "IReadOnlyList<string>")]
    [InlineData("{const: {a: 1}}", "JsonElement")]
    [InlineData("{type: array, items: {type: string}, enum: [a, b]}", "IReadOnlyList<string>")]
    [InlineData("{type: object, additionalProperties: {type: integer}, enum: [a]}", "IReadOnlyDictionary<string, long>")]
    [InlineData("{enum: [1, {a: 1}]}", "JsonElement")]
    [InlineData("{type: [string, integer], enum: [1, [a]]}", "PetValue")]
    public void Values_that_have_parts_are_their_type(string schema, string type)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{»value: {schema}}}}}").Reports("GALE1206");

        Assert.Equal([$"public {type}? Value"], run.Members("Pet"));
    }

    [Fact]
    public void A_name_may_have_what_begins_a_pointer() => FaultyProject.Document(
        schemas: "Pet: {type: object, properties: {»'a#b': {type: array, enum: [[a]]}, »'#/c': {const: {a: 1}}}}").Reports("GALE1206", "GALE1206");

    [Fact]
    public void A_path_with_a_fragment_is_told() => FaultyProject.Document(
        "/pets/#Action=List: {»get: {operationId: listPets, responses: {'204': {description: Done}}}}").Reports("GALE1203");

    [Theory]
    [InlineData("{type: integer, enum: [1, low]}")]
    [InlineData("{type: boolean, enum: [yes, true]}")]
    [InlineData("{type: integer, const: 1.5}")]
    [InlineData("{type: integer, enum: ['1', 2]}")]
    [InlineData("{type: number, const: '1.5'}")]
    public void Values_that_contradict_their_type_are_said(string schema)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{»value: {schema}}}}}").Reports("GALE1231");

        Assert.Equal(["public PetValue? Value"], run.Members("Pet"));
    }

    [Fact]
    public void Booleans_in_quotes_are_said()
    {
        var run = FaultyProject.Document(schemas: "Pet: {type: object, properties: {»value: {type: boolean, enum: ['true', 'false']}}}").Reports("GALE1231");

        Assert.Equal(["public bool? Value"], run.Members("Pet"));
    }

    [Theory]
    [InlineData("{name: x, in: query, style: simple, schema: {type: string}}", "GALE1202")]
    [InlineData("{name: x, in: header, style: form, schema: {type: array, items: {type: string}}}", "GALE1202")]
    [InlineData("{name: x, in: header, style: pipeDelimited, schema: {type: array, items: {type: string}}}", "GALE1202")]
    [InlineData("{name: x, in: query, style: tabDelimited, schema: {type: array, items: {type: string}}}", "GALE1202")]
    [InlineData("{name: x, in: query, style: cookie, schema: {type: string}}", "GALE1202")]
    [InlineData("{name: x, in: query, style: deepObject, schema: {type: array, items: {type: string}}}", "GALE1202")]
    [InlineData("{name: x, in: query, style: deepObject, schema: {type: object, properties: {a: {type: array, items: {type: object, properties: {b: {type: string}}}}}}}", "GALE1202")]
    [InlineData("{name: x, in: query, schema: {type: string}}, {name: x, in: query, schema: {type: integer}}", "GALE1202")]
    [InlineData("{name: x, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}", "GALE1202")]
    [InlineData("{name: x, in: header, schema: {type: object, properties: {a: {oneOf: [{type: string}, {type: object, properties: {b: {type: string}}}]}}}}", "GALE1202")]
    [InlineData("{name: x, in: query, style: pipeDelimited, schema: {type: object, additionalProperties: {type: array, items: {type: object, additionalProperties: {type: string}}}}}", "GALE1202")]
    [InlineData("{name: x, in: query, content: {application/xml: {schema: {type: string}}}}", "GALE1202")]
    [InlineData("{name: x, in: query, description: What it is.}", "GALE1202")]
    [InlineData("{name: x, in: cookie, style: form}", "GALE1202")]
    [InlineData("{name: x, in: path, required: true, schema: {type: string}}", "GALE1104")]
    [InlineData("{name: x, in: query, schema: {type: string}, content: {application/json: {schema: {type: integer}}}}", "GALE1202")]
    [InlineData("{name: x, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}, encoding: {a: {style: pipeDelimited, explode: false}}}}}", "GALE1202")]
    [InlineData("{name: x, in: cookie, allowReserved: true, schema: {type: string}}", "GALE1264")]
    [InlineData("{name: x, in: querystring, allowReserved: true, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}", "GALE1264")]
    public void A_parameter_is_sent_in_the_usual_style_or_left_out(string parameter, string id) => FaultyProject.Document(
        $"/pets:\n  get:\n    operationId: listPets\n    parameters: [»{parameter}]\n    responses: {{'204': {{description: Done}}}}").Reports(id);

    [Theory]
    [InlineData("Authorization")]
    [InlineData("accept")]
    [InlineData("CONTENT-TYPE")]
    public void A_header_that_HTTP_makes_is_no_parameter(string name)
    {
        var run = FaultyProject.Document(
            $"/pets:\n  get:\n    operationId: listPets\n    parameters: [»{{name: {name}, in: header, required: true, schema: {{type: string}}}}]\n    responses: {{'204': {{description: Done}}}}").Reports("GALE1217");

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public void A_path_parameter_that_nobody_declares_is_a_text()
    {
        var run = FaultyProject.Document(
            "/pets/{id}:\n  »get:\n    operationId: getPet\n    responses: {'204': {description: Done}}").Reports("GALE1103");

        Assert.Equal("Task GetPetAsync(string id, CancellationToken cancellationToken = default)", run.Method("GetPetAsync"));
    }

    [Theory]
    [InlineData("/pets/{id", "", "/pets/%7Bid")]
    [InlineData("/pets/id}", "", "/pets/id%7D")]
    [InlineData("/pets/{}/x", "", "/pets/%7B%7D/x")]
    [InlineData("/pets/{i{d}/x", "\"7\"", "/pets/%7Bi7/x")]
    public void A_brace_that_belongs_to_no_parameter_is_sent_as_text(string path, string arguments, string sent)
    {
        var parameters = arguments.Length == 0 ? "" : "\n    parameters: [{name: d, in: path, required: true, schema: {type: string}}]";
        var yaml = $"'{path}':\n  »post:\n    operationId: listPets\n    tags: [Pets]{parameters}\n    responses: {{'204': {{description: Done}}}}";

        FaultyProject.Document(yaml).Reports("GALE1203");
        Assert.Equal(sent, Exchange.Of(Snippet.Paths(yaml.Replace("»", "")), arguments, allows: "GALE1203").Target);
    }

    [Fact]
    public void A_body_and_an_answer_that_are_not_there_are_any_JSON_and_bytes()
    {
        var run = FaultyProject.Document(
            "/pets:\n  »»post:\n    operationId: listPets\n    requestBody: {$ref: »'#/components/requestBodies/Pet'}\n    responses: {'200': {$ref: »'#/components/responses/Pet'}}")
            .Reports("GALE1203", "GALE1203", "GALE1101", "GALE1101");

        Assert.Equal("Task<Stream> ListPetsAsync(JsonElement body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Theory]
    [InlineData("requestBody: {required: true, content: {»application/xml: {}}}\n    responses: {'204': {description: Done}}", "Task ListPetsAsync(Stream body, CancellationToken cancellationToken = default)")]
    [InlineData("requestBody: {required: true, content: {»text/event-stream: {}}}\n    responses: {'204': {description: Done}}", "Task ListPetsAsync(Stream body, CancellationToken cancellationToken = default)")]
    [InlineData("requestBody: {required: true, content: {»multipart/mixed: {}}}\n    responses: {'204': {description: Done}}", "Task ListPetsAsync(Stream body, CancellationToken cancellationToken = default)")]
    [InlineData("requestBody: {required: true, content: {»multipart/related: {schema: {type: array, prefixItems: [{type: object}, {}]}, prefixEncoding: [{contentType: application/json}], itemEncoding: {contentType: image/png}}}}\n    responses: {'204': {description: Done}}", "Task ListPetsAsync(Stream body, CancellationToken cancellationToken = default)")]
    [InlineData("requestBody: {required: true, content: {»multipart/form-data: {schema: {type: array, items: {type: string}}}}}\n    responses: {'204': {description: Done}}", "Task ListPetsAsync(Stream body, CancellationToken cancellationToken = default)")]
    [InlineData("responses: {'200': {description: OK, content: {»application/x-www-form-urlencoded: {}}}}", "Task<Stream> ListPetsAsync(CancellationToken cancellationToken = default)")]
    [InlineData("responses: {'200': {description: OK, content: {»application/soap+xml: {}}}}", "Task<Stream> ListPetsAsync(CancellationToken cancellationToken = default)")]
    public void A_body_that_is_not_modelled_is_bytes(string yaml, string method)
    {
        var run = FaultyProject.Document($"/pets:\n  post:\n    operationId: listPets\n    {yaml}").Reports("GALE1210");

        Assert.Equal(method, run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Fact]
    public void A_body_without_a_media_type_is_not_sent_and_said()
    {
        var run = FaultyProject.Document("/pets:\n  post:\n    operationId: listPets\n    »requestBody: {required: true, content: {}}\n    responses: {'204': {description: Done}}").Reports("GALE1203");

        Assert.Equal("Task ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Theory]
    [InlineData("{}", "IReadOnlyDictionary<string, JsonElement>")]
    [InlineData("{schema: {type: object}}", "IReadOnlyDictionary<string, JsonElement>")]
    [InlineData("{schema: {}}", "JsonElement")]
    public void A_form_in_parts_that_says_nothing_is_said(string form, string type)
    {
        var run = FaultyProject.Document(
            $"/pets:\n  post:\n    operationId: listPets\n    requestBody: {{required: true, content: {{»multipart/form-data: {form}}}}}\n    responses: {{'204': {{description: Done}}}}").Reports("GALE1263");

        Assert.Equal($"Task ListPetsAsync({type} body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Fact]
    public void A_header_of_a_part_that_nobody_can_give_is_said() => FaultyProject.Document(
        """
        /pets:
          post:
            operationId: listPets
            requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {name: {type: string}}}, encoding: {name: {headers: {»X-Kind: {schema: {type: string}}}}}}}}
            responses: {'204': {description: Done}}
        """).Reports("GALE1211").Compile();

    [Theory]
    [InlineData("»style: simple")]
    [InlineData("»style: form")]
    [InlineData("explode: false")]
    [InlineData("»style: deepObject, explode: true")]
    public void A_style_of_a_field_that_has_no_form_for_it_is_said(string style) => FaultyProject.Document(
        $"/pets:\n  post:\n    operationId: listPets\n    requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{x: {{type: array, items: {{type: array, items: {{type: string}}}}}}}}}}, encoding: {{{(style[0] == '»' ? "" : "»")}x: {{{style}}}}}}}}}}}\n    responses: {{'204': {{description: Done}}}}").Reports("GALE1202").Compile();

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("application/x-www-form-urlencoded")]
    public void An_encoding_of_no_field_is_said(string form) => FaultyProject.Document(
        $"/pets:\n  post:\n    operationId: listPets\n    requestBody: {{content: {{{form}: {{schema: {{type: object, properties: {{name: {{type: string}}}}}}, encoding: {{»nmae: {{contentType: text/html}}, name: {{contentType: text/plain}}}}}}}}}}\n    responses: {{'204': {{description: Done}}}}")
        .Reports("GALE1219").Compile();

    [Theory]
    [InlineData("»encoding: {y: {contentType: text/html}}")]
    [InlineData("»prefixEncoding: [{contentType: text/plain}]")]
    [InlineData("»itemEncoding: {contentType: text/plain}")]
    public void An_encoding_of_the_parts_of_a_part_is_said(string encoding) => FaultyProject.Document(
        $"/pets:\n  post:\n    operationId: listPets\n    requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{x: {{type: array, items: {{type: string}}}}}}}}, encoding: {{x: {{{encoding}}}}}}}}}}}\n    responses: {{'204': {{description: Done}}}}").Reports("GALE1202").Compile();

    [Fact]
    public void A_schema_of_items_where_there_are_none_is_said()
    {
        var run = FaultyProject.Document("/pets:\n  get:\n    operationId: listPets\n    responses: {'200': {description: OK, content: {application/json: {»itemSchema: {type: string}}}}}").Reports("GALE1201");

        Assert.Equal("Task<JsonElement> ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
    }

    [Fact]
    public void An_encoding_by_position_at_a_form_is_said() => FaultyProject.Document(
        """
        /pets:
          post:
            operationId: listPets
            requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {name: {type: string}}}, »prefixEncoding: [{contentType: text/plain}]}}}
            responses: {'204': {description: Done}}
        """).Reports("GALE1212").Compile();

    [Theory]
    [InlineData("multipart/form-data", "FilePart")]
    [InlineData("application/x-www-form-urlencoded", "string")]
    public void A_field_of_a_form_that_is_not_modelled_is_the_callers(string mediaType, string type)
    {
        var media = $"{mediaType}: {{schema: {{type: object, properties: {{a/b: {{type: object}}}}}}, encoding: {{a/b: {{»contentType: application/xml}}}}}}";
        var run = FaultyProject.Document(
            $"/pets:\n  post:\n    operationId: listPets\n    requestBody: {{content: {{{media}}}}}\n    responses: {{'204': {{description: Done}}}}").Reports("GALE1216");

        Assert.Equal([$"public {type}? AB"], run.Members("ListPetsRequest"));
        run.Compile();
    }

    [Fact]
    public void Security_that_the_client_does_not_serve_is_left_to_the_consumer()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /cats:
                »get:
                  operationId: listCats
                  security: [{key: []}, {token: []}, {nobody: []}]
                  responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
            components:
              schemas: {Cat: {type: object, properties: {name: {type: string}}}}
              securitySchemes:
                »key: {type: http, scheme: digest}
                token: {type: http, scheme: Bearer}
            """).Reports("GALE1205", "GALE1204");

        Assert.Equal(["public BearerCredential? Token"], run.Members("PetsClientOptions"));
        Assert.Contains("Security = [[\"token\"], []],", run.Files["PetsClient.Operations.Default.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patternProperties: {'^x-': {type: string}, '^y-': {type: integer}}")]
    [InlineData("patternProperties: {'^x-': {type: string}}, additionalProperties: {type: integer}")]
    public void What_stands_beside_members_is_kept_and_said(string keyword)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{a: {{type: string}}}}, »{keyword}}}").Reports("GALE1208");

        Assert.Equal("""{"a":"1","x-b":"2"}""", run.Compile().RoundTrip("Pet", """{"a":"1","x-b":"2"}"""));
    }

    [Fact]
    public void It_is_said_once_however_many_alternatives_have_it() => FaultyProject.Document(
        schemas: "Pet: {type: object, properties: {a: {type: string}}, »patternProperties: {'^x-': {type: string}, '^y-': {type: integer}}, oneOf: [{properties: {b: {type: string}}}, {properties: {c: {type: string}}}]}").Reports("GALE1208");
}
