using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What the mapping of a discriminator leads to, and what a kind says that the document lets go one way only.</summary>
public class MappingTests
{
    [Theory]
    [InlineData("Kind.One", "v2.Two")]
    [InlineData("'#/components/schemas/Kind.One'", "v2.Two")]
    public void A_name_with_a_dot_is_a_name(string one, string two)
    {
        var run = Snippet.Schemas(
            $$"""
            Either: {oneOf: [{$ref: '#/components/schemas/Kind.One'}, {$ref: '#/components/schemas/v2.Two'}], discriminator: {propertyName: kind, mapping: {first: {{one}}, second: {{two}} } } }
            Kind.One: {type: object, properties: {kind: {type: string}, size: {type: integer} } }
            v2.Two: {type: object, properties: {kind: {type: string}, size: {type: integer} } }
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("KindOne {", run.Compile().Read("Either", """{"kind":"first","size":1}""").ToString()!.Split("Value = ")[1]);
        Assert.StartsWith("V2Two {", run.Compile().Read("Either", """{"kind":"second","size":1}""").ToString()!.Split("Value = ")[1]);
    }

    [Fact]
    public void A_name_with_a_dot_of_another_file_is_a_name()
    {
        const string Kinds =
            """
            components:
              schemas:
                Base: {type: object, discriminator: {propertyName: kind, mapping: {first: Kind.One}}, properties: {kind: {type: string}}}
                Kind.One: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer}}}]}
            """;
        var run = Snippet.Operation("responses: {'200': {description: OK, content: {application/json: {schema: {$ref: 'kinds.yaml#/components/schemas/Base'}}}}}").WithFile("kinds.yaml", Kinds).Run();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("KindOne {", run.Compile().Read("Base", """{"kind":"first","size":1}""").ToString());
    }

    private const string Cats =
        """
        Pet: {type: object, required: [kind], discriminator: {propertyName: kind, mapping: {cat: Cat, kitten: Kitten, dog: Dog}}, properties: {kind: {type: string}}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Kitten: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {weeks: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {breed: {type: string}}}]}
        Home: {type: object, properties: {pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: Cat, baby: Kitten}}}}}
        """;

    [Theory]
    [InlineData("cat", "Cat")]
    [InlineData("kitten", "Kitten")]
    [InlineData("dog", "Dog")]
    public void A_kind_of_an_alternative_is_one_too(string kind, string type)
    {
        var run = Snippet.Schemas(Cats).Run();
        var client = run.Compile();
        var json = $$$"""{"pet":{"kind":"{{{kind}}}","weeks":3}}""";

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"Value = {type} {{", client.Read("Home", json).ToString(), StringComparison.Ordinal);
        JsonAssert.Same(json, client.RoundTrip("Home", json));
    }

    [Fact]
    public void A_text_that_the_mapping_of_a_choice_has_for_a_kind_of_an_alternative_stands_for_that_alternative() =>
        Assert.Contains("Value = Cat {", Snippet.Schemas(Cats).Run().Compile().Read("Home", """{"pet":{"kind":"baby","weeks":3}}""").ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("readOnly")]
    [InlineData("writeOnly")]
    public void What_says_of_which_kind_a_value_is_goes_both_ways(string direction)
    {
        var project = Snippet.SentAndRead(
            $$"""
            Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string, {{direction}}: true} } }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {breed: {type: string} } }] }
            """,
            "Pet");

        Assert.DoesNotContain("DogInput", project.Run().Models());
        Assert.Equal("application/json\n{\"kind\":\"Dog\",\"breed\":\"Pug\"}", Exchange.Of(project, "new Dog { Breed = \"Pug\" }", answer: "new StringContent(\"{}\", null, \"application/json\")").Body);
        Assert.StartsWith("Dog {", project.Run().Compile().Read("Pet", """{"kind":"Dog"}""").ToString());
    }
}
