using Gale.Codegen.Tests.Drift;
using Gale.Codegen.Tests.Harness;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Incremental;

/// <summary>
/// Twice the document is twice the work. The work is counted in bytes that are allocated, which neither the machine nor its load
/// changes: where a stage looks at everything for each thing there is, they are four times as many.
/// </summary>
public class GrowthTests(ITestOutputHelper output)
{
    /// <summary>Near to what is right: lists and tables grow by doubling.</summary>
    private const double Most = 2.2;

    private const int Count = 300;

    [Theory]
    [InlineData("schemas", "S{0}: {{type: object, properties: {{a: {{type: string}}, b: {{$ref: '#/components/schemas/S0'}}}}}}")]
    [InlineData("a chain of schemas", "S{0}: {{type: object, properties: {{a: {{type: array, items: {{$ref: '#/components/schemas/S{1}'}}}}}}}}")]
    [InlineData("parts of one base", "S{0}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{a: {{type: string}}}}}}]}}")]
    [InlineData("vocabularies", "S{0}: {{type: string, enum: [a, b, c]}}")]
    [InlineData("unions", "S{0}: {{oneOf: [{{$ref: '#/components/schemas/Base'}}, {{type: string}}]}}")]
    [InlineData("inline objects", "S{0}: {{type: object, properties: {{a: {{type: object, properties: {{b: {{type: object, properties: {{c: {{type: string}}}}}}}}}}}}}}")]
    [InlineData("both directions", "S{0}: {{type: object, required: [a], properties: {{a: {{type: string, readOnly: true}}, b: {{$ref: '#/components/schemas/S{1}'}}}}}}")]
    [InlineData("names that meet", "s-{0}: {{type: object}}\ns_{0}: {{type: object, properties: {{a: {{type: string}}}}}}")]
    [InlineData("all names one", "'{0}': {{type: object, properties: {{a: {{type: string}}}}}}")]
    public void Of_schemas(string what, string schema) => Doubles(what, count => Snippet.Schemas(
        "Base: {type: object, properties: {id: {type: string}}}\n" + Lines(count, schema)));

    [Theory]
    [InlineData("operations", "/p{0}: {{get: {{operationId: get{0}, tags: [Pets], responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Base'}}}}}}}}}}}}}}")]
    [InlineData("tags", "/p{0}: {{get: {{operationId: get{0}, tags: [t{0}], responses: {{'204': {{description: OK}}}}}}}}")]
    [InlineData("operations without ids", "/p{0}: {{get: {{responses: {{'204': {{description: OK}}}}}}}}")]
    [InlineData("operations of one id", "/p{0}: {{get: {{operationId: same, responses: {{'204': {{description: OK}}}}}}}}")]
    [InlineData("bodies", "/p{0}: {{post: {{operationId: post{0}, requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}}}}}}}, responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{b: {{type: string}}}}}}}}}}}}}}}}}}")]
    public void Of_operations(string what, string path) => Doubles(what, count => Snippet.Paths(
        Lines(count, path), "Base: {type: object, properties: {id: {type: string}}}"));

    [Fact]
    public void Of_members() => Doubles("members", count => Snippet.Schemas($"S: {{type: object, properties: {{{Listed(count, "m{0}: {{type: string}}")}}}}}"));

    [Fact]
    public void Of_values() => Doubles("values", count => Snippet.Schemas($"S: {{type: string, enum: [{Listed(count, "v{0}")}]}}"));

    [Fact]
    public void Of_alternatives() => Doubles("alternatives", count => Snippet.Schemas(
        $"S: {{oneOf: [{Listed(count, "{{$ref: '#/components/schemas/A{0}'}}")}], discriminator: {{propertyName: kind}}}}\n{Lines(count, "A{0}: {{type: object, properties: {{kind: {{type: string}}}}}}")}"));

    [Fact]
    public void Of_kinds() => Doubles("kinds", count => Snippet.Schemas(
        $"Base: {{type: object, discriminator: {{propertyName: kind}}, properties: {{kind: {{type: string}}}}}}\n{Lines(count, "A{0}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{a: {{type: string}}}}}}]}}")}"));

    [Fact]
    public void Of_a_mapping() => Doubles("entries of a mapping", count => Snippet.Schemas(
        $"S: {{oneOf: [{Listed(count, "{{$ref: '#/components/schemas/A{0}'}}")}], discriminator: {{propertyName: kind, mapping: {{{Listed(count, "t{0}: '#/components/schemas/A{0}'")}}}}}}}\n{Lines(count, "A{0}: {{type: object, properties: {{kind: {{type: string}}}}}}")}"));

    [Fact]
    public void Of_examples() => Doubles("examples", count => Snippet.Schemas(
        Lines(count, "S{0}: {{type: object, properties: {{a: {{type: string}}}}, example: {{a: x}}}}")));

    [Fact]
    public void Of_files() => Doubles("files", count => Enumerable.Range(0, count).Aggregate(
        Snippet.Schemas(Lines(count, "S{0}: {{$ref: 'f{0}.yaml'}}")),
        (project, index) => project.WithFile($"f{index}.yaml", "{type: object, properties: {a: {type: string}}}")));

    [Fact]
    public void Of_a_baseline() => Doubles("changes", count => DriftProject.Of(
        Snippet.Schemas(Lines(count, "S{0}: {{type: object, properties: {{a: {{type: string}}}}}}")).Documents["pets.yaml"],
        Snippet.Schemas(Lines(count, "S{0}: {{type: object, properties: {{b: {{type: string}}}}}}")).Documents["pets.yaml"]));

    [Fact]
    public void Of_parameters() => Doubles("parameters", count => Snippet.Operation(
        $"parameters: [{Listed(count, "{{name: p{0}, in: query, schema: {{type: string}}}}")}]\nresponses: {{'204': {{description: OK}}}}"));

    private void Doubles(string what, Func<int, TestProject> document)
    {
        BytesOf(document(10));
        var (one, two) = (BytesOf(document(Count)), BytesOf(document(2 * Count)));
        var factor = (double)two / one;
        output.WriteLine($"{what}: {one / 1e6:F1} MB for {Count}, {two / 1e6:F1} MB for {2 * Count}: {factor:F2} times");

        Assert.True(factor < Most, $"Twice as many {what} are {factor:F2} times the work: {one:N0} and {two:N0} bytes are allocated.");
    }

    private static long BytesOf(TestProject project)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GeneratorRun.Of(project);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Lines(int count, string line) => string.Join("\n", Numbered(count, line));

    private static string Listed(int count, string item) => string.Join(", ", Numbered(count, item));

    private static IEnumerable<string> Numbered(int count, string text) => Enumerable.Range(0, count).Select(index =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text, index, (index + 1) % count));
}
