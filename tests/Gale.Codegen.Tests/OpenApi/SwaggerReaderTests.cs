using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Tests.Snippets;
using Gale.Codegen.Tests.Yaml;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>Each object of Swagger 2.0 in the words of OpenAPI 3, at the place it has in the document.</summary>
public class SwaggerReaderTests
{
    private const string Head = "swagger: '2.0'\ninfo: {title: Pets, version: '1'}\n";
    private const string NoPaths = Head + "paths: {}\n";

    [Theory]
    [InlineData("swagger: 2.0", "2.0")]
    [InlineData("swagger: '2.0'", "2.0")]
    [InlineData("swagger: '2.0.1'", "2.0.1")]
    public void The_version_is_kept_as_it_is_written(string line, string version) =>
        Assert.Equal(version, ReadDocument.Clean($"{line}\ninfo: {{title: Pets, version: '1'}}\npaths: {{}}").Version);

    [Theory]
    [InlineData("host: a.example\nbasePath: /v1\nschemes: [https]", "https://a.example/v1")]
    [InlineData("host: a.example:8080\nbasePath: v1/\nschemes: [http, https]", "https://a.example:8080/v1", "http://a.example:8080/v1")]
    [InlineData("host: a.example\nbasePath: /", "https://a.example")]
    [InlineData("host: a.example\nschemes: [wss]", "wss://a.example")]
    [InlineData("basePath: /v1", "/v1")]
    [InlineData("basePath: /", "/")]
    [InlineData("schemes: [https]")]
    [InlineData("")]
    public void Host_path_and_schemes_are_servers(string lines, params string[] servers) =>
        Assert.Equal(servers, ReadDocument.Clean(NoPaths + lines).Servers.Select(server => server.Url));

    [Fact]
    public void An_operation_may_have_schemes_of_its_own()
    {
        var document = ReadDocument.Clean(Head + "host: a.example\npaths: {/pets: {get: {schemes: [http], responses: {'204': {}}}, put: {responses: {'204': {}}}}}");

        Assert.Equal(["http://a.example", ""], document.Paths[0].Operations.Select(operation => string.Join(",", operation.Servers.Select(server => server.Url))));
    }

    [Fact]
    public void Components_keep_their_places()
    {
        var components = ReadDocument.Clean(NoPaths + """
            definitions:
              Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string, x-nullable: true}, photo: {type: file}}}
            parameters: {Id: {name: id, in: path, required: true, type: integer, format: int64, minimum: 1, description: Which.}}
            responses: {Gone: {description: Gone., schema: {$ref: '#/definitions/Pet'}, headers: {X-Left: {type: integer, description: Left.}}}}
            """).Components;

        var (pet, id, gone) = (components.Schemas["Pet"], components.Parameters["Id"].Value!, components.Responses["Gone"].Value!);
        Assert.Equal(("/definitions/Pet", "pets.yaml(5,3)"), (pet.Pointer.ToString(), components.Schemas.PlaceOf("Pet").ToString()));
        Assert.Equal("kind", pet.Discriminator!.PropertyName);
        Assert.Equal([true, false], pet.Properties.Select(property => property.Schema.Nullable));
        Assert.Equal(("string", "binary"), (pet.Properties[1].Schema.Types.Single(), pet.Properties[1].Schema.Format));
        Assert.Equal(("/parameters/Id", "integer", "int64", "1"), (id.Schema!.Pointer.ToString(), id.Schema.Types.Single(), id.Schema.Format, id.Schema.Constraints.Minimum!.Text));
        Assert.Equal(("Which.", null, "/responses/Gone/schema"), (id.Description, id.Schema.Description, gone.Content.Single().Schema!.Pointer.ToString()));
        Assert.Equal(("X-Left", "Left.", "integer"), (gone.Headers[0].Name, gone.Headers[0].Header.Value!.Description, gone.Headers[0].Header.Value!.Schema!.Types.Single()));
    }

    [Theory]
    [InlineData("in: query", null, null)]
    [InlineData("in: query, collectionFormat: multi", null, null)]
    [InlineData("in: query, type: array", "form", false)]
    [InlineData("in: query, type: array, collectionFormat: csv", "form", false)]
    [InlineData("in: query, type: array, collectionFormat: multi", "form", true)]
    [InlineData("in: query, type: array, collectionFormat: ssv", "spaceDelimited", false)]
    [InlineData("in: query, type: array, collectionFormat: tsv", "tabDelimited", false)]
    [InlineData("in: query, type: array, collectionFormat: pipes", "pipeDelimited", false)]
    [InlineData("in: path, type: array", "simple", false)]
    [InlineData("in: header, type: array, collectionFormat: csv", "simple", false)]
    public void The_format_of_a_list_is_style_and_explode(string fields, string? style, bool? explode)
    {
        var parameter = ReadDocument.Clean(NoPaths + $"parameters: {{Id: {{name: id, {fields}}}}}").Components.Parameters["Id"].Value!;

        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
    }

    [Theory]
    [InlineData("type: basic", "http", "basic", "")]
    [InlineData("type: apiKey, in: query, name: k", "apiKey", null, "")]
    [InlineData("type: oauth2, flow: implicit, authorizationUrl: 'https://a', scopes: {r: Read}", "oauth2", null, "implicit https://a  r=Read")]
    [InlineData("type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {}", "oauth2", null, "authorizationCode https://a https://t ")]
    [InlineData("type: oauth2, flow: application, tokenUrl: 'https://t', scopes: {x-note: n}", "oauth2", null, "clientCredentials  https://t ")]
    [InlineData("type: oauth2, flow: password, tokenUrl: 'https://t', scopes: {}", "oauth2", null, "password  https://t ")]
    public void Security_definitions_are_schemes(string fields, string type, string? scheme, string flow)
    {
        var read = ReadDocument.Clean(NoPaths + $"securityDefinitions: {{way: {{{fields}}}}}").Components.SecuritySchemes["way"].Value!;

        Assert.Equal(("way", type, scheme), (read.Name, read.Type, read.Scheme));
        Assert.Equal(flow, string.Join(";", read.Flows.Select(Show)));
    }

    [Fact]
    public void The_flows_of_OpenAPI_3_read_the_same()
    {
        var read = ReadDocument.Clean("openapi: 3.2.0\ninfo: {title: Pets, version: '1'}\ncomponents: {securitySchemes: {way: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t', scopes: {r: Read}}, deviceAuthorization: {tokenUrl: 'https://t', scopes: {}}, x-note: {}}}}}")
            .Components.SecuritySchemes["way"].Value!;

        Assert.Equal(["clientCredentials  https://t r=Read", "deviceAuthorization  https://t "], read.Flows.Select(Show));
    }

    [Theory]
    [InlineData("", "{name: b, in: body, schema: {type: string}}", "application/json: string")]
    [InlineData("consumes: [application/xml, text/json]", "{name: b, in: body, schema: {type: string}}", "application/xml: string", "text/json: string")]
    [InlineData("consumes: [multipart/form-data, application/json]", "{name: b, in: body, schema: {type: string}}", "application/json: string")]
    [InlineData("consumes: [application/x-www-form-urlencoded]", "{name: b, in: body, schema: {type: string}}", "application/x-www-form-urlencoded: string")]
    [InlineData("", "{name: a, in: formData, type: string, required: true}, {name: b, in: formData, type: integer}", "application/x-www-form-urlencoded: object(a*:string, b:integer)")]
    [InlineData("consumes: [application/json, multipart/form-data]", "{name: a, in: formData, type: string}", "multipart/form-data: object(a:string)")]
    [InlineData("consumes: [application/x-www-form-urlencoded]", "{name: a, in: formData, type: file}", "multipart/form-data: object(a:binary)")]
    public void A_body_and_a_form_are_content(string consumes, string parameters, params string[] content)
    {
        var operation = Resolve($"{Head}{consumes}\npaths: {{/pets: {{post: {{parameters: [{parameters}], responses: {{'204': {{description: Done}}}}}}}}}}");

        Assert.Empty(operation.Parameters);
        Assert.Equal(content, operation.Body!.Content.Select(media => $"{media.Name}: {Show(media.Schema!)}"));
    }

    [Fact]
    public void What_an_operation_says_itself_of_its_media_types_counts_also_nothing()
    {
        var operation = Resolve(Head + "consumes: [text/plain]\nproduces: [text/plain]\npaths: {/pets: {post: {consumes: [], produces: [application/xml, application/json], parameters: [{name: b, in: body, schema: {}}], responses: {'200': {schema: {type: string}, examples: {application/json: x}}, '204': {}}}}}");

        Assert.Equal("application/json", operation.Body!.Content.Single().Name);
        Assert.Equal(["application/xml", "application/json"], operation.Responses[0].Response.Content.Select(media => media.Name));
        Assert.Equal([null, "x"], operation.Responses[0].Response.Content.Select(media => ReadDocument.Text(media.Example)));
        Assert.Empty(operation.Responses[1].Response.Content);
    }

    [Theory]
    [InlineData("[application/json]", "application/octet-stream")]
    [InlineData("[application/json, application/pdf]", "application/pdf")]
    [InlineData("[]", "application/octet-stream")]
    public void A_file_comes_as_anything_but_JSON(string produces, string name)
    {
        var operation = Resolve($"{Head}produces: {produces}\npaths: {{/pets: {{get: {{responses: {{'200': {{schema: {{type: file}}}}}}}}}}}}");

        Assert.Equal((name, "binary"), (operation.Responses[0].Response.Content.Single().Name, operation.Responses[0].Response.Content[0].Schema!.Format));
    }

    [Fact]
    public void The_lists_of_a_form_are_encoded_as_their_format_says()
    {
        var operation = Resolve(Head + "paths: {/pets: {post: {parameters: [{name: a, in: formData, type: array, items: {type: string}}, {name: b, in: formData, type: array, items: {type: string}, collectionFormat: multi, description: B.}, {name: c, in: formData, type: string}], responses: {'204': {}}}}}");

        var media = operation.Body!.Content.Single();
        Assert.Equal(["a form false", "b form true"], media.Encoding!.Entries.Select(entry => $"{entry.Key.Text} {Field(entry.Value, "style")} {Field(entry.Value, "explode")}"));
        Assert.Equal(("B.", "/paths/~1pets/post/parameters"), (media.Schema!.Properties[1].Schema.Description, media.Schema.Pointer.ToString()));
    }

    [Fact]
    public void A_reference_may_lead_to_a_body_or_a_field_of_a_form()
    {
        var operation = Resolve(Head + "parameters: {A: {name: a, in: formData, type: string}, T: {name: t, in: query, type: string}}\npaths: {/pets: {parameters: [{$ref: '#/parameters/A'}], post: {parameters: [{$ref: '#/parameters/T'}, {name: b, in: formData, type: string}], responses: {'204': {}}}}}");

        Assert.Equal("t", operation.Parameters.Single().Parameter.Name);
        Assert.Equal("object(a:string, b:string)", Show(operation.Body!.Content.Single().Schema!));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("[[x]]")]
    [InlineData("{}")]
    [InlineData("{$ref: '#/definitions/Pet'}")]
    [InlineData("{$ref: '#'}")]
    [InlineData("~")]
    public void Damaged_anywhere_a_document_is_read_or_refused(string damage)
    {
        foreach (var place in ReadText.Of(SwaggerTests.Petshop).Scalars().Select(scalar => scalar.Place.Range))
        {
            DiagnosticBag diagnostics = [];
            var source = new SourceDocument("pets.yaml", SwaggerTests.Petshop[..place.Start] + damage + SwaggerTests.Petshop[place.End..]);
            var document = source.Root is { } root ? OpenApiReader.Read("pets.yaml", root, diagnostics) : null;

            if (document is null)
            {
                Assert.NotEmpty(diagnostics.Concat(source.Diagnostics));
            }
            else
            {
                DocumentResolver.Resolve(document, new DocumentSet([source]), diagnostics);
            }
        }
    }

    private static ResolvedOperation Resolve(string text)
    {
        DiagnosticBag diagnostics = [];
        var source = new SourceDocument("pets.yaml", text);
        var document = OpenApiReader.Read("pets.yaml", source.Root!, diagnostics)!;
        var resolved = DocumentResolver.Resolve(document, new DocumentSet([source]), diagnostics);
        Assert.Empty(diagnostics);
        return resolved.Operations.Single();
    }

    private static string Show(Schema schema) => schema.Properties.Count == 0
        ? schema.Format ?? schema.Types.Single()
        : $"object({string.Join(", ", schema.Properties.Select(property => $"{property.Name}{(schema.Required.Contains(property.Name) ? "*" : "")}:{Show(property.Schema)}"))})";

    private static string Show(OAuthFlow flow) =>
        $"{flow.Name} {flow.AuthorizationUrl} {flow.TokenUrl} {string.Join(",", flow.Scopes.Select(scope => $"{scope.Key}={scope.Value}"))}";

    private static string? Field(YamlNode node, string name) =>
        ((YamlMapping)node).TryGet(name, out var entry) ? ReadDocument.Text(entry.Value) : null;
}
