using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Schemas that say little, or say what does not go together, as real documents do.</summary>
public class LooseSchemaTests
{
    [Theory]
    [InlineData("{type: object}", "IReadOnlyDictionary<string, JsonElement>", """{"a":[1]}""")]
    [InlineData("{type: object, properties: {}}", "IReadOnlyDictionary<string, JsonElement>", """{"a":[1]}""")]
    [InlineData("{properties: {}}", "JsonElement", "1")]
    [InlineData("{properties: {a: {type: string}}}", "PetValue", """{"a":"x","b":1}""")]
    [InlineData("{required: [a]}", "JsonElement", "1")]
    [InlineData("{type: object, required: [a]}", "IReadOnlyDictionary<string, JsonElement>", """{"a":1}""")]
    [InlineData("{type: object, required: [b], properties: {a: {type: string}}}", "PetValue", """{"a":"x","b":[1]}""")]
    [InlineData("{type: string, properties: {a: {type: string}}}", "string", "\"x\"")]
    [InlineData("{type: string, items: {type: string}}", "string", "\"x\"")]
    [InlineData("{type: integer, pattern: '^a'}", "long", "1")]
    [InlineData("{type: array}", "IReadOnlyList<JsonElement>", """[1,"a",null]""")]
    [InlineData("{items: {type: string}}", "IReadOnlyList<string>", """["a"]""")]
    [InlineData("{type: array, items: {}}", "IReadOnlyList<JsonElement>", "[null]")]
    [InlineData("{type: array, items: true}", "IReadOnlyList<JsonElement>", "[null]")]
    [InlineData("{type: array, items: false}", "IReadOnlyList<JsonElement>", "[1]")]
    [InlineData("{type: 'null'}", "JsonElement", "null")]
    [InlineData("{type: ['null']}", "JsonElement", "null")]
    [InlineData("{const: null}", "JsonElement", "null")]
    [InlineData("{enum: [null]}", "JsonElement", "null")]
    [InlineData("{type: []}", "JsonElement", "1")]
    [InlineData("true", "JsonElement", "null")]
    [InlineData("false", "JsonElement", "1")]
    [InlineData("{oneOf: []}", "JsonElement", "1")]
    [InlineData("{allOf: []}", "JsonElement", "1")]
    [InlineData("{type: string, oneOf: []}", "string", "\"x\"")]
    [InlineData("{allOf: [true, {type: string}]}", "string", "\"x\"")]
    [InlineData("{oneOf: [{type: integer}, {type: number}]}", "double", "1.5")]
    [InlineData("{oneOf: [{oneOf: [{type: string}, {type: string, format: email}]}]}", "string", "\"x\"")]
    [InlineData("{oneOf: [{type: object, additionalProperties: {type: string}}, {type: string}]}", "PetValue", """{"a":"x"}""")]
    [InlineData("{$ref: '#/components/schemas/AliasOfAlias'}", "Thing", """{"a":"x"}""")]
    [InlineData("{$ref: '#/components/schemas/Names'}", "IReadOnlyList<string>", """["a"]""")]
    [InlineData("{$ref: '#/components/schemas/Counts'}", "IReadOnlyDictionary<string, IReadOnlyList<long>>", """{"a":[1]}""")]
    [InlineData("{$ref: '#/components/schemas/Id'}", "Guid", "\"00000000-0000-0000-0000-000000000001\"")]
    public void They_are_what_they_say_and_take_what_comes(string schema, string type, string value)
    {
        var run = Snippet.Schemas(
            $"""
            Pet: {"{"}type: object, properties: {"{"}value: {schema}{"}}"}
            AliasOfAlias: {"{"}$ref: '#/components/schemas/Alias'{"}"}
            Alias: {"{"}$ref: '#/components/schemas/Thing'{"}"}
            Thing: {"{"}type: object, properties: {"{"}a: {"{"}type: string{"}}}"}
            Names: {"{"}type: array, items: {"{"}type: string{"}}"}
            Counts: {"{"}type: object, additionalProperties: {"{"}type: array, items: {"{"}type: integer{"}}}"}
            Id: {"{"}type: string, format: uuid{"}"}
            """).Run();

        Assert.Equal([$"public {type}? Value"], run.Members("Pet"));
        Assert.Equal($$"""{"value":{{value}}}""", run.Compile().RoundTrip("Pet", $$"""{"value":{{value}}}"""));
    }

    [Theory]
    [InlineData("{type: [string, 'null']}")]
    [InlineData("{type: string, nullable: true}")]
    [InlineData("{oneOf: [{type: string}, {type: 'null'}]}")]
    [InlineData("{anyOf: [{type: 'null'}, {type: string}]}")]
    [InlineData("{oneOf: [{type: string}, {const: null}]}")]
    [InlineData("{oneOf: [{type: string}, {enum: [null]}]}")]
    [InlineData("{oneOf: [{type: string, nullable: true}]}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Text'}, {nullable: true}]}")]
    [InlineData("{oneOf: [{nullable: true, description: None.}, {type: string}]}")]
    [InlineData("{$ref: '#/components/schemas/Text', nullable: true}")]
    [InlineData("{nullable: true, allOf: [{$ref: '#/components/schemas/Text'}]}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Text'}, {type: 'null'}]}")]
    [InlineData("{$ref: '#/components/schemas/TextOrNull'}")]
    public void Null_is_null_in_every_spelling(string schema)
    {
        var run = Snippet.Schemas(
            $"Pet: {{type: object, required: [value], properties: {{value: {schema}}}}}\nText: {{type: string}}\nTextOrNull: {{type: [string, 'null']}}").Run();

        Assert.Equal(["public required string? Value"], run.Members("Pet"));
        Assert.Equal("""{"value":null}""", run.Compile().RoundTrip("Pet", """{"value":null}"""));
    }

    /// <summary>By the letter null is none of these values. Documents forget it there, and servers send it.</summary>
    [Theory]
    [InlineData("{type: [integer, 'null'], const: 5}")]
    [InlineData("{type: integer, nullable: true, enum: [5]}")]
    [InlineData("{type: [string, 'null'], enum: [a, b]}")]
    [InlineData("{type: string, nullable: true, enum: [a, b]}")]
    public void A_type_that_allows_null_does_so_beside_values_without_it(string schema)
    {
        var run = Snippet.Pet($"type: object\nrequired: [value]\nproperties: {{value: {schema}}}").Run();

        Assert.Equal(["public required PetValue? Value"], run.Members("Pet"));
        Assert.Equal("""{"value":null}""", run.Compile().RoundTrip("Pet", """{"value":null}"""));
    }
}
