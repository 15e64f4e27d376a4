using System.Text.Json;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Whatever fits one of the alternatives is read as that one, wherever in the union it stands.</summary>
public class UnionReadingTests
{
    [Theory]
    [InlineData("A", "1")]
    [InlineData("A", "true")]
    [InlineData("A", "\"x\"")]
    [InlineData("B", "1")]
    [InlineData("B", "true")]
    [InlineData("B", "\"x\"")]
    public void Unions_that_lead_to_each_other_have_the_alternatives_of_both(string type, string json)
    {
        var client = Snippet.Schemas(UnionAssert.Written("A: {oneOf: [→B, {type: string}]}\nB: {anyOf: [→A, {type: integer}, {type: boolean}]}")).Run().Compile();

        Assert.DoesNotContain("Unknown", client.Read(type, json).ToString());
        Assert.Equal(json, client.RoundTrip(type, json));
    }

    [Fact]
    public void More_required_members_than_a_word_has_bits_are_all_looked_for()
    {
        string Object(string prefix) =>
            $"{{type: object, required: [{string.Join(", ", Enumerable.Range(0, 70).Select(number => $"{prefix}{number}"))}], properties: {{{prefix}0: {{type: integer}}}}}}";
        string Json(string prefix, int count) => "{" + string.Join(",", Enumerable.Range(0, count).Select(number => $"\"{prefix}{number}\":{number}")) + "}";
        var client = Snippet.Schemas(UnionAssert.Written($"A: {{oneOf: [→X, →Y]}}\nX: {Object("x")}\nY: {Object("y")}")).Run().Compile();

        Assert.StartsWith("X {", client.Read("A", Json("x", 70)).ToString());
        Assert.StartsWith("Y {", client.Read("A", Json("y", 70)).ToString());
        Assert.StartsWith("Unknown {", client.Read("A", Json("y", 69)).ToString());
        Assert.StartsWith("Unknown {", client.Read("A", Json("x", 5)).ToString());
    }

    [Theory]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":"x"}""")]
    [InlineData("""{"a":7}""")]
    public void The_null_of_a_union_in_a_union_is_one_of_both(string json) => Assert.Equal(
        json,
        Snippet.Schemas(UnionAssert.Written("A: {oneOf: [→B, {type: integer}]}\nB: {type: [string, boolean, 'null']}\nPet: {type: object, required: [a], properties: {a: →A}}")).Run().Compile().RoundTrip("Pet", json));

    [Theory]
    [InlineData("A: {oneOf: [{type: integer}, →N]}\nN: {oneOf: [{type: number}, {type: boolean}]}", "1", "Integer {")]
    [InlineData("A: {oneOf: [{type: integer}, →N]}\nN: {oneOf: [{type: number}, {type: boolean}]}", "1.5", "N { Value = Number {")]
    [InlineData("A: {oneOf: [{type: string, format: uuid}, →N]}\nN: {oneOf: [{type: string}, {type: boolean}]}", "\"x\"", "N { Value = Text {")]
    [InlineData("A: {oneOf: [{type: string, format: uuid}, →N]}\nN: {oneOf: [{type: string, format: date}, {type: boolean}]}", "\"x\"", "Unknown {")]
    [InlineData("A: {oneOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: {type: string}}]}", """{"a":"b"}""", "Map2 {")]
    [InlineData("A: {oneOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: {type: string}}]}", """{"a":1}""", "Map {")]
    [InlineData("A: {oneOf: [{type: object, additionalProperties: {type: integer}}, {type: object, additionalProperties: {type: string}}]}", """{"a":[]}""", "Unknown {")]
    [InlineData("A: {oneOf: [→X, →Y]}\nX: {type: object, properties: {a: {type: integer}}}\nY: {type: object, properties: {a: {type: string}}}", """{"a":"b"}""", "Y {")]
    [InlineData("A: {oneOf: [→X, →Y]}\nX: {type: object, properties: {a: {type: integer}}}\nY: {type: object, properties: {a: {type: string}}}", """{"a":{}}""", "Unknown {")]
    [InlineData("A: {oneOf: [→B, {type: string}]}\nB: {oneOf: [{type: string, enum: [a]}, {type: integer}]}", "\"zz\"", "Text {")]
    [InlineData("A: {oneOf: [→B, {type: string}]}\nB: {oneOf: [{type: string, enum: [a]}, {type: integer}]}", "\"a\"", "B {")]
    [InlineData("A: {oneOf: [{type: string}, →B]}\nB: {oneOf: [{type: string, enum: [a]}, {type: integer}]}", "\"a\"", "B {")]
    [InlineData("A: {oneOf: [{type: array, items: {type: integer}}, →N]}\nN: {oneOf: [{type: array, items: {type: string}}, {type: boolean}]}", "[\"x\"]", "N {")]
    public void What_does_not_fit_one_alternative_is_tried_as_the_next(string schemas, string json, string expected) =>
        UnionAssert.Reads(schemas, "A", json, expected);

    [Theory]
    [InlineData("{\"a\":tru}")]
    [InlineData("{\"a\":1")]
    [InlineData("[1")]
    public void What_is_no_JSON_is_none_of_the_alternatives(string text)
    {
        var client = Snippet.Schemas(UnionAssert.Written(
            "A: {oneOf: [→X, →Y, {type: array, items: {type: integer}}, →N]}\nX: {type: object, properties: {a: {type: integer}}}\nY: {type: object, properties: {a: {type: string}}}\nN: {oneOf: [{type: array, items: {type: string}}, {type: boolean}]}")).Run().Compile();

        Assert.ThrowsAny<JsonException>(() => client.Read("A", text));
    }

    [Fact]
    public void The_only_alternative_that_an_object_can_be_says_what_it_lacks()
    {
        var client = Snippet.Schemas(UnionAssert.Written("A: {oneOf: [→X, {type: string}]}\nX: {type: object, required: [id], properties: {id: {type: string}}}")).Run().Compile();

        Assert.Contains("lacks the required member 'id'", Assert.Throws<JsonException>(() => client.Read("A", "{}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Vocabularies_that_are_only_sent_leave_a_text_to_the_next()
    {
        var project = Snippet.Paths(
            "/pets:\n  post: {operationId: add, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'204': {description: Done}}}",
            UnionAssert.Written("A: {oneOf: [→W, {type: string, format: uuid}, {type: integer}]}\nW: {type: string, enum: [a]}"));
        var client = project.Run().Compile();

        Assert.StartsWith("W {", client.Read("A", "\"a\"").ToString());
        Assert.StartsWith("Uuid {", client.Read("A", "\"0b5f2a52-6f0c-4f0e-9a3e-2f1d6c1b7a90\"").ToString());
        Assert.StartsWith("Unknown {", client.Read("A", "\"b\"").ToString());
    }

    [Theory]
    [InlineData("""{"a":"a"}""")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":"b"}""")]
    public void Values_of_several_types_are_a_vocabulary_too(string json)
    {
        var run = Snippet.Members("a: {type: [string, integer], enum: [a, 1]}").Run();

        Assert.Equal(["Unknown = 0", "A = 1", "Value1 = 2"], run.Values("PetA"));
        Assert.Equal(["public PetA? A"], run.Members("Pet"));
        Assert.Equal(json, run.Compile().RoundTrip("Pet", json));
    }

    [Fact]
    public void Unions_deep_inside_each_other_are_read_in_a_moment()
    {
        // Each level is only found not to be X once all that is below it has been read.
        var client = Snippet.Schemas(UnionAssert.Written(
            "A: {oneOf: [→X, →Y]}\nX: {type: object, properties: {in: →A, p: {type: integer}}}\nY: {type: object, properties: {in: →A, p: {type: string}}}")).Run().Compile();
        var json = Enumerable.Range(0, 50).Aggregate("{}", (inner, _) => "{\"in\":" + inner + ",\"p\":\"s\"}");

        Assert.StartsWith("Y {", client.Read("A", json).ToString());
        Assert.Equal(json, client.RoundTrip("A", json));
    }

    [Fact]
    public void A_list_may_be_one_of_its_own_items()
    {
        var run = Snippet.Schemas(UnionAssert.Written("E: {type: array, items: {oneOf: [→E, {type: string}]}}\nPet: {type: object, properties: {e: →E}}")).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("""{"e":["a",["b",[]],"c"]}""", run.Compile().RoundTrip("Pet", """{"e":["a",["b",[]],"c"]}"""));
    }

    [Theory]
    [InlineData("{oneOf: [{const: null}, {type: string}]}", "public string? Value")]
    [InlineData("{oneOf: [{enum: [null]}, {type: string}]}", "public string? Value")]
    [InlineData("{oneOf: [{type: string}, false]}", "public string? Value")]
    [InlineData("{type: string, oneOf: [{format: ipv4}, {format: ipv6}]}", "public string? Value")]
    [InlineData("{type: integer, anyOf: [{minimum: 5}, {not: {const: 3}}, {}]}", "public long? Value")]
    [InlineData("{type: object, anyOf: [{required: [a]}, {required: [b]}]}", "public IReadOnlyDictionary<string, JsonElement>? Value")]
    [InlineData("{anyOf: [{type: string}, {pattern: '^a'}]}", "public string? Value")]
    [InlineData("{anyOf: [{type: string}, {format: email}]}", "public string? Value")]
    [InlineData("{type: [string, integer], oneOf: [{maxLength: 3}, {minimum: 3}]}", "public PetValue? Value")]
    public void Alternatives_that_only_constrain_are_of_the_type_around_them(string schema, string member)
    {
        var run = Snippet.Members($"value: {schema}").Run();

        Assert.Equal([member], run.Members("Pet"));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        run.Compile();
    }

    [Theory]
    [InlineData("{oneOf: [{type: string, format: password}, {type: 'null'}]}", "\"s3cret\"")]
    [InlineData("{anyOf: [{type: string, format: password}, {type: string, format: uuid}]}", "\"s3cret\"")]
    [InlineData("{type: [string, 'null'], format: password}", "\"s3cret\"")]
    [InlineData("{type: array, items: {oneOf: [{type: string, format: password}, {type: 'null'}]}}", "[\"s3cret\"]")]
    [InlineData("{type: object, additionalProperties: {oneOf: [{type: 'null'}, {type: string, format: password}]}}", "{\"a\":\"s3cret\"}")]
    [InlineData("{oneOf: [{type: string, writeOnly: true}, {type: 'null'}]}", "\"s3cret\"")]
    [InlineData("{oneOf: [{type: string, writeOnly: true}, {type: integer}]}", "\"s3cret\"")]
    [InlineData("{oneOf: [{type: integer}, {type: array, items: →Secret}]}", "[\"s3cret\"]")]
    [InlineData("{oneOf: [{type: integer}, →Nested]}", "\"s3cret\"")]
    [InlineData("{type: array, items: →Nested}", "[\"s3cret\"]")]
    public void A_secret_is_not_printed_however_it_is_wrapped(string schema, string json)
    {
        var client = Snippet.Schemas(UnionAssert.Written(
            $"Pet: {{type: object, properties: {{key: {schema}}}}}\nSecret: {{type: string, format: password}}\nNested: {{oneOf: [→Secret, {{type: 'null'}}]}}")).Run().Compile();
        var pet = client.Read("Pet", "{\"key\":" + json + "}");

        Assert.DoesNotContain("s3cret", pet.ToString());
        Assert.Contains("***", pet.ToString());
        Assert.Equal("{\"key\":" + json + "}", client.RoundTrip("Pet", "{\"key\":" + json + "}"));
    }

    [Theory]
    [InlineData(150, true)]
    [InlineData(12_000, false)]
    public void Many_unions_that_lead_to_each_other_take_seconds(int count, bool mutual)
    {
        string Alternatives(int number) => mutual
            ? string.Join(", ", Enumerable.Range(0, count).Select(other => $"{{$ref: '#/components/schemas/U{other}'}}"))
            : $"{{$ref: '#/components/schemas/U{Math.Min(number + 1, count - 1)}'}}";
        var project = Snippet.Schemas(string.Join("\n", Enumerable.Range(0, count).Select(number => $"U{number}: {{oneOf: [{Alternatives(number)}, {{type: {(number % 2 == 0 ? "string" : "boolean")}}}]}}")));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = project.Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "GALE0001");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }
}
