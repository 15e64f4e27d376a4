using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What a new object says of its kind where several texts stand for it, or where it is none of the kinds.</summary>
public class InheritanceTextTests
{
    private const string Pets =
        """
        Pet:
          type: object
          required: [petType]
          discriminator: {propertyName: petType, mapping: {cat: Cat, kitty: Cat, pet: '#/components/schemas/Pet', dog: Dog, hound: Dog}}
          properties: {petType: {type: string}, name: {type: string}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [breed], discriminator: {propertyName: breed, mapping: {mutt: Dog, poodle: Poodle}}, properties: {breed: {type: string}}}
        Poodle: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {curls: {type: integer}}}]}
        Owner: {type: object, properties: {one: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: petType, mapping: {tom: Cat, kitty: Cat, dog: Dog}}}}}
        """;

    [Theory]
    [InlineData("(Pet)new Cat { Lives = 9 }", """{"petType":"cat","lives":9}""")]
    [InlineData("(Pet)new Cat { PetType = \"kitty\" }", """{"petType":"kitty"}""")]
    [InlineData("(Pet)(new Cat { PetType = \"kitty\" } with { Lives = 1 })", """{"petType":"kitty","lives":1}""")]
    [InlineData("new Pet { Name = \"Tweety\" }", """{"petType":"pet","name":"Tweety"}""")]
    [InlineData("(Pet)new Dog()", """{"petType":"dog","breed":"mutt"}""")]
    [InlineData("(Pet)new Poodle { Curls = 2 }", """{"petType":"dog","breed":"poodle","curls":2}""")]
    [InlineData("new Owner { One = new Cat() }", """{"one":{"petType":"tom"}}""")]
    [InlineData("new Owner { One = new Cat { PetType = \"kitty\" } }", """{"one":{"petType":"kitty"}}""")]
    public void A_new_one_says_the_first_of_its_texts_until_it_is_told_another(string value, string json) => JsonAssert.Same(
        json, Code.Run(Pets, $"return JsonSerializer.Serialize({value}, new JsonSerializerOptions {{ TypeInfoResolver = PetsJsonResolver.Default }});"));

    [Theory]
    [InlineData("Pet", """{"petType":"kitty","lives":9}""")]
    [InlineData("Pet", """{"petType":"hound","breed":"mutt"}""")]
    [InlineData("Pet", """{"petType":"bird","name":"a"}""")]
    [InlineData("Pet", """{"name":"a"}""")]
    [InlineData("Cat", """{"lives":9}""")]
    [InlineData("Dog", """{"breed":"poodle","curls":1}""")]
    [InlineData("Owner", """{"one":{"petType":"kitty"}}""")]
    public void What_was_read_is_written_as_it_came(string type, string json) => JsonAssert.Same(json, Snippet.Schemas(Pets).Run().Compile().RoundTrip(type, json));

    [Fact]
    public void The_documentation_names_the_other_texts() =>
        Assert.Contains("/// <remarks>In <c>PetType</c> these say the same: <c>kitty</c>.</remarks>\n", Snippet.Schemas(Pets[..Pets.IndexOf("Owner", StringComparison.Ordinal)]).Run().Declaration("Cat"), StringComparison.Ordinal);

    [Theory]
    [InlineData("required: [kind], ", "{type: string}", """{"kind":"Pet"}""")]
    [InlineData("required: [kind], ", "{type: string, enum: [cat, pet]}", """{"kind":"pet"}""")]
    [InlineData("required: [kind], ", "{type: string, enum: [cat, dog]}", "{}")]
    [InlineData("", "{type: string}", "{}")]
    public void A_new_one_of_the_base_says_its_own_text_where_the_document_requires_one_and_has_it(string required, string kind, string json) => Assert.Equal(
        json + """{"kind":"cat"}""",
        Code.Run(
            $$"""
            Pet: {type: object, {{required}}discriminator: {propertyName: kind, mapping: {cat: Cat} }, properties: {kind: {{kind}} } }
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer} } }] }
            """,
            "return JsonSerializer.Serialize(new Pet()) + JsonSerializer.Serialize<Pet>(new Cat());"));

    /// <summary>The values of a discriminator are texts, whatever else is said of it, or nothing at all.</summary>
    [Theory]
    [InlineData("name: {type: string}")]
    [InlineData("'@type': {description: Which it is.}")]
    [InlineData("'@type': {type: string, format: uri}")]
    [InlineData("'@type': {type: [string, 'null'], format: uuid}")]
    [InlineData("'@type': {$ref: '#/components/schemas/Any'}")]
    public void What_tells_kinds_is_a_text_whatever_the_document_says_of_it(string property)
    {
        var schemas =
            $$"""
            Pet: {type: object, discriminator: {propertyName: '@type', mapping: {cat: Cat, 'urn:dog': Dog} }, properties: { {{property}} } }
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer} } }] }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {'@type': {type: string} } }] }
            Any: {}
            """;
        var client = Snippet.Schemas(schemas).Run().Compile();

        Assert.Equal("""{"@type":"cat"}{"@type":"urn:dog"}""", Code.Run(schemas, "return JsonSerializer.Serialize<Pet>(new Cat { Type = \"cat\" }) + JsonSerializer.Serialize<Pet>(new Dog());"));
        Assert.StartsWith("Cat { Type = cat", client.Read("Pet", """{"@type":"cat","lives":9}""").ToString());
        Assert.Equal("""{"@type":"bird"}""", client.RoundTrip("Pet", """{"@type":"bird"}"""));
        Assert.Equal("{}", client.RoundTrip("Pet", "{}"));
    }

    /// <summary>It stays as the base has it.</summary>
    [Theory]
    [InlineData("""{"kind":"dog","breed":"mutt"}""", "Dog {")]
    [InlineData("""{"kind":"dog","breed":"Poodle"}""", "Poodle {")]
    [InlineData("""{"kind":"cat","breed":"Poodle"}""", "Pet {")]
    public void What_tells_kinds_of_a_kind_may_be_a_member_of_the_base(string json, string expected)
    {
        var client = Snippet.Schemas(
            """
            Pet: {type: object, discriminator: {propertyName: kind, mapping: {dog: Dog}}, required: [breed], properties: {kind: {type: string}, breed: {type: string}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: breed}}
            Poodle: {allOf: [{$ref: '#/components/schemas/Dog'}]}
            """).Run().Compile();

        Assert.StartsWith(expected, client.Read("Pet", json).ToString());
        Assert.Equal(json, client.RoundTrip("Pet", json));
    }

    [Fact]
    public void A_kind_below_a_kind_has_the_text_once()
    {
        var run = Snippet.Schemas(
            """
            Pet: {type: object, required: [kind], discriminator: {propertyName: kind}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: kind}}
            Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {mane: {type: boolean}}}]}
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public string? Kind"], run.Members("Pet"));
        Assert.Empty(run.Members("Cat"));
        Assert.Equal(["public bool? Mane"], run.Members("Lion"));
        Assert.Equal("""{"kind":"Lion","mane":true}""", run.Compile().RoundTrip("Pet", """{"kind":"Lion","mane":true}"""));
    }
}
