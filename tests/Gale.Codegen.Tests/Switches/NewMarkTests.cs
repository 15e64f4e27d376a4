using Gale.Codegen.Tests.Drift;

namespace Gale.Codegen.Tests.Switches;

/// <summary>What is marked as new: what the wire has more, not what is called otherwise, and not what is new as a whole.</summary>
public class NewMarkTests
{
    [Theory]
    [InlineData("{type: string, enum: [a]}", "{type: string, enum: [a, b]}", "B")]
    [InlineData("{type: string, enum: [a]}", "{type: string, enum: [b, a]}", "B")]
    [InlineData("{type: string, enum: [a], x-enum-varnames: [First]}", "{type: string, enum: [a], x-enum-varnames: [Last]}", "")]
    [InlineData("{type: string, enum: [a]}", "{type: string, enum: [a, A]}", "A")]
    [InlineData("{type: integer, enum: [1]}", "{type: integer, enum: [1, -2]}", "ValueMinus2")]
    [InlineData("{type: string}", "{type: string, enum: [a, b]}", "")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}", "Boolean")]
    public void In_a_type_of_the_same_name(string was, string now, string marked) => Assert.Equal(
        marked.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Marked(DriftProject.Answer(was), DriftProject.Answer(now)));

    [Fact]
    public void In_a_type_that_is_called_otherwise_now() => Assert.Equal(
        ["C"],
        Marked(Holding("Mood", "{type: string, enum: [a, b]}"), Holding("PetMood", "{type: string, enum: [a, b, c]}")));

    [Theory]
    // A schema of its own becomes a kind.
    [InlineData("dog: Dog", "dog: Dog, firm: Firm", "{allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {size: {type: string}}}]}", "Firm")]
    [InlineData("dog: Dog", "dog: Dog", "{type: object, properties: {size: {type: string}}}", "")]
    // A kind of a kind that had none.
    [InlineData("dog: Dog", "dog: Dog, firm: Firm", "{allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {size: {type: string}}}]}", "Firm")]
    public void Among_the_kinds_of_an_object(string mappingWas, string mapping, string firm, string marked) => Assert.Equal(
        marked.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Marked(Kinds(mappingWas, "{type: object, properties: {size: {type: string}}}"), Kinds(mapping, firm)));

    private static string Holding(string name, string schema) => DriftProject.Operation(
        "responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}",
        $"Pet: {{type: object, properties: {{mood: {{$ref: '#/components/schemas/{name}'}}}}}}\n    {name}: {schema}");

    private static string Kinds(string mapping, string firm) => DriftProject.Operation(
        "responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, '202': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Firm'}}}}}",
        $$$"""
        Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: { {{{mapping}}} } } }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {age: {type: integer} } }]}
            Firm: {{{firm}}}
        """);

    /// <summary>The names of what is marked as new.</summary>
    private static IEnumerable<string> Marked(string was, string now) =>
        from file in DriftProject.Of(was, now).Run().Files.Values
        from part in file.Split("New = true)]\n").Skip(1)
        let words = part.Split('\n')[0].Trim().Split(' ', '(', '=', ',')
        let at = Array.IndexOf(words, "record")
        select words[at < 0 ? 0 : at + 1];
}
