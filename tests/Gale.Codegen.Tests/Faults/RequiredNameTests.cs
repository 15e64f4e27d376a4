using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Names in <c>required</c> that no property has: said once at the name, and not where some part of the whole describes it.</summary>
public class RequiredNameTests
{
    [Theory]
    [InlineData("{type: object, required: [name, »ghost], properties: {name: {type: string}}}")]
    [InlineData("{required: [»ghost], properties: {name: {type: string}}}")]
    [InlineData("{type: object, required: [»ghost], properties: {name: {type: string}}, additionalProperties: {type: string}}")]
    [InlineData("{type: object, required: [»ghost], properties: {name: {type: string}}, patternProperties: {'^g': {type: string}}}")]
    [InlineData("{allOf: [{type: object, properties: {name: {type: string}}}, {required: [name, »ghost]}]}")]
    [InlineData("{type: object, properties: {name: {type: string}, inner: {type: array, items: {type: object, required: [»ghost], properties: {a: {type: string}}}}}}")]
    public void It_is_said_at_the_name_and_what_comes_is_kept(string schema)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {schema}").Reports("GALE1218");

        Assert.Equal("""{"name":"Rex","ghost":"boo"}""", run.Compile().RoundTrip("Pet", """{"name":"Rex","ghost":"boo"}"""));
        Assert.Equal("""{"name":"Rex"}""", run.Compile().RoundTrip("Pet", """{"name":"Rex"}"""));
    }

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, required: [name]}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}], required: [name]}")]
    [InlineData("{allOf: [{allOf: [{required: [a]}]}, {properties: {a: {type: string}}}]}")]
    [InlineData("{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}")]
    [InlineData("{type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{allOf: [{required: [a]}, {required: [b]}]}, {required: [b]}]}")]
    [InlineData("{type: object, required: [kind], oneOf: [{type: object, required: [kind, a], properties: {kind: {type: string}, a: {type: string}}}, {type: object, required: [b], properties: {kind: {type: string}, b: {type: string}}}]}")]
    [InlineData("{type: object, properties: {a: {type: string}}, oneOf: [{required: [a], properties: {b: {type: string}}}, {required: [c], properties: {c: {type: string}}}]}")]
    [InlineData("{type: object, required: [kind], discriminator: {propertyName: kind}, properties: {a: {type: string}}}")]
    [InlineData("{type: string, required: [a]}")]
    public void What_another_part_describes_is_not_said(string schema) => Assert.DoesNotContain(
        Snippet.Schemas($"Pet: {schema}\nCat: {{type: object, properties: {{name: {{type: string}}}}}}").Run().Places, place => place.EndsWith("GALE1218", StringComparison.Ordinal));

    [Fact]
    public void A_part_is_judged_by_the_wholes_it_is_a_part_of() => Assert.Empty(Snippet.Schemas(
        """
        Named: {type: object, required: [name]}
        Pet: {allOf: [{$ref: '#/components/schemas/Named'}, {type: object, properties: {name: {type: string}}}]}
        """).Run().Places);

    [Fact]
    public void Conditions_are_left_to_the_server() => Assert.Equal(
        ["GALE1241"],
        Snippet.Schemas("Pet: {type: object, properties: {a: {type: string}}, not: {required: [ghost]}}").Run().Diagnostics.Select(diagnostic => diagnostic.Id));
}
