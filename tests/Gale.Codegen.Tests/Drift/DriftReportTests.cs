using Gale.Codegen.Pipeline;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// What a build says of a document that moved: which diagnostic, how loud, where, and by whom: what moves a name or a type by the
/// generator, all else by the analyzer, nothing by both.
/// </summary>
public class DriftReportTests
{
    [Theory]
    [InlineData("{type: object, properties: {a: {type: string, enum: [x]}}}", "{type: object, properties: {a: {type: string, enum: [x, »y]}}}", "analyzer Warning", "GALE3301")]
    [InlineData("{type: object, properties: {a: {type: string, enum: [x, y]}}}", "{type: object, properties: {a: {type: string, »enum: [x]}}}", "generator Warning", "GALE3302")]
    [InlineData("{type: object, properties: {a: {type: string, enum: [x, y]}}}", "{type: object, properties: {a: {type: string, enum: [x, »Y]}}}", "generator Warning", "GALE3305")]
    [InlineData("{type: object, properties: {a: {type: string}, b: {}}}", "{type: object, »properties: {b: {}}}", "generator Warning", "GALE3202")]
    [InlineData("{type: object, properties: {amount_cents: {type: integer}}}", "{type: object, properties: {»amount: {type: integer}}}", "generator Warning", "GALE3204")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {»type: integer}}}", "generator Warning", "GALE3205")]
    [InlineData("{type: object, properties: {a: {type: integer, format: int64}}}", "{type: object, properties: {a: {type: integer, »format: int32}}}", "generator Warning", "GALE3205")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {»type: [string, 'null']}}}", "analyzer Warning", "GALE3203")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{type: object, properties: {»a: {type: string}}}", "analyzer Warning", "GALE3203")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}, bcd: {type: integer}}}", "", "")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, »deprecated: true}}}", "analyzer Info", "GALE3104")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, maxLength: 3}}}", "", "")]
    [InlineData("{type: object, properties: {a: {oneOf: [{type: string, format: date}, {type: object}]}}}", "{type: object, properties: {a: {oneOf: [{type: string, format: date}, {type: object}, »{type: array, items: {}}]}}}", "analyzer Warning", "GALE3213")]
    [InlineData("{type: object, properties: {a: {}}}", "{type: object, properties: {a: {»readOnly: true}}}", "generator Info", "GALE3212")]
    public void Of_what_an_answer_brings(string was, string now, string who, string id) => Expect(DriftProject.Answer(was), DriftProject.Answer(now), who, id);

    [Theory]
    [InlineData("{type: object, properties: {a: {type: string, enum: [x, y]}}}", "{type: object, properties: {a: {type: string, »enum: [x]}}}", "generator Warning", "GALE3303")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, »enum: [x]}}}", "generator Warning", "GALE3303")]
    [InlineData("{type: object, properties: {a: {type: string, enum: [x]}}}", "{type: object, properties: {a: {type: string, enum: [x, y]}}}", "", "")]
    [InlineData("{type: object, properties: {a: {type: string}, b: {}}}", "{type: object, »properties: {b: {}}}", "generator Warning", "GALE3206")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, required: [»a], properties: {a: {type: string}}}", "generator Warning", "GALE3201")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, required: [bcd], properties: {a: {type: string}, »bcd: {type: integer}}}", "generator Warning", "GALE3201")]
    [InlineData("{type: object, properties: {a: {type: [string, 'null']}}}", "{type: object, properties: {»a: {type: string}}}", "analyzer Warning", "GALE3201")]
    [InlineData("{type: object, properties: {a: {type: string, maxLength: 9}}}", "{type: object, properties: {a: {type: string, »maxLength: 5}}}", "analyzer Info", "GALE3401")]
    public void Of_what_a_request_sends(string was, string now, string who, string id) => Expect(DriftProject.Request(was), DriftProject.Request(now), who, id);

    [Theory]
    [InlineData("parameters: []", "parameters: [»{name: a, in: query, required: true, schema: {type: string}}]", "generator Warning", "GALE3107")]
    [InlineData("parameters: []", "parameters: [{name: a, in: query, schema: {type: string}}]", "", "")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: string}}]", "parameters: []", "generator Warning", "GALE3106")]
    [InlineData("parameters: [{name: a, in: query, required: true, schema: {type: string}}]", "parameters: [»{name: a, in: query, schema: {type: string}}]", "generator Warning", "GALE3108")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: string}}]", "parameters: [{name: a, in: query, schema: {»type: integer}}]", "generator Warning", "GALE3109")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: integer, default: 1}}]", "parameters: [{name: a, in: query, schema: {type: integer, default: »2}}]", "analyzer Warning", "GALE3110")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: array, items: {type: string}}}]", "parameters: [»{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}]", "analyzer Warning", "GALE3109")]
    [InlineData("security: [{key: []}]", "security: [»{token: []}]", "analyzer Warning", "GALE3501")]
    [InlineData("summary: a", "deprecated: true", "analyzer Info", "GALE3104")]
    public void Of_how_an_operation_is_called(string was, string now, string who, string id) => Expect(
        DriftProject.Operation(was + "\n      responses: {'204': {description: OK}}"),
        DriftProject.Operation(now + "\n      responses: {'204': {description: OK}}"),
        who,
        id);

    [Fact]
    public void A_message_says_what_where_what_it_means_whom_it_reaches_and_where_it_was()
    {
        var project = DriftProject.Of(
            DriftProject.Answer("{type: object, properties: {state: {type: string, enum: [open]}, size: {type: integer}}}"),
            DriftProject.Answer("{type: object, properties: {state: {type: string, enum: [open, lost]}}}"));

        Assert.Equal(
            "The value 'lost' of Pet.state is new; clients that are built with the baseline read it as Unknown, and no switch has an arm for it. In POST /pets. [response-property-enum-value-added]",
            project.MessageOf("GALE3301"));
        Assert.Equal(
            "Pet.size is gone; clients that are built with the baseline look for it in vain. In POST /pets; it was at pets.baseline.yaml(11,75). [response-optional-property-removed]",
            project.MessageOf("GALE3202"));
        Assert.Equal(
            "'pets.openapi.yaml' drifted from its baseline 'pets.baseline.yaml': 2 breaking, 0 other changes. Look at each, then accept the document with 'dotnet build -t:GaleAcceptBaseline', or single changes in 'pets.drift.yaml'.",
            project.MessageOf("GALE3001"));
    }

    [Fact]
    public void Tools_get_the_fine_names_and_the_place_in_the_baseline()
    {
        var project = DriftProject.Of(
            DriftProject.Answer("{type: object, properties: {a: {type: string}, b: {}}}"), DriftProject.Answer("{type: object, properties: {b: {}}}"));

        var (_, diagnostic) = Assert.Single(project.Diagnostics(), said => said.Diagnostic.Id == "GALE3202");

        Assert.Equal("response-optional-property-removed", diagnostic.Properties["check"]);
        Assert.EndsWith("pets.baseline.yaml", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_of_another_type_in_the_place_of_one_is_said_with_it()
    {
        var schemas = "Pet: {type: object, properties: {price: {$ref: '#/components/schemas/Price'}}}\n    Price: {type: object, required: [cents], properties: {cents: {type: integer}}}\n    Cents: {type: integer}";
        const string Answer = "responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}";
        var project = DriftProject.Of(DriftProject.Operation(Answer, schemas), DriftProject.Operation(Answer, schemas.Replace("schemas/Price", "schemas/Cents", StringComparison.Ordinal)));

        Assert.Equal(["generator Warning pets.openapi.yaml(11,38) GALE3205"], project.Says());
        Assert.StartsWith("The type of Pet.price was 'Price (object)' and is 'Cents (integer)';", project.MessageOf("GALE3205"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", "generator Error pets.openapi.yaml(11,25) GALE3202")]
    [InlineData("warn", "generator Warning pets.openapi.yaml(11,25) GALE3202")]
    [InlineData("off", "")]
    [InlineData("loud", "generator Error GALE0010|generator Warning pets.openapi.yaml(11,25) GALE3202")]
    public void How_loud_it_is_the_project_says(string level, string said)
    {
        var project = DriftProject.Of(
            DriftProject.Answer("{type: object, properties: {a: {type: string}, b: {}}}"), DriftProject.Answer("{type: object, properties: {b: {}}}"));

        Assert.Equal(said.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), (project with { Drift = level }).Says().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_baseline_nothing_is_compared_and_where_to_get_one_is_said()
    {
        var project = new TestProject().With(new GaleSpec(DriftProject.Document) { Baseline = "none.yaml" }, DriftProject.Answer("{type: object}"));

        Assert.Equal(["generator Info Shop.csproj(3,43) GALE3002"], project.Says());
    }

    [Theory]
    [InlineData("a: [", "generator Error pets.baseline.yaml(1,5) GALE3003")]
    [InlineData("swagger: '7.0'", "generator Error pets.baseline.yaml(1,10) GALE3003")]
    public void A_baseline_that_cannot_be_read_is_told_and_the_client_is_there(string baseline, string said)
    {
        var project = DriftProject.Of(baseline, DriftProject.Answer("{type: object, properties: {b: {}}}"));

        Assert.Equal([said], project.Says());
        Assert.Equal(["public JsonElement? B"], project.Run().Members("Pet"));
    }

    [Theory]
    [InlineData("1.0.0", "1.1.0", false, "generator Info pets.openapi.yaml(2,21) GALE3004")]
    [InlineData("1.0.0", "1.0.0", false, "")]
    [InlineData("1.0.0", "1.1.0", true, "generator Info pets.openapi.yaml(2,21) GALE3007|generator Warning pets.openapi.yaml(11,25) GALE3202")]
    [InlineData("1.9.0", "2.0.0", true, "generator Warning pets.openapi.yaml(11,25) GALE3202")]
    [InlineData("2025-10-01", "2026-01-15", true, "generator Warning pets.openapi.yaml(11,25) GALE3202")]
    public void Versions_are_held_against_what_changed(string before, string after, bool isBroken, string said)
    {
        var project = DriftProject.Of(
            DriftProject.Answer("{type: object, properties: {a: {type: string}, b: {}}}").Replace("'2026-01'", before, StringComparison.Ordinal),
            DriftProject.Answer(isBroken ? "{type: object, properties: {b: {}}}" : "{type: object, properties: {a: {type: string}, b: {}}}").Replace("'2026-01'", after, StringComparison.Ordinal));

        Assert.Equal(said.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), project.Says().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_key_pressed_in_the_code_compares_nothing_and_a_comment_in_either_document_emits_nothing()
    {
        var project = DriftProject.Of(
            DriftProject.Answer("{type: object, properties: {a: {type: string}, b: {}}}"), DriftProject.Answer("{type: object, properties: {b: {}}}"));
        var first = project.Run();

        var typed = first.Then(project with { Code = "// a key" });
        Assert.All(typed.Reasons(StepNames.Drifts), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        var commented = typed.Then(project.Edit(DriftProject.Baseline, "openapi", "# a comment\nopenapi").Edit(DriftProject.Document, "openapi", "# a comment\nopenapi"));
        Assert.Empty(commented.Touched);
        Assert.Contains("pets.openapi.yaml(12,25) GALE3202", commented.Places);
    }

    private static void Expect(string was, string now, string who, string id)
    {
        var (text, place) = DriftProject.Unmark(now);
        var said = DriftProject.Of(was, text).Says();

        var expected = who.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(
            said.Count == expected.Length && said.All(one => one.EndsWith(id, StringComparison.Ordinal)) &&
            (place is null || said.Contains($"{expected[0]} {DriftProject.Document}{place} {id}")),
            string.Join("\n", said.Prepend($"expected {who} {place} {id}, found:")));
    }
}
