using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Lists, maps, and JSON of which the document says nothing.</summary>
public class CollectionTests
{
    [Theory]
    [InlineData("{type: array, items: {type: string}}", "IReadOnlyList<string>?", """["a","b"]""")]
    [InlineData("{type: array, items: {type: [string, 'null']}}", "IReadOnlyList<string?>?", """["a",null]""")]
    [InlineData("{type: array, items: {type: [integer, 'null'], format: int32}}", "IReadOnlyList<int?>?", "[1,null]")]
    [InlineData("{type: array, items: {type: array, items: {type: boolean}}}", "IReadOnlyList<IReadOnlyList<bool>>?", "[[true],[]]")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Pet'}}", "IReadOnlyList<Pet>?", """[{},{"value":[]}]""")]
    [InlineData("{type: array}", "IReadOnlyList<JsonElement>?", """[1,null,{"a":"b"}]""")]
    [InlineData("{items: {type: string}}", "IReadOnlyList<string>?", """["a"]""")]
    [InlineData("{type: [array, 'null'], items: {type: string}}", "IReadOnlyList<string>?", "null")]
    [InlineData("{type: object, additionalProperties: {type: integer}}", "IReadOnlyDictionary<string, long>?", """{"a":1,"B":2}""")]
    [InlineData("{additionalProperties: {type: [number, 'null']}}", "IReadOnlyDictionary<string, double?>?", """{"a":1.5,"b":null}""")]
    [InlineData("{type: object, additionalProperties: {$ref: '#/components/schemas/Pet'}}", "IReadOnlyDictionary<string, Pet>?", """{"a":{}}""")]
    [InlineData("{type: object, additionalProperties: true}", "IReadOnlyDictionary<string, JsonElement>?", """{"a":[null]}""")]
    [InlineData("{type: object}", "IReadOnlyDictionary<string, JsonElement>?", """{"a":{"b":1e400}}""")]
    [InlineData("{type: object, additionalProperties: false}", "IReadOnlyDictionary<string, JsonElement>?", "{}")]
    [InlineData("{}", "JsonElement?", """{"a":[1,"x"]}""")]
    [InlineData("{}", "JsonElement?", "null")]
    [InlineData("true", "JsonElement?", "12345678901234567890.5")]
    public void A_member_holds_what_its_schema_says(string schema, string type, string value)
    {
        var run = Snippet.Members($"value: {schema}").Run();

        Assert.Equal([$"public {type} Value"], run.Members("Pet"));
        Assert.Equal($$"""{"value":{{value}}}""", run.Compile().RoundTrip("Pet", $$"""{"value":{{value}}}"""));
    }

    [Fact]
    public void A_required_member_without_type_takes_null_but_not_absence()
    {
        var client = Snippet.Pet("type: object\nrequired: [any]\nproperties: {any: {}}").Run().Compile();

        Assert.Equal("""{"any":null}""", client.RoundTrip("Pet", """{"any":null}"""));
        Assert.Throws<System.Text.Json.JsonException>(() => client.Read("Pet", "{}"));
    }

    [Fact]
    public void A_record_keeps_a_copy_of_the_list_that_it_is_given()
    {
        var project = Snippet.Members("tags: {type: array, items: {type: string}}") with
        {
            Code = """
                using System.Collections.Generic;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var tags = new List<string> { "a" };
                        var pet = new Pet { Tags = tags };
                        tags.Add("b");
                        return $"{pet} {pet == new Pet { Tags = ["a"] }} {pet with { Tags = null }}";
                    }
                }
                """,
        };

        Assert.Equal(
            "Pet { Tags = [a], Unmapped =  } True Pet { Tags = , Unmapped =  }",
            project.Run().Compile().Run());
    }
}
