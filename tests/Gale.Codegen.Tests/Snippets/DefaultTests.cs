using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Defaults are the server's: they are told to who writes the code, and never sent or made up.</summary>
public class DefaultTests
{
    [Theory]
    [InlineData("type: integer, default: 20", "Default: <c>20</c>.")]
    [InlineData("type: string, default: 'a\"b'", "Default: <c>\"a\\\"b\"</c>.")]
    [InlineData("type: string, default: \"a\\nb\\u2028c<x>*/\"", null)]
    [InlineData("type: string, default: '`'", null)]
    [InlineData("type: string, enum: [a, b], default: c", "Default: <c>\"c\"</c>.")]
    [InlineData("type: integer, default: many", "Default: <c>\"many\"</c>.")]
    [InlineData("type: integer, default: 99999999999999999999999999", "Default: <c>99999999999999999999999999</c>.")]
    [InlineData("type: number, default: .nan", "Default: <c>.nan</c>.")]
    [InlineData("type: boolean, default: null", "Default: <c>null</c>.")]
    [InlineData("type: array, items: {type: string}, default: [a, {b: []}]", "Default: <c>[\"a\", {\"b\": []}]</c>.")]
    [InlineData("type: object, properties: {a: {type: string}}, default: {a: ''}", "Default: <c>{\"a\": \"\"}</c>.")]
    [InlineData("default: 1", "Default: <c>1</c>.")]
    public void A_default_is_documented_and_not_there(string schema, string? documented)
    {
        var run = Snippet.Members($"value: {{{schema}}}").Run();

        Assert.Equal("{}", run.Compile().RoundTrip("Pet", "{}"));
        if (documented is not null)
        {
            Assert.Equal($"<summary>{documented}</summary>", run.Documentation("Value"));
        }
    }

    [Fact]
    public void A_default_stands_behind_what_is_said_else()
    {
        var run = Snippet.Schemas(
            """
            Pet:
              type: object
              properties:
                size: {description: How many., type: integer, minimum: 1, default: 3}
                kind: {allOf: [{$ref: '#/components/schemas/Kind'}], default: cat}
            Kind: {type: string, enum: [cat, dog], default: dog}
            """).Run();

        Assert.Equal("<summary>How many.</summary>\n<remarks>\nAt least 1.\n\nDefault: <c>3</c>.\n</remarks>", run.Documentation("Size"));
        Assert.Contains("Default: <c>\"cat\"</c>.", run.Declaration("Pet"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void An_absent_parameter_is_absent()
    {
        var project = Snippet.Operation(
            """
            parameters:
              - {name: limit, in: query, example: 50, schema: {type: integer, default: 20, example: 7}}
              - {name: sort, in: query, schema: {type: string, enum: [a, b], default: b, examples: [a]}}
              - {name: tag, in: query, examples: {one: {value: "<x>\n*/"}}, schema: {type: string}}
            responses: {'204': {description: Done}}
            """);
        var run = project.Run();

        Assert.Equal("/pets", Exchange.Of(project, "new ListPetsOptions()").Target);
        Assert.Contains("<remarks>Default: <c>20</c>.</remarks>\n    /// <example>50</example>", run.Declaration("ListPetsOptions").Replace("<summary>Default: <c>20</c>.</summary>", "<remarks>Default: <c>20</c>.</remarks>", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("/// <example>\"a\"</example>", run.Declaration("ListPetsOptions"), StringComparison.Ordinal);
        Assert.Contains("/// <example>\"&lt;x&gt;\\n*/\"</example>", run.Declaration("ListPetsOptions"), StringComparison.Ordinal);
    }
}
