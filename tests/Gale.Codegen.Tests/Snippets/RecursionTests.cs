using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Schemas that lead back to themselves, directly and through each other, by every way there is.</summary>
public class RecursionTests
{
    [Theory]
    [InlineData("A: {type: object, properties: {a: →A}}", """{"a":{"a":{}}}""")]
    [InlineData("A: {type: object, properties: {b: →B}}\nB: {type: object, properties: {a: →A}}", """{"b":{"a":{"b":{}}}}""")]
    [InlineData("A: {type: object, properties: {list: {type: array, items: {type: array, items: →A}}}}", """{"list":[[{"list":[]}],[]]}""")]
    [InlineData("A: {type: object, properties: {map: {type: object, additionalProperties: {type: array, items: {type: object, additionalProperties: →A}}}}}", """{"map":{"x":[{"y":{"map":{}}}]}}""")]
    [InlineData("A: {type: object, properties: {x: {type: string}}, additionalProperties: →A}", """{"x":"1","y":{"z":{"x":"2"}}}""")]
    [InlineData("A: {type: object, properties: {either: {oneOf: [→A, {type: string}]}}}", """{"either":{"either":"x"}}""")]
    [InlineData("A: {oneOf: [{type: string}, {type: array, items: →A}, {type: object, additionalProperties: →A}]}", """["x",{"y":["z"]}]""")]
    [InlineData("A: {allOf: [→Base, {properties: {a: →A}}]}\nBase: {type: object, properties: {owner: →A, base: →Base}}", """{"owner":{"a":{}},"base":{"owner":{}},"a":{}}""")]
    [InlineData("A: {type: array, prefixItems: [{type: string}, →A, {type: object, properties: {a: →A}}]}", """["x",["y"],{"a":["z"]}]""")]
    [InlineData("A: {type: object, properties: {x: {type: string}}, oneOf: [{required: [a], properties: {a: →A}}, {required: [b], properties: {b: {type: array, items: →A}}}]}", """{"x":"1","b":[{"a":{"b":[]}}]}""")]
    [InlineData("A: {type: [object, 'null'], properties: {a: →A}}", """{"a":{"a":null}}""")]
    [InlineData("A: {type: object, patternProperties: {'^x': {type: array, items: →B}}}\nB: {type: object, properties: {a: →A}}", """{"x1":[{"a":{"x2":[]}}]}""")]
    public void They_read_and_write_as_deep_as_a_value_goes(string schemas, string json)
    {
        var run = Snippet.Schemas(UnionAssert.Written($"{schemas}\nRoot: {{type: object, properties: {{root: →A}}}}")).Run();
        var client = run.Compile();
        var text = $$"""{"root":{{json}}}""";

        Assert.Empty(run.Diagnostics);
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(text), System.Text.Json.Nodes.JsonNode.Parse(client.RoundTrip("Root", text))), client.RoundTrip("Root", text));
        Assert.Equal(client.Read("Root", text), client.Read("Root", text));
        Assert.DoesNotContain("Unknown", client.Read("Root", text).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A: {type: array, items: →A}", "[[],[[]]]")]
    [InlineData("A: {type: object, additionalProperties: →A}", """{"x":{"y":{}}}""")]
    [InlineData("A: {type: array, items: →B}\nB: {type: object, additionalProperties: →A}", """[{"x":[]}]""")]
    [InlineData("A: {type: array, prefixItems: [→A, →A], maxItems: 2}", "[[],[[]]]")]
    public void What_has_no_name_to_end_at_is_any_JSON(string schemas, string json)
    {
        var run = Snippet.Schemas(UnionAssert.Written($"{schemas}\nRoot: {{type: object, properties: {{root: →A}}}}")).Run();

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("GALE1201", diagnostic.Id));
        Assert.NotEmpty(run.Diagnostics);
        Assert.Equal($$"""{"root":{{json}}}""", run.Compile().RoundTrip("Root", $$"""{"root":{{json}}}"""));
    }
}
