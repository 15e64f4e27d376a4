using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Whatever a union, its alternatives and the schemas around it are called, and whatever is left of them, it compiles.</summary>
public class UnionNameTests
{
    [Theory]
    [InlineData("A: {oneOf: [→B, →C]}\nB: {oneOf: [{}]}\nC: {oneOf: [{}]}")]
    [InlineData("A: {oneOf: [→B, →C]}\nB: {anyOf: [{}, {type: string}]}\nC: {type: object, properties: {id: {type: string}}}")]
    [InlineData("A: {oneOf: [→B, →A]}\nB: {oneOf: [→A, →B]}")]
    [InlineData("A: {oneOf: [{type: string}, {description: Whatever else}]}")]
    public void Where_one_alternative_is_anything_the_whole_is(string schemas)
    {
        var run = Snippet.Schemas(UnionAssert.Written(schemas + "\nPet: {type: object, properties: {a: →A}}")).Run();

        Assert.Equal(["public JsonElement? A"], run.Members("Pet"));
        Assert.Equal("""{"a":[1,{"b":null}]}""", run.Compile().RoundTrip("Pet", """{"a":[1,{"b":null}]}"""));
    }

    [Theory]
    [InlineData("{allOf: [→Odd]}")]
    [InlineData("→Odd")]
    public void An_alternative_that_is_not_modelled_makes_the_whole_anything(string alternative)
    {
        var members = string.Join(", ", Enumerable.Range(0, 2_001).Select(number => $"m{number}: {{type: string}}"));
        var run = Snippet.Schemas(UnionAssert.Written(
            $"Pet: {{type: object, properties: {{a: {{oneOf: [{alternative}, {{type: integer}}]}}}}}}\nOdd: {{type: object, properties: {{{members}}}}}")).Run();

        Assert.Contains("GALE1201", run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["public JsonElement? A"], run.Members("Pet"));
        run.Compile();
    }

    [Theory]
    [InlineData("Unknown: {oneOf: [{type: string}, {type: integer}]}", "Unknown", "true", "UnknownCase { Raw = *** }")]
    [InlineData("Unknown: {oneOf: [{type: string}, {type: integer}]}", "Unknown", "1", "Integer { Value = 1 }")]
    [InlineData("Unknown: {oneOf: [{title: Unknown case, type: object, properties: {a: {type: string}}}, {type: integer}]}", "Unknown", """{"a":"b"}""", "UnknownCaseCase { Value = ")]
    [InlineData("Value: {oneOf: [→ValueJson, {type: string}]}\nValueJson: {type: object, properties: {a: {type: string}}}", "Value", """{"a":"b"}""", "ValueJson { Value = ")]
    [InlineData("Value: {oneOf: [→Text, {type: string}]}\nText: {type: object, properties: {a: {type: string}}}", "Value", """{"a":"b"}""", "Text { Value = ")]
    [InlineData("Value: {oneOf: [{type: string}, →Text]}\nText: {type: object, properties: {a: {type: string}}}", "Value", """{"a":"b"}""", "Text { Value = ")]
    [InlineData("Value: {oneOf: [→Global, →Reader, →System]}\nGlobal: {type: string}\nReader: {type: integer}\nSystem: {type: array, items: {type: string}}", "Value", "1", "Reader { Value = 1 }")]
    public void A_union_may_be_called_as_what_it_needs_itself(string schemas, string type, string json, string expected) =>
        UnionAssert.Reads(schemas, type, json, expected);

    [Theory]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("EqualityContract")]
    [InlineData("PrintMembers")]
    [InlineData("GetType")]
    [InlineData("MemberwiseClone")]
    [InlineData("ReferenceEquals")]
    [InlineData("Finalize")]
    [InlineData("Clone")]
    [InlineData("Deconstruct")]
    public void A_schema_may_be_called_as_a_member_of_every_record(string name)
    {
        foreach (var schema in new[] { "{type: object, properties: {a: {type: string}}}", "{oneOf: [{type: string}, {type: integer}]}", "{type: string, enum: [a]}" })
        {
            var run = Snippet.Schemas(UnionAssert.Written($"{name}: {schema}\nPet: {{type: object, properties: {{a: →{name}, b: {{oneOf: [→{name}, {{type: boolean}}]}}}}}}")).Run();

            Assert.Contains($"public {name}Model? A", run.Members("Pet"));
            run.Compile();
        }
    }

    [Fact]
    public void Alternatives_that_are_called_the_same_are_numbered_and_told()
    {
        var run = Snippet.Schemas("Kind: {oneOf: [{title: Same, type: object, required: [a], properties: {a: {type: string}}}, {title: Same, type: object, required: [b], properties: {b: {type: string}}}]}").Run();

        Assert.Equal("Two alternatives want to be called Same in C#; this one is called Same2. The other: pets.yaml(5,20).", DiagnosticText.Message(Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "GALE1302")));
        run.Compile();
    }

    [Fact]
    public void Every_alternative_can_be_changed_with_with()
    {
        var project = Snippet.Schemas(
            """
            Value:
              oneOf:
                - {type: string, format: password}
                - {type: integer}
                - {type: array, items: {type: string}}
                - {type: object, additionalProperties: {type: integer}}
            Data: {oneOf: [{type: string, format: byte}, {type: integer}]}
            """) with
        {
            Code = """
            using System.Collections.Generic;
            using Shop.PetsApi;

            public static class Program
            {
                public static string Run()
                {
                    var text = new Value.Text("a") with { Value = "b" };
                    var number = new Value.Integer(1) with { Value = 2 };
                    var list = new Value.List(new[] { "a" }) with { Value = new[] { "b" } };
                    var map = new Value.Map(new Dictionary<string, long>()) with { Value = new Dictionary<string, long> { ["a"] = 1 } };
                    var bytes = new Data.Bytes(new byte[] { 1 }) with { Value = new byte[] { 2 } };
                    var unknown = new Value.Unknown(default) with { Raw = System.Text.Json.JsonDocument.Parse("true").RootElement };
                    return $"{text.Value} {number.Value} {list.Value[0]} {map.Value["a"]} {bytes.Value[0]} {unknown.Raw} {list == new Value.List(new[] { "b" })}";
                }
            }
            """,
        };

        Assert.Equal("b 2 b 1 2 True True", project.Run().Compile().Run());
    }
}
