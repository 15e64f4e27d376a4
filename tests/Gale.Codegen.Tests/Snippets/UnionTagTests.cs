using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>A discriminator that the alternatives do not declare: the union reads it, so it writes it too.</summary>
public class UnionTagTests
{
    private const string Schemas =
        """
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: kind, mapping: {"a \"cat": '#/components/schemas/Cat', tomcat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
        Cat: {type: object, properties: {name: {type: string}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
        """;

    [Theory]
    [InlineData("new Pet.Cat(new() { Name = \"Tom\" })", """{"kind":"a \"cat","name":"Tom"}""")]
    [InlineData("new Pet.Cat(new())", """{"kind":"a \"cat"}""")]
    [InlineData("new Pet.Cat(JsonSerializer.Deserialize<Cat>(\"{\\\"kind\\\":\\\"tomcat\\\"}\", Options)!)", """{"kind":"tomcat"}""")]
    [InlineData("new Pet.Dog(new() { Kind = \"dog\" })", """{"kind":"dog"}""")]
    public void What_the_alternative_has_no_place_for_is_written_beside_its_members(string pet, string json)
    {
        var project = Snippet.Schemas(Schemas) with
        {
            Code = $$"""
                using System.Text.Json;
                using Shop.PetsApi;

                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

                    public static string Run() => JsonSerializer.Serialize<Pet>({{pet}}, Options);
                }
                """,
        };

        Assert.Equal(json, project.Run().Compile().Run());
    }

    /// <summary>What many frameworks write of a literal with a default.</summary>
    [Theory]
    [InlineData("{const: cat, default: cat}")]
    [InlineData("{type: string, enum: [cat]}")]
    [InlineData("{type: string, enum: [cat, lynx]}")]
    [InlineData("{type: string}")]
    public void What_an_alternative_need_not_have_is_written_all_the_same(string kind)
    {
        var project = Snippet.Schemas(UnionAssert.Written(
            $$"""
            U: {oneOf: [→Cat, →Dog], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'} } }
            Cat: {type: object, properties: {kind: {{kind}}, name: {type: string} } }
            Dog: {type: object, properties: {kind: {const: dog}, name: {type: string} } }
            """)) with
        {
            Code = """
                using System.Text.Json;
                using Shop.PetsApi;

                public static class Program
                {
                    public static string Run() => JsonSerializer.Serialize<U>(new Cat { Name = "Tom" }, new JsonSerializerOptions { TypeInfoResolver = PetsJsonResolver.Default });
                }
                """,
        };

        var client = project.Run().Compile();
        var json = (string)client.Run()!;

        Assert.Equal("""{"kind":"cat","name":"Tom"}""", json);
        Assert.StartsWith("Cat {", client.Read("U", json).ToString());
    }

    [Theory]
    [InlineData("""{"name":"Tom","kind":"tomcat"}""")]
    [InlineData("""{"kind":"dog","name":"Rex"}""")]
    public void What_was_read_is_written_as_it_came(string json) => Assert.Equal(
        json.Length, Snippet.Schemas(Schemas).Run().Compile().RoundTrip("Pet", json).Length);

    [Theory]
    [InlineData("F")]
    [InlineData("G")]
    public void A_text_of_an_alternative_inside_an_alternative_stands_for_the_outer_one(string kind) => UnionAssert.Reads(
        """
        Outer: {oneOf: [→First, →Second], discriminator: {propertyName: kind}}
        First: {oneOf: [→C, →D]}
        Second: {oneOf: [→F, →G]}
        C: {type: object, required: [kind, x], properties: {kind: {type: string}, x: {type: string}}}
        D: {type: object, required: [kind, x], properties: {kind: {type: string}, x: {type: string}}}
        F: {type: object, required: [kind, x], properties: {kind: {type: string}, x: {type: string}}}
        G: {type: object, required: [kind, x], properties: {kind: {type: string}, x: {type: string}}}
        """,
        "Outer",
        $"{{\"kind\":\"{kind}\",\"x\":\"y\"}}",
        "Second {");

    [Theory]
    [InlineData("", "Inner", "A {")]
    [InlineData("", "Leaf", "Leaf {")]
    [InlineData(", mapping: {one: '#/components/schemas/Inner'}", "one", "A {")]
    [InlineData(", mapping: {one: '#/components/schemas/Inner'}", "Inner", "A {")]
    [InlineData(", mapping: {one: '#/components/schemas/Inner', Inner: '#/components/schemas/Leaf'}", "Inner", "Leaf {")]
    public void The_name_of_a_union_in_a_union_stands_for_what_is_in_it(string mapping, string kind, string expected) => UnionAssert.Reads(
        $$$"""
        Outer: {oneOf: [→Inner, →Leaf], discriminator: {propertyName: kind{{{mapping}}} } }
        Inner: {oneOf: [→A, →B], discriminator: {propertyName: sub}}
        Leaf: {type: object, required: [kind], properties: {kind: {type: string}, sub: {type: string} } }
        A: {type: object, required: [kind, sub], properties: {kind: {type: string}, sub: {type: string} } }
        B: {type: object, required: [kind, sub], properties: {kind: {type: string}, sub: {type: string} } }
        """,
        "Outer",
        $"{{\"kind\":\"{kind}\",\"sub\":\"A\"}}",
        expected == "A {" ? "Inner { Value = A {" : expected);

    [Theory]
    [InlineData("""{"kind":"fail"}""", "Err {")]
    [InlineData("""{"kind":"error"}""", "Err {")]
    [InlineData("""{"kind":"Err"}""", "Unknown {")]
    [InlineData("""{"kind":"ok"}""", "Ok {")]
    [InlineData("""{"kind":"both"}""", "Unknown {")]
    public void A_text_that_one_alternative_allows_stands_for_it_where_the_mapping_does_not_know_it(string json, string expected) => UnionAssert.Reads(
        """
        Answer: {oneOf: [→Ok, →Err], discriminator: {propertyName: kind, mapping: {fail: →Err, ok: →Ok}}}
        Ok: {type: object, required: [kind], properties: {kind: {type: string, enum: [ok, both]}}}
        Err: {type: object, required: [kind], properties: {kind: {type: string, enum: [fail, error, both]}}}
        """.Replace("fail: →Err, ok: →Ok", "fail: '#/components/schemas/Err', ok: '#/components/schemas/Ok'", StringComparison.Ordinal),
        "Answer",
        json,
        expected);
}
