using System.Diagnostics;
using System.Text;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Selection;
using Gale.Codegen.Tests.Harness;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>Documents as large as the largest public ones: 10 MB. The bound is wide, for what would break it is a wrong order of growth.</summary>
public class LargeDocumentTests(ITestOutputHelper output)
{
    private const int Count = 8_000;

    [Fact]
    public void Ten_megabytes_of_YAML_are_read_in_seconds() => IsReadInSeconds(LargeYaml);

    private static string LargeYaml => Yaml(
        "openapi: 3.1.0",
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}",
        "'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}",
        "components:\n  schemas:",
        "    ",
        "#/components/schemas/");

    [Fact]
    public void Ten_megabytes_of_Swagger_are_read_in_seconds() => IsReadInSeconds(Yaml(
        "swagger: '2.0'",
        "produces: [application/json]",
        "'200': {description: OK, schema: {$ref: '#/definitions/S0'}}",
        "definitions:",
        "  ",
        "#/definitions/"));

    [Fact]
    public void Of_ten_megabytes_a_filter_takes_a_part_in_seconds()
    {
        var source = new SourceDocument("large.yaml", LargeYaml);
        var documents = new DocumentSet([source]);
        _ = source.Root;
        var watch = Stopwatch.StartNew();
        DiagnosticBag diagnostics = [];
        var selection = new OperationSelection(OperationFilter.Parse("", "/s1/*;/s7*/**", "/s7[0-9]*"));
        var document = OpenApiReader.Read(source.Path, DocumentTrimmer.Trim(source, source.Root!, documents, selection), diagnostics)!;
        var resolved = DocumentResolver.Resolve(document, documents, selection.Keeps, diagnostics);
        output.WriteLine($"{resolved.Operations.Count} operations of {Count} in {watch.Elapsed.TotalSeconds:F1} s");

        Assert.Empty(diagnostics);
        Assert.Equal(1112, resolved.Operations.Count);
        Assert.Equal(["/s7[0-9]*"], selection.Unused.Select(unused => unused.Item));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Fact]
    public void Ten_megabytes_are_a_client_that_compiles()
    {
        const int Operations = 1_000;
        var run = TestProject.Of(Document(
            Operations,
            "openapi: 3.1.0",
            "parameters: [{name: id, in: path, required: true, schema: {type: string}}]",
            "'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}",
            "components:\n  schemas:",
            "    ",
            "#/components/schemas/",
            lines: 130)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Operations, run.MethodNames().Count(name => name.EndsWith("WithResponseAsync", StringComparison.Ordinal)));
        Assert.Equal("""{"m0":{"m5":{}}}""", run.Compile().RoundTrip("S999", """{"m0":{"m5":{}}}"""));
    }

    [Fact]
    public void Ten_megabytes_of_JSON_are_read_in_seconds()
    {
        var text = new StringBuilder("""{"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "paths": {""");
        text.AppendJoin(", ", Enumerable.Range(0, Count).Select(index =>
            $$$$"""
            "/s{{{{index}}}}/{id}": {"get": {"operationId": "get{{{{index}}}}", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
              "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S{{{{index}}}}"}}} } } } }
            """));
        text.Append("}, \"components\": {\"schemas\": {");
        text.AppendJoin(", ", Enumerable.Range(0, Count).Select(index => $"\"S{index}\": {{\"type\": \"object\", \"description\": \"{new string('x', 900)}\", \"properties\": {{"
            + string.Join(", ", Enumerable.Range(0, 6).Select(member => $"\"m{member}\": {{\"$ref\": \"#/components/schemas/S{(index + member + 1) % Count}\"}}")) + "}}"));
        text.Append("}}}");
        IsReadInSeconds(text.ToString());
    }

    private static string Yaml(string version, string body, string response, string schemas, string indent, string pointer) =>
        Document(Count, version, body, response, schemas, indent, pointer, lines: 10);

    private static string Document(int count, string version, string body, string response, string schemas, string indent, string pointer, int lines)
    {
        var text = new StringBuilder($"{version}\ninfo: {{title: Large, version: '1'}}\npaths:\n");
        for (var index = 0; index < count; index++)
        {
            text.Append($"  /s{index}/{{id}}:\n    get:\n      operationId: get{index}\n      summary: Gets one of many things that are all alike.\n      {body}\n");
            text.Append($"      responses:\n        {response.Replace("S0", $"S{index}", StringComparison.Ordinal)}\n");
        }

        text.Append(schemas).Append('\n');
        for (var index = 0; index < count; index++)
        {
            text.Append($"{indent}S{index}:\n{indent}  type: object\n{indent}  description: |\n");
            text.Append(string.Concat(Enumerable.Repeat($"{indent}    A line of a description that goes on for as long as descriptions do.\n", lines)));
            text.Append($"{indent}  properties:\n");
            for (var member = 0; member < 6; member++)
            {
                text.Append($"{indent}    m{member}:\n{indent}      $ref: '{pointer}S{(index + member + 1) % count}'\n");
            }
        }

        return text.ToString();
    }

    private void IsReadInSeconds(string text)
    {
        var watch = Stopwatch.StartNew();
        DiagnosticBag diagnostics = [];
        var source = new SourceDocument("large.yaml", text);
        var document = OpenApiReader.Read(source.Path, source.Root!, diagnostics)!;
        var resolved = DocumentResolver.Resolve(document, new DocumentSet([source]), diagnostics);
        output.WriteLine($"{text.Length / 1_000_000.0:F1} million characters in {watch.Elapsed.TotalSeconds:F1} s");

        Assert.InRange(text.Length, 9_000_000, 20_000_000);
        Assert.Empty(diagnostics);
        Assert.Equal((Count, Count), (resolved.Operations.Count, document.Components.Schemas.Count));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }
}
