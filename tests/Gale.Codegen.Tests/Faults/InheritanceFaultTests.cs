using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Kinds that cannot be what they say: they are read and written all the same, and the document's line is named.</summary>
public class InheritanceFaultTests
{
    private const string Pet = "Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}, size: {type: integer}}}";

    [Fact]
    public void A_kind_of_two_derives_from_the_first_and_has_the_members_of_the_second()
    {
        var run = FaultyProject.Document(
            schemas: $$"""
            {{Pet}}
            Toy: {type: object, discriminator: {propertyName: toy}, properties: {toy: {type: string}, price: {type: integer} } }
            »Robot: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Toy'}] }
            """).Reports("GALE1251");

        Assert.Contains("record Robot : global::Shop.PetsApi.Pet\n", run.Declaration("Robot"), StringComparison.Ordinal);
        Assert.Equal(["public string? Toy", "public long? Price"], run.Members("Robot"));
        Assert.Contains("sealed partial record Toy\n", run.Declaration("Toy"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_beside_one_of_its_kinds_is_no_second_one()
    {
        var run = FaultyProject.Document(
            schemas: $$"""
            {{Pet}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}] }
            Puppy: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Dog'}] }
            """).Reports();

        Assert.Contains("record Puppy : global::Shop.PetsApi.Dog\n", run.Declaration("Puppy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{properties: {size: »{type: string}}}")]
    [InlineData("{properties: {size: »{type: object, properties: {width: {type: integer}}}}}")]
    public void A_kind_that_contradicts_the_base_is_not_derived(string part)
    {
        var run = FaultyProject.Document(schemas: $"{Pet}\n»Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {part}]}}").Reports("GALE1253", "GALE1256");

        Assert.Equal(2, run.Members("Dog").Count());
        Assert.Contains("sealed partial record Pet\n", run.Declaration("Pet"), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_that_have_the_same_text_are_read_as_the_base()
    {
        var run = FaultyProject.Document(
            schemas: $$"""
            {{Pet}}
            »Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {const: x} } }] }
            »Puppy: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {const: x} } }] }
            """).Reports("GALE1254", "GALE1254");

        Assert.StartsWith("Pet {", run.Compile().Read("Pet", """{"kind":"x"}""").ToString());
    }

    [Theory]
    [InlineData("'#/components/schemas/Other'", "GALE1255")]
    [InlineData("Other", "GALE1255")]
    public void A_mapping_that_leads_to_no_kind_is_reported(string target, string id)
    {
        var run = FaultyProject.Document(
            schemas: $$"""
            Pet: {type: object, discriminator: {propertyName: kind, mapping: {»x: {{target}}, dog: Dog} }, properties: {kind: {type: string} } }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}] }
            Other: {type: object, properties: {id: {type: string} } }
            """).Reports(id);

        Assert.StartsWith("Pet {", run.Compile().Read("Pet", """{"kind":"x"}""").ToString());
    }

    [Fact]
    public void A_mapping_of_an_object_without_kinds_is_reported() => FaultyProject.Document(
        schemas: """
        Pet: {type: object, discriminator: {propertyName: kind, mapping: {pet: Pet, »x: Other}}, properties: {kind: {type: string}}}
        Other: {type: object, properties: {id: {type: string}}}
        """).Reports("GALE1255");

    [Fact]
    public void A_mapping_that_leads_nowhere_is_reported_as_any_reference() => FaultyProject.Document(
        schemas: """
        Pet: {type: object, discriminator: {propertyName: kind, mapping: {x: »'#/components/schemas/Nobody'} }, properties: {kind: {type: string} } }
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}] }
        """).Reports("GALE1101");

    [Fact]
    public void Kinds_of_each_other_end()
    {
        var run = Snippet.Schemas(
            """
            A: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}, allOf: [{$ref: '#/components/schemas/B'}]}
            B: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}, allOf: [{$ref: '#/components/schemas/A'}]}
            C: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}, allOf: [{$ref: '#/components/schemas/C'}]}
            """).Run();

        Assert.Contains("GALE1102", run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("""{"kind":"x"}""", run.Compile().RoundTrip("A", """{"kind":"x"}"""));
    }

    [Fact]
    public void A_thousand_kinds_compile()
    {
        var kinds = string.Join("\n", Enumerable.Range(0, 1_000).Select(kind => $"Kind{kind}: {{allOf: [{{$ref: '#/components/schemas/Pet'}}]}}"));
        var run = Snippet.Schemas($"{Pet}\n{kinds}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("Kind777 {", run.Compile().Read("Pet", """{"kind":"Kind777"}""").ToString());
    }

    [Fact]
    public void Deeper_than_anybody_needs_members_are_merged()
    {
        var levels = string.Join("\n", Enumerable.Range(0, 40).Select(level =>
            $"Level{level + 1}: {{allOf: [{{$ref: '#/components/schemas/{(level == 0 ? "Pet" : $"Level{level}")}'}}, {{properties: {{p{level}: {{type: string}}}}}}]}}"));
        var run = Snippet.Schemas($"{Pet}\n{levels}").Run();

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("GALE1253", diagnostic.Id));
        Assert.Equal("""{"kind":"x","p0":"a","p39":"b"}""", run.Compile().RoundTrip("Level40", """{"kind":"x","p0":"a","p39":"b"}"""));
    }
}
