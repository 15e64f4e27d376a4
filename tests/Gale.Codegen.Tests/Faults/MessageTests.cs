using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What messages say of what they stand at: its words, as the document writes them.</summary>
public class MessageTests
{
    private const string Done = "responses: {'204': {description: Done}}";

    [Fact]
    public void A_path_is_written_as_the_document_has_it() => Assert.Contains(
        "the path '/k/{}/{ }' has no {id}",
        Message("GALE1104", Snippet.Paths($"/k/{{}}/{{ }}: {{get: {{operationId: k, {Done}, parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]}}}}")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("enum: [{x: a}]", "'enum' names a list")]
    [InlineData("const: {x: a}", "'const' names a list")]
    public void Values_are_those_of_the_keyword_that_names_them(string values, string expected) =>
        Assert.StartsWith(expected, Message("GALE1206", Snippet.Members($"meta: {{type: object, properties: {{x: {{type: string}}}}, {values}}}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("type: apiKey, in: header", "an API key needs a 'name', under which the header has it")]
    [InlineData("type: apiKey, in: body, name: k", "an API key needs an 'in' that is header, query or cookie")]
    [InlineData("type: mutualTLS", "expected a bearer token, a name and password, or an API key")]
    public void A_scheme_that_is_not_served_says_what_it_needs(string scheme, string expected) => Assert.Contains(
        $": {expected}.",
        Message("GALE1204", TestProject.Of($"openapi: 3.1.0\ninfo: {{title: Pets, version: '1'}}\npaths: {{}}\ncomponents: {{securitySchemes: {{k: {{{scheme}}}}}}}\n")),
        StringComparison.Ordinal);

    [Fact]
    public void What_two_clients_find_in_one_document_is_said_once()
    {
        static string Document(string schema) =>
            $"openapi: 3.1.0\ninfo: {{title: Pets, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n";
        var run = TestProject.Of(Document("{$ref: 'common.yaml#/components/schemas/A'}")).With("common.yaml", Document("{type: object, properties: {a: {$ref: '#/nope'}}}")).Run();

        Assert.Equal(["common.yaml(4,65) GALE1101"], run.Places);
    }

    private static string Message(string id, TestProject project) => DiagnosticText.Message(project.Run().Diagnostics.Single(diagnostic => diagnostic.Id == id));
}
