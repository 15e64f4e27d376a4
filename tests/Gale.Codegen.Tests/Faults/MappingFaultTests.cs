using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>What the mapping of a discriminator says that cannot be: it is told at its line, and costs nothing else.</summary>
public class MappingFaultTests
{
    private const string Kinds =
        """
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
        Bird: {type: object, required: [kind], properties: {kind: {const: bird}, name: {type: string}}}
        Other: {type: object, properties: {kind: {type: string}}}
        """;

    private const string Choice = "Pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Bird'}], discriminator: {propertyName: kind, ";

    [Theory]
    [InlineData("mapping: {dog: Dog, »x: Other}", "GALE1255")]
    [InlineData("mapping: {dog: Dog, »x: '#/components/schemas/Other'}", "GALE1255")]
    [InlineData("mapping: {dog: Dog, »x: Nobody}", "GALE1255")]
    [InlineData("mapping: {dog: Dog, x: »'#/components/schemas/Nobody'}", "GALE1101")]
    [InlineData("mapping: {dog: Dog, x: »nobody.yaml}", "GALE1101")]
    [InlineData("mapping: {dog: Dog}, »defaultMapping: Other", "GALE1255")]
    [InlineData("mapping: {dog: Dog}, defaultMapping: »nobody.yaml", "GALE1101")]
    public void An_entry_of_a_choice_that_leads_to_no_alternative_is_told(string mapping, string id)
    {
        var client = FaultyProject.Document(schemas: $"{Choice}{mapping}}} }}\n{Kinds}").Reports(id).Compile();

        Assert.StartsWith("Dog {", client.Read("Pet", """{"kind":"dog"}""").ToString());
        Assert.StartsWith("Unknown {", client.Read("Pet", """{"kind":"x"}""").ToString());
        Assert.Equal("""{"kind":"x","name":"a"}""", client.RoundTrip("Pet", """{"kind":"x","name":"a"}"""));
    }

    [Fact]
    public void An_entry_that_the_alternative_itself_does_not_allow_is_told_and_both_texts_are_known()
    {
        var client = FaultyProject.Document(schemas: $"{Choice}mapping: {{dog: Dog, »fowl: Bird}}}} }}\n{Kinds}").Reports("GALE1258").Compile();

        Assert.StartsWith("Bird {", client.Read("Pet", """{"kind":"fowl"}""").ToString());
        Assert.StartsWith("Bird {", client.Read("Pet", """{"kind":"bird"}""").ToString());
        Assert.Equal("""{"kind":"fowl","name":"a"}""", client.RoundTrip("Pet", """{"kind":"fowl","name":"a"}"""));
    }

    [Theory]
    [InlineData("{const: DOG}", "mapping: {»dog: Dog}")]
    [InlineData("{enum: [DOG, HOUND]}", "mapping: {DOG: Dog, »dog: Dog}")]
    public void The_same_of_a_kind(string own, string mapping)
    {
        var client = FaultyProject.Document(
            schemas: $$"""
            Pet: {type: object, required: [kind], discriminator: {propertyName: kind, {{mapping}} }, properties: {kind: {type: string} } }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {{own}}, name: {type: string} } }] }
            """).Reports("GALE1258").Compile();

        Assert.StartsWith("Dog {", client.Read("Pet", """{"kind":"dog"}""").ToString());
        Assert.StartsWith("Dog {", client.Read("Pet", """{"kind":"DOG"}""").ToString());
    }

    [Theory]
    [InlineData("{type: string, enum: [dog, bird]}", "mapping: {dog: Dog, bird: Bird}")]
    [InlineData("{type: string, enum: [dog], x-ms-enum: {name: Kind, modelAsString: true}}", "mapping: {dog: Dog, bird: Bird}")]
    [InlineData("{type: string}", "mapping: {dog: Dog, bird: Bird}")]
    public void What_fits_is_not_told(string own, string mapping) => FaultyProject.Document(
        schemas: $$"""
        Pet: {type: object, discriminator: {propertyName: kind, {{mapping}} }, properties: {kind: {{own}} } }
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}] }
        Bird: {allOf: [{$ref: '#/components/schemas/Pet'}] }
        """).Reports();
}
