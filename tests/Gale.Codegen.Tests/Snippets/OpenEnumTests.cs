using Gale.Codegen.Tests.Harness;
using Gale.Codegen.Tests.Validation;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>A vocabulary beside which the document allows any text: that text can be sent wherever the values can.</summary>
public class OpenEnumTests
{
    private const string Beside = "{anyOf: [{type: string, enum: [small, 'very large']}, {type: string}]}";
    private const string Before = "{oneOf: [{type: string}, {const: small}, {const: 'very large'}]}";
    private const string OrNull = "{anyOf: [{type: string, enum: [small, 'very large']}, {type: string}, {type: 'null'}]}";
    private const string AutoRest = "{type: string, enum: [small, 'very large'], x-ms-enum: {modelAsString: true, name: Size}}";

    [Theory]
    [InlineData("query", Beside, "Size.VeryLarge", "/pets?size=very%20large")]
    [InlineData("query", Beside, "\"x/l\"", "/pets?size=x%2Fl")]
    [InlineData("query", Before, "\"x/l\"", "/pets?size=x%2Fl")]
    [InlineData("query", OrNull, "\"x/l\"", "/pets?size=x%2Fl")]
    [InlineData("query", AutoRest, "\"x/l\"", "/pets?size=x%2Fl")]
    [InlineData("path", Beside, "Size.Small", "/pets/small")]
    [InlineData("path", Beside, "\"x/l\"", "/pets/x%2Fl")]
    public void As_an_argument_it_is_a_value_or_a_text(string place, string schema, string value, string target) =>
        Assert.Equal(target, Sent(place, schema, isRequired: true, value).Target);

    [Theory]
    [InlineData("Size.VeryLarge", "/pets?size=very%20large")]
    [InlineData("\"xl\"", "/pets?size=xl")]
    [InlineData("null", "/pets")]
    public void As_an_option_it_is_one_of_them_or_none(string value, string target) =>
        Assert.Equal(target, Sent("query", Beside, isRequired: false, $"new ListPetsOptions {{ Size = {value} }}").Target);

    [Theory]
    [InlineData("Size.Small", "small")]
    [InlineData("\"xl\"", "xl")]
    public void So_it_is_in_a_header(string value, string sent) =>
        Assert.Equal(sent, Sent("header", Beside, isRequired: true, value).Header("size"));

    [Theory]
    [InlineData("Size.Small", "\"small\"")]
    [InlineData("\"x\\\"l\"", "\"x\\\"l\"")]
    public void So_it_is_as_a_body(string value, string sent)
    {
        var project = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Size'}}}}
            responses: {'204': {description: Done}}
            """,
            $"Size: {Beside}");

        JsonAssert.Same(sent, Exchange.Of(project, value).Body.Split('\n')[1]);
    }

    [Fact]
    public void So_is_each_item_of_a_body_of_lines()
    {
        var project = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Size'}}}}
            responses: {'204': {description: Done}}
            """,
            $"Size: {Beside}");

        var run = project.Run();

        Assert.Equal("Task ListPetsAsync(IAsyncEnumerable<OpenEnum<Size>> body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Fact]
    public void Limits_are_those_of_the_text()
    {
        var project = Validated.Project(Snippet.Operation(
            """
            parameters: [{name: size, in: query, required: true, schema: {anyOf: [{type: string, enum: [small]}, {type: string, maxLength: 6}]}}]
            responses: {'204': {description: Done}}
            """));

        Assert.Equal("", Validated.ViolationsOfCall(project, "\"xl\""));
        Assert.Equal("", Validated.ViolationsOfCall(project, "ListPetsSize.Small"));
        Assert.NotEqual("", Validated.ViolationsOfCall(project, "\"extra large\""));
    }

    [Fact]
    public void Several_are_a_list_whose_texts_go_along()
    {
        var project = Snippet.Operation(
            """
            parameters: [{name: sizes, in: query, required: true, schema: {$ref: '#/components/schemas/Sizes'}}]
            responses: {'204': {description: Done}}
            """,
            $"Sizes: {{type: array, items: {{$ref: '#/components/schemas/Size'}}}}\nSize: {Beside}");

        Assert.Equal("/pets?sizes=small&sizes=xl", Exchange.Of(project, "OpenEnum.ListOf<Size>(Size.Small, \"xl\")").Target);
    }

    [Fact]
    public void An_object_takes_lists_and_maps_of_them_and_keeps_the_text_of_a_member_beside_it()
    {
        var sent = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses: {'204': {description: Done}}
            """,
            """
            Pet:
              type: object
              properties:
                size: {$ref: '#/components/schemas/Size'}
                sizes: {type: array, items: {$ref: '#/components/schemas/Size'}}
                by_year: {type: object, additionalProperties: {$ref: '#/components/schemas/Size'}}
            Size: {anyOf: [{type: string, enum: [small, very large]}, {type: string}]}
            """);

        var body = Exchange.Of(
            sent,
            """
            new Pet
            {
                Size = Size.Unknown,
                Sizes = OpenEnum.ListOf<Size>("xl", Size.VeryLarge),
                ByYear = OpenEnum.MapOf<Size>([new("2025", Size.Small), new("2026", "xl")]),
                Unmapped = UnmappedMembers.Create([new("size", System.Text.Json.JsonSerializer.SerializeToElement("xl"))]),
            }
            """).Body;

        JsonAssert.Same("""{"size":"xl","sizes":["xl","very large"],"by_year":{"2025":"small","2026":"xl"}}""", body.Split('\n')[1]);
    }

    [Theory]
    [InlineData("→Size", "anyOf: [→Size, {type: string}]")]
    [InlineData("anyOf: [→Size, {type: string}]", "→Size")]
    public void Where_one_argument_takes_any_text_the_others_of_its_enum_do_not(string first, string second)
    {
        static string Parameter(string name, string schema) =>
            $"{{name: {name}, in: query, required: true, schema: {{{schema.Replace("→Size", schema.StartsWith('→') ? "$ref: '#/components/schemas/Size'" : "{$ref: '#/components/schemas/Size'}", StringComparison.Ordinal)}}}}}";
        var run = Snippet.Operation($"parameters: [{Parameter("a", first)}, {Parameter("b", second)}]\nresponses: {{'204': {{description: Done}}}}", "Size: {type: string, enum: [small]}").Run();

        static string TypeOf(string schema) => schema.StartsWith('→') ? "Size" : "OpenEnum<Size>";
        Assert.Equal($"Task ListPetsAsync({TypeOf(first)} a, {TypeOf(second)} b, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{{type: array, items: {0}}}")]
    public void Two_answers_of_it_are_one_whether_any_text_may_come_or_not(string answer)
    {
        static string Response(string status, string schema) => $"'{status}': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}";
        const string Size = "{$ref: '#/components/schemas/Size'}";
        var run = Snippet.Operation(
            $"responses: {{{Response("200", string.Format(null, answer, Size))}, {Response("201", string.Format(null, answer, $"{{anyOf: [{Size}, {{type: string}}]}}"))}}}", "Size: {type: string, enum: [small]}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("Result", run.Method("ListPetsAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_vocabulary_that_allows_no_other_text_is_taken_as_the_enum_alone()
    {
        var run = Snippet.Operation(
            """
            parameters: [{name: size, in: query, required: true, schema: {type: string, enum: [small]}}]
            responses: {'204': {description: Done}}
            """).Run();

        Assert.DoesNotContain("OpenEnum", string.Concat(run.Files.Values), StringComparison.Ordinal);
    }

    private static Exchange Sent(string place, string schema, bool isRequired, string value)
    {
        var path = place == "path" ? "/pets/{size}" : "/pets";
        var parameter = $"{{name: size, in: {place}, required: {(isRequired ? "true" : "false")}, schema: {{$ref: '#/components/schemas/Size'}}}}";
        return Exchange.Of(
            Snippet.Paths(
                $"{path}:\n  get:\n    operationId: listPets\n    tags: [Pets]\n    parameters: [{parameter}]\n    responses: {{'204': {{description: Done}}}}",
                $"Size: {schema}"),
            value);
    }
}
