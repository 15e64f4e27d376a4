using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>A union names its alternatives by its own mapping, also where they are kinds of an object that calls them otherwise, or need not say it.</summary>
public class UnionOwnMappingTests
{
    private const string Schemas =
        """
        Holder: {type: object, properties: {two: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}], discriminator: {propertyName: type, mapping: {round: '#/components/schemas/Circle', flat: '#/components/schemas/Square'}}}}}
        Shape: {type: object, required: [type], properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {circle: '#/components/schemas/Circle', square: '#/components/schemas/Square'}}}
        Circle: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {r: {type: integer}}}]}
        Square: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {a: {type: integer}}}]}
        Optional: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t, mapping: {one: '#/components/schemas/A', two: '#/components/schemas/B'}}}
        A: {type: object, properties: {t: {type: string}, x: {type: string}}}
        B: {type: object, properties: {t: {type: string}, y: {type: string}}}
        """;

    [Theory]
    [InlineData("new Holder { Two = new Circle { R = 1 } }", """{"two":{"type":"round","r":1}}""")]
    [InlineData("new Holder { Two = new Square { A = 1 } }", """{"two":{"type":"flat","a":1}}""")]
    [InlineData("(Shape)new Circle { R = 1 }", """{"type":"circle","r":1}""")]
    [InlineData("(Optional)new B { Y = \"z\" }", """{"t":"two","y":"z"}""")]
    [InlineData("(Optional)new B { T = \"two\", Y = \"z\" }", """{"t":"two","y":"z"}""")]
    public void What_is_sent_is_what_the_union_calls_it(string value, string json) => JsonAssert.Same(
        json, Code.Run(Schemas, $"return System.Text.Json.JsonSerializer.Serialize({value}, new System.Text.Json.JsonSerializerOptions {{ TypeInfoResolver = PetsJsonResolver.Default }});"));

    [Theory]
    [InlineData("Holder", """{"two":{"type":"round","r":1}}""")]
    [InlineData("Holder", """{"two":{"type":"circle","r":1}}""")]
    [InlineData("Shape", """{"type":"square","a":1}""")]
    [InlineData("Optional", """{"t":"one","x":"z"}""")]
    [InlineData("Optional", """{"x":"z"}""")]
    public void What_was_read_is_written_as_it_came(string type, string json) => JsonAssert.Same(json, Snippet.Schemas(Schemas).Run().Compile().RoundTrip(type, json));
}
