using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>Each object of the specification with its fields, as written.</summary>
public class OpenApiReaderTests
{
    [Fact]
    public void A_document_with_its_information_servers_tags_and_security()
    {
        var document = ReadDocument.Clean("""
            openapi: 3.1.1
            info: {title: Pets, version: 1.0, summary: Short, description: Long}
            servers:
            - {url: https://pets.example/v1, description: Live}
            - url: /v1
            tags:
            - {name: Pet, summary: Pets, description: All about pets}
            security:
            - key: []
              oauth: [read, write]
            - {}
            paths: {}
            x-audience: everybody
            """);

        Assert.Equal(("pets.yaml", "3.1.1"), (document.Path, document.Version));
        Assert.Equal(("Pets", "1.0", "Short", "Long"), (document.Info.Title, document.Info.Version, document.Info.Summary, document.Info.Description));
        Assert.Equal([("https://pets.example/v1", "Live"), ("/v1", null)], document.Servers.Select(server => (server.Url, server.Description)));
        Assert.Equal([("Pet", "Pets", "All about pets")], document.Tags.Select(tag => (tag.Name, tag.Summary, tag.Description)));
        Assert.Equal(["key()+oauth(read,write)", ""], document.Security!.Select(Show));
        Assert.Equal("pets.yaml(10,3)", document.Security![0].Schemes[1].Place.ToString());
        Assert.Equal("x-audience", Assert.Single(document.Extensions).Key.Text);
        Assert.Equal("everybody", ReadDocument.Text(document.Extension("x-audience")));
        Assert.Null(document.Extension("x-other"));
        Assert.Same(document.Node, document.Root);
    }

    [Fact]
    public void A_document_with_nothing_but_its_version_and_information_has_nothing()
    {
        var document = ReadDocument.Clean("{openapi: '3.2', info: {title: Pets, version: '1'}}");

        Assert.Empty(document.Paths);
        Assert.Empty(document.Webhooks);
        Assert.Empty(document.Servers);
        Assert.Empty(document.Tags);
        Assert.Null(document.Security);
        Assert.Empty(document.Components.Schemas);
        Assert.Empty(document.Components.SecuritySchemes);
    }

    [Fact]
    public void Path_items_and_operations_keep_the_order_of_the_document()
    {
        var document = ReadDocument.Clean("""
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /z:
                post: {responses: {default: {}}}
                summary: Both
                get: {responses: {default: {}}}
              x-note: not a path
              /a/{id}:
                $ref: '#/components/pathItems/Pet'
                description: One
                servers: [{url: /other}]
                parameters:
                - $ref: '#/components/parameters/Id'
            webhooks:
              arrived:
                post: {responses: {'200': {}}}
            """);

        var (z, a) = (document.Paths[0], document.Paths[1]);
        Assert.Equal(["/z", "/a/{id}"], document.Paths.Select(path => path.Template));
        Assert.Equal(["post", "get"], z.Operations.Select(operation => operation.Method));
        Assert.Equal(("Both", null), (z.Summary, z.Reference));
        Assert.Equal("/paths/~1z/get", z.Operations[1].Pointer.ToString());
        Assert.Equal("pets.yaml(7,5)", z.Operations[1].MethodPlace.ToString());
        Assert.Equal("pets.yaml(9,3)", a.TemplatePlace.ToString());
        Assert.Equal(("#/components/pathItems/Pet", "One", "/other"), (a.Reference!.Target, a.Description, a.Servers.Single().Url));
        Assert.Equal("#/components/parameters/Id", a.Parameters.Single().Reference!.Target);
        Assert.Equal(("arrived", "/webhooks/arrived/post"), (document.Webhooks.Single().Template, document.Webhooks[0].Operations[0].Pointer.ToString()));
    }

    [Fact]
    public void An_operation()
    {
        var operation = Operation("""
            operationId: addPet
            tags: [Pet, Shop]
            summary: Adds
            description: Adds a pet.
            deprecated: true
            security: []
            servers: [{url: /v2}]
            parameters: [{name: id, in: query}]
            requestBody: {$ref: '#/components/requestBodies/Pet'}
            responses:
              201: {description: Added}
              '4xx': {$ref: '#/components/responses/Wrong', description: Wrong}
              default: {}
              x-note: none
            callbacks: {}
            """);

        Assert.Equal(("addPet", "pets.yaml(6,22)"), (operation.OperationId, operation.OperationIdPlace!.ToString()));
        Assert.Equal(["Pet", "Shop"], operation.Tags);
        Assert.Equal(("Adds", "Adds a pet.", true), (operation.Summary, operation.Description, operation.Deprecated));
        Assert.Empty(operation.Security!);
        Assert.Equal("/v2", operation.Servers.Single().Url);
        Assert.Equal("id", operation.Parameters.Single().Value!.Name);
        Assert.Equal("#/components/requestBodies/Pet", operation.RequestBody!.Reference!.Target);
        Assert.Equal(["201", "4XX", "default"], operation.Responses.Select(response => response.Status));
        Assert.Equal("Added", operation.Responses[0].Response.Value!.Description);
        Assert.Equal(("#/components/responses/Wrong", "Wrong"), (operation.Responses[1].Response.Reference!.Target, operation.Responses[1].Response.Reference!.Description));
        Assert.Equal("pets.yaml(17,11)", operation.Responses[1].StatusPlace.ToString());
        Assert.Equal("pets.yaml(17,25)", operation.Responses[1].Response.Place.ToString());
        Assert.Equal("/paths/~1pets/post/responses/4xx", operation.Responses[1].Response.Pointer.ToString());
    }

    [Fact]
    public void What_an_operation_does_not_say_is_null_or_empty()
    {
        var operation = Operation("responses: {}");

        Assert.Null(operation.OperationId);
        Assert.Null(operation.OperationIdPlace);
        Assert.Null(operation.RequestBody);
        Assert.Null(operation.Security);
        Assert.Empty(operation.Tags);
        Assert.Empty(operation.Parameters);
        Assert.Empty(operation.Responses);
        Assert.False(operation.Deprecated);
    }

    [Fact]
    public void A_parameter()
    {
        var parameter = Operation("""
            parameters:
            - name: filter
              in: query
              description: Which
              required: true
              deprecated: true
              allowEmptyValue: true
              allowReserved: true
              style: deepObject
              explode: false
              schema: {type: object}
              example: {a: 1}
              examples:
                one: {summary: One, description: The one, value: {a: 1}}
                two: {$ref: '#/components/examples/Two'}
            - name: where
              in: query
              content:
                application/json: {schema: {type: string}}
            responses: {}
            """).Parameters[0].Value!;

        Assert.Equal(("filter", "query", "Which"), (parameter.Name, parameter.In, parameter.Description));
        Assert.True(parameter.Required && parameter.Deprecated && parameter.AllowEmptyValue && parameter.AllowReserved);
        Assert.Equal(("deepObject", (bool?)false), (parameter.Style, parameter.Explode));
        Assert.Equal(["object"], parameter.Schema!.Types);
        Assert.IsType<YamlMapping>(parameter.Example);
        Assert.Equal([("one", "One", "The one"), ("two", null, null)], parameter.Examples.Select(example => (example.Name, example.Summary, example.Description)));
        Assert.IsType<YamlMapping>(parameter.Examples[0].Value);
        Assert.Equal("#/components/examples/Two", parameter.Examples[1].Reference!.Target);
        Assert.Empty(parameter.Content);
    }

    [Fact]
    public void Bodies_media_types_and_headers()
    {
        var operation = Operation("""
            requestBody:
              description: A pet
              required: true
              content:
                application/json; charset=utf-8:
                  schema: {$ref: '#/components/schemas/Pet'}
                  example: null
                multipart/form-data:
                  encoding: {photo: {contentType: image/png}}
            responses:
              '200':
                headers:
                  X-Rate-Limit: {description: Left, required: true, deprecated: true, schema: {type: integer}}
                  x-next: {$ref: '#/components/headers/Next'}
                content:
                  text/plain: {}
            """);

        var body = operation.RequestBody!.Value!;
        Assert.Equal(("A pet", true), (body.Description, body.Required));
        Assert.Equal(["application/json; charset=utf-8", "multipart/form-data"], body.Content.Select(media => media.Name));
        Assert.Equal("#/components/schemas/Pet", body.Content[0].Schema!.Reference!.Target);
        Assert.True(Assert.IsType<YamlScalar>(body.Content[0].Example).IsNull);
        Assert.True(body.Content[1].Encoding!.TryGet("photo", out _));
        Assert.Equal((null, null), (body.Content[1].Schema, body.Content[1].Example));

        var response = operation.Responses.Single().Response.Value!;
        Assert.Equal(["X-Rate-Limit", "x-next"], response.Headers.Select(header => header.Name));
        var limit = response.Headers[0].Header.Value!;
        Assert.Equal(("Left", true, true, "integer"), (limit.Description, limit.Required, limit.Deprecated, limit.Schema!.Types.Single()));
        Assert.Equal("#/components/headers/Next", response.Headers[1].Header.Reference!.Target);
        Assert.Equal("text/plain", response.Content.Single().Name);
    }

    [Fact]
    public void Components_by_name_in_document_order()
    {
        var components = ReadDocument.Clean("""
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            components:
              schemas: {Zebra: {type: object}, Ant: true, x-ray: {type: string}}
              responses: {Gone: {description: Gone}}
              parameters: {Id: {name: id, in: path, required: true}}
              requestBodies: {Pet: {$ref: 'pets.yaml#/Pet'}}
              headers: {Next: {schema: {type: string}}}
              examples: {Two: {value: 2}}
              pathItems: {Pet: {get: {responses: {}}}}
              securitySchemes:
                key: {type: apiKey, name: X-Key, in: header, description: Ask us}
                token: {type: http, scheme: bearer, bearerFormat: JWT}
                other: {$ref: '#/components/securitySchemes/key'}
            """).Components;

        Assert.Equal(["Zebra", "Ant", "x-ray"], components.Schemas.Keys);
        Assert.Equal(["Zebra", "Ant", "x-ray"], components.Schemas.Select(schema => schema.Value.Pointer.Segment));
        Assert.Equal("pets.yaml(4,36)", components.Schemas.PlaceOf("Ant").ToString());
        Assert.True(components.Schemas["Ant"].Boolean);
        Assert.False(components.Schemas.TryGetValue("ant", out _));
        Assert.Equal("Gone", components.Responses["Gone"].Value!.Description);
        Assert.Equal("path", components.Parameters["Id"].Value!.In);
        Assert.Equal("pets.yaml#/Pet", components.RequestBodies["Pet"].Reference!.Target);
        Assert.Equal("string", components.Headers["Next"].Value!.Schema!.Types.Single());
        Assert.Equal("2", ReadDocument.Text(components.Examples["Two"].Value));
        Assert.Equal("get", components.PathItems["Pet"].Operations.Single().Method);

        var (key, token) = (components.SecuritySchemes["key"].Value!, components.SecuritySchemes["token"].Value!);
        Assert.Equal(("key", "apiKey", "X-Key", "header", "Ask us"), (key.Name, key.Type, key.ParameterName, key.In, key.Description));
        Assert.Equal(("token", "http", "bearer", "JWT"), (token.Name, token.Type, token.Scheme, token.BearerFormat));
        Assert.Equal("#/components/securitySchemes/key", components.SecuritySchemes["other"].Reference!.Target);
    }

    [Fact]
    public void JSON_reads_as_YAML_does()
    {
        var document = ReadDocument.Clean("""
            {"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"},
             "paths": {"/pets": {"get": {"operationId": "list", "deprecated": false, "responses": {"200": {"description": "All"}}}}}}
            """);

        var operation = document.Paths.Single().Operations.Single();
        Assert.Equal(("list", "200"), (operation.OperationId, operation.Responses.Single().Status));
        Assert.Equal("pets.yaml(2,45)", operation.OperationIdPlace!.ToString());
    }

    [Fact]
    public void Null_says_nothing()
    {
        var operation = Operation("""
            operationId: null
            description:
            deprecated: ~
            tags: null
            parameters:
            requestBody: null
            security: null
            responses:
              default: {description: null, headers: null, content: null}
            """);

        Assert.Equal((null, null, false), (operation.OperationId, operation.Description, operation.Deprecated));
        Assert.Empty(operation.Tags);
        Assert.Null(operation.RequestBody);
        Assert.Null(operation.Security);
        Assert.Empty(operation.Responses.Single().Response.Value!.Content);
    }

    /// <summary>Reads an operation that begins on line 6 and is indented by 8.</summary>
    private static Operation Operation(string yaml)
    {
        var lines = yaml.ReplaceLineEndings("\n").Split('\n').Select(line => new string(' ', 8) + line);
        var document = "openapi: 3.1.0\ninfo: {title: Pets}\npaths:\n  /pets:\n    post:\n" + string.Join('\n', lines);
        return ReadDocument.Clean(document).Paths.Single().Operations.Single();
    }

    private static string Show(SecurityRequirement requirement) =>
        string.Join('+', requirement.Schemes.Select(use => $"{use.Name}({string.Join(',', use.Scopes)})"));
}
