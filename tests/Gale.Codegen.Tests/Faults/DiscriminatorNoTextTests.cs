using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>A discriminator that is a number or a boolean tells nothing: that is said, and what can be told otherwise is.</summary>
public class DiscriminatorNoTextTests
{
    [Fact]
    public void Alternatives_are_told_by_their_constants()
    {
        var run = FaultyProject.Document(schemas:
            """
            Pet: {type: object, properties: {value: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}], »discriminator: {propertyName: k, mapping: {'1': '#/components/schemas/One', '2': '#/components/schemas/Two'}}}}}
            One: {type: object, required: [k], properties: {k: {type: integer, const: 1}, a: {type: string}}}
            Two: {type: object, required: [k], properties: {k: {type: integer, const: 2}, a: {type: string}}}
            """).Reports("GALE1257");

        var client = run.Compile();
        Assert.Contains("Two", client.Read("Pet", """{"value":{"k":2,"a":"x"}}""")!.ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"value":{"k":1,"a":"x"}}""", client.RoundTrip("Pet", """{"value":{"k":1,"a":"x"}}"""));
    }

    [Fact]
    public void Kinds_are_read_as_what_they_are_kinds_of()
    {
        var run = FaultyProject.Document(schemas:
            """
            Pet: {type: object, required: [k], properties: {k: {type: integer}}, »discriminator: {propertyName: k, mapping: {'1': '#/components/schemas/One'}}}
            One: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {a: {type: string}}}]}
            """).Reports("GALE1257");

        Assert.Equal("""{"k":1,"a":"x"}""", run.Compile().RoundTrip("Pet", """{"k":1,"a":"x"}"""));
    }
}
