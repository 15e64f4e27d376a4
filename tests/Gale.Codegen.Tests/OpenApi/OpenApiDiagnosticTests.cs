using Gale.Codegen.Diagnostics;
using Gale.Codegen.Tests.Yaml;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>Small documents with a fault in the shape of their objects: what is said, and where.</summary>
public class OpenApiDiagnosticTests
{
    [Theory]
    [InlineData("- a", "(1,1)", "but the file holds a list.")]
    [InlineData("hello", "(1,1)", "but the file holds the text 'hello'.")]
    [InlineData("--- # pets\nnull", "(2,1)", "but the file holds nothing (null).")]
    [InlineData("# pets\nname: pets", "(2,1)", "but the file has no field 'openapi' and no field 'swagger'.")]
    [InlineData("info: {}\nswagger: \"1.2\"", "(2,10)", "but its Swagger version is the text '1.2'.")]
    [InlineData("swagger: {}", "(1,10)", "but its Swagger version is an object.")]
    [InlineData("openapi: 4.0.0", "(1,10)", "but its version is the text '4.0.0'.")]
    [InlineData("openapi: 3.10.0", "(1,10)", "but its version is the text '3.10.0'.")]
    [InlineData("openapi: 2", "(1,10)", "but its version is the number 2.")]
    [InlineData("openapi: {}", "(1,10)", "but its version is an object.")]
    public void What_is_neither_OpenAPI_3_nor_Swagger_2_is_refused(string yaml, string place, string found)
    {
        var (document, diagnostics) = ReadDocument.Of(yaml);

        Assert.Null(document);
        Assert.Equal([$"GALE1002 {place}"], ReadText.Show(diagnostics));
        Assert.Equal(DiagnosticSeverity.Error, diagnostics.Single().Descriptor.DefaultSeverity);
        Assert.Contains(found, ReadText.Message(diagnostics.Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("info: Pets", "GALE1003 (2,7)")]
    [InlineData("servers: {url: /v1}", "GALE1003 (2,10)")]
    [InlineData("servers: [{description: x}]", "GALE1014 (2,11)")]
    [InlineData("tags: [pets]", "GALE1003 (2,8)")]
    [InlineData("tags: [{description: x}]", "GALE1014 (2,8)")]
    [InlineData("security: {key: []}", "GALE1003 (2,11)")]
    [InlineData("security: [key]", "GALE1003 (2,12)")]
    [InlineData("security: [{key: read}]", "GALE1003 (2,18)")]
    [InlineData("components: []", "GALE1003 (2,13)")]
    [InlineData("components: {schemas: [a]}", "GALE1003 (2,23)")]
    [InlineData("components: {schemas: {Pet: string}}", "GALE1003 (2,29)")]
    [InlineData("components: {schemas: {Pet: }}", "GALE1003 (2,29)")]
    [InlineData("components: {parameters: {Id: {in: path}}}", "GALE1014 (2,31)")]
    [InlineData("components: {parameters: {Id: {name: id, in: body}}}", "GALE1015 (2,46)")]
    [InlineData("components: {parameters: {Id: {name: [id], in: path}}}", "GALE1003 (2,38)")]
    [InlineData("components: {parameters: {Id: {name: id, in: path, required: yes}}}", "GALE1003 (2,62)")]
    [InlineData("components: {parameters: {Id: {name: id, in: path, required: 'true'}}}", "GALE1003 (2,62)")]
    [InlineData("components: {securitySchemes: {key: {name: X-Key}}}", "GALE1014 (2,37)")]
    [InlineData("components: {responses: {Gone: {$ref: {}}}}", "GALE1003 (2,39)")]
    [InlineData("components: {examples: {One: 1}}", "GALE1003 (2,30)")]
    [InlineData("paths: []", "GALE1003 (2,8)")]
    [InlineData("paths: {pets: {}}", "GALE1015 (2,9)")]
    [InlineData("paths: {/pets: get}", "GALE1003 (2,16)")]
    [InlineData("paths: {/pets: {get: {}}}", "GALE1017 (2,22)")]
    [InlineData("paths: {/pets: {get: {responses: [200]}}}", "GALE1003 (2,34)")]
    [InlineData("paths: {/pets: {get: {responses: {ok: {}}}}}", "GALE1015 (2,35)")]
    [InlineData("paths: {/pets: {get: {responses: {200: {content: {application/json: {}, results: {}}}}}}}", "GALE1015 (2,73)")]
    [InlineData("paths: {/pets: {get: {responses: {600: {}}}}}", "GALE1015 (2,35)")]
    [InlineData("paths: {/pets: {get: {responses: {2Xx0: {}}}}}", "GALE1015 (2,35)")]
    [InlineData("paths: {/pets: {get: {responses: {'200': OK}}}}", "GALE1003 (2,42)")]
    [InlineData("paths: {/pets: {get: {operationId: [x], responses: {}}}}", "GALE1003 (2,36)")]
    [InlineData("paths: {/pets: {get: {tags: Pet, responses: {}}}}", "GALE1003 (2,29)")]
    [InlineData("paths: {/pets: {get: {tags: [~], responses: {}}}}", "GALE1003 (2,30)")]
    public void A_value_of_the_wrong_shape_is_a_warning_at_the_value(string line, params string[] expected)
    {
        var (document, diagnostics) = ReadDocument.Of($"openapi: 3.1.0\n{line}\n{(line.StartsWith("info", StringComparison.Ordinal) ? "" : "info: {title: Pets, version: '1'}")}");

        Assert.NotNull(document);
        Assert.Equal(expected, ReadText.Show(diagnostics));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostics.Single().Descriptor.DefaultSeverity);
    }

    [Theory]
    [InlineData("type: strng", "GALE1015 (1,7)")]
    [InlineData("type: [string, any]", "GALE1015 (1,16)")]
    [InlineData("type: {}", "GALE1003 (1,7)")]
    [InlineData("type: [[string]]", "GALE1003 (1,8)")]
    [InlineData("required: true", "GALE1003 (1,11)")]
    [InlineData("required: [{}]", "GALE1003 (1,12)")]
    [InlineData("properties: [a]", "GALE1003 (1,13)")]
    [InlineData("properties: {a: string}", "GALE1003 (1,17)")]
    [InlineData("items: text", "GALE1003 (1,8)")]
    [InlineData("allOf: {type: string}", "GALE1003 (1,8)")]
    [InlineData("additionalProperties: 'false'", "GALE1003 (1,23)")]
    [InlineData("enum: a", "GALE1003 (1,7)")]
    [InlineData("minimum: '1'", "GALE1003 (1,10)")]
    [InlineData("maxLength: many", "GALE1003 (1,12)")]
    [InlineData("exclusiveMinimum: often", "GALE1003 (1,19)")]
    [InlineData("uniqueItems: 1", "GALE1003 (1,14)")]
    [InlineData("nullable: 'yes'", "GALE1003 (1,11)")]
    [InlineData("discriminator: kind", "GALE1003 (1,16)")]
    [InlineData("discriminator: {mapping: {}}", "GALE1014 (1,16)")]
    [InlineData("discriminator: {propertyName: kind, mapping: {a: [x]}}", "GALE1003 (1,50)")]
    [InlineData("$ref: 5\ntype: {}", "GALE1003 (2,7)")]
    public void A_keyword_of_the_wrong_shape_is_a_warning_at_its_value(string yaml, params string[] expected)
    {
        DiagnosticBag diagnostics = [];

        ReadDocument.Schema(yaml, diagnostics);

        Assert.Equal(expected, ReadText.Show(diagnostics));
    }

    [Fact]
    public void The_rest_of_a_faulty_document_is_read()
    {
        var (document, diagnostics) = ReadDocument.Of("""
            openapi: 3.0.3
            info: []
            paths:
              /pets:
                get:
                  tags: Pet
                  operationId: list
                  parameters: [limit, {name: page, in: query}]
                  responses: {}
            """);

        Assert.Equal(["GALE1003 (2,7)", "GALE1003 (6,13)", "GALE1003 (8,20)"], ReadText.Show(diagnostics));
        var operation = document!.Paths.Single().Operations.Single();
        Assert.Equal(("list", "page"), (operation.OperationId, operation.Parameters.Single().Value!.Name));
    }

    [Theory]
    [InlineData("3.0.4", "GALE1014 (1,1)", "GALE1014 (1,1)")]
    [InlineData("3.1.0", "GALE1014 (1,1)")]
    [InlineData("3.2.0", "GALE1014 (1,1)")]
    public void Paths_may_be_missing_since_3_1_and_the_information_never(string version, params string[] expected) =>
        Assert.Equal(expected, ReadText.Show(ReadDocument.Of($"openapi: {version}").Diagnostics));

    [Theory]
    [InlineData(
        "paths: {'/a~b/{id}': {get: {tags: 5, responses: {}}}}",
        "'/paths/~1a~0b~1{id}/get/tags' is the number 5, but a list was expected. It is left out until it is corrected.")]
    [InlineData(
        "paths: {/a: {get: {}}}",
        "'/paths/~1a/get' does not say under 'responses' what the operation answers: any success is taken for one, and for one that brings nothing. Describe the answers.")]
    [InlineData(
        "components: {schemas: {A: {type: str}}}",
        "'/components/schemas/A/type' is 'str', but string, number, integer, boolean, object, array or null was expected. It is left out until it is corrected.")]
    [InlineData(
        "components: {schemas: {\"A\\nB\": \"a text\\nof two lines\"}}",
        "'/components/schemas/A B' is the text 'a text…', but a schema (an object, true or false) was expected. It is left out until it is corrected.")]
    public void Messages_name_the_pointer_what_was_found_and_what_was_expected(string line, string expected)
    {
        var diagnostics = ReadDocument.Of($"openapi: 3.1.0\ninfo: {{}}\n{line}").Diagnostics;

        Assert.Equal(expected, ReadText.Message(diagnostics.Single()));
    }

    [Fact]
    public void A_document_that_lacks_something_is_called_the_document() =>
        Assert.StartsWith(
            "The document does not give 'info'",
            ReadText.Message(ReadDocument.Of("openapi: 3.1.0").Diagnostics.Single()),
            StringComparison.Ordinal);
}
