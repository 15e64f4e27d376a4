using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Which of several objects it is: by the discriminator, by constants, by the members. Never silently the wrong one.</summary>
public class UnionChoiceTests
{
    private const string Animals =
        """
        Animal: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}, name: {type: string}}}
        Cat: {allOf: [→Animal, {type: object, properties: {lives: {type: integer}}}]}
        Dog: {allOf: [→Animal, {type: object, properties: {tricks: {type: integer}}}]}
        Error: {type: object, required: [message], properties: {message: {type: string}}}

        """;

    [Theory]
    [InlineData("[→Cat, →Dog, →Error]", """{"kind":"Dog","name":"Rex"}""", "Dog {")]
    [InlineData("[→Error, →Cat, →Dog]", """{"kind":"Cat","name":"Tom"}""", "Cat {")]
    [InlineData("[→Cat, →Dog, →Error]", """{"message":"none"}""", "Error {")]
    [InlineData("[→Cat, →Dog, →Error]", """{"kind":"Zebra","name":"Marty"}""", "Unknown {")]
    [InlineData("[→Cat, →Dog, →Error, {type: string}]", "\"x\"", "Text {")]
    [InlineData("[{allOf: [→Cat, {type: object, properties: {x: {type: integer}}}]}, {allOf: [→Dog, {type: object, properties: {y: {type: integer}}}]}]", """{"kind":"Dog","name":"Rex"}""", "Option2 {")]
    public void Kinds_beside_something_else_are_told_by_what_tells_them_everywhere(string alternatives, string json, string expected) =>
        UnionAssert.Reads($"{Animals}A: {{oneOf: {alternatives}}}", "A", json, expected);

    private const string Constants =
        """
        A: {oneOf: [→X, →Y, →Z]}
        X: {type: object, properties: {kind: {const: x}, a: {type: string}}}
        Y: {type: object, properties: {version: {type: integer, enum: [1, 2]}, a: {type: string}, b: {type: string}}}
        Z: {type: object, properties: {last: {const: true}, kind: {type: string, enum: [z, zz]}, c: {type: string}}}
        """;

    private const string Mapped =
        """
        Pet:
          oneOf: [→Dog, →Cat, →Cow]
          discriminator: {propertyName: type, mapping: {hound: '#/components/schemas/Dog', '': Cat}}
        Dog: {type: object, properties: {type: {type: string, enum: [hound, kitty, Cow]}, name: {type: string}}}
        Cat: {type: object, properties: {type: {type: string, enum: [hound, kitty, Cow]}, name: {type: string}}}
        Cow: {type: object, properties: {type: {type: string, enum: [hound, kitty, Cow]}, name: {type: string}}}
        """;

    [Theory]
    [InlineData("""{"kind":"x","a":"1"}""", "X {")]
    [InlineData("""{"kind":"y","a":"1"}""", "Y {")]
    [InlineData("""{"a":"1"}""", "X {")]
    [InlineData("""{"kind":"z"}""", "Z {")]
    [InlineData("""{"kind":"z","last":false}""", "Y {")]
    [InlineData("""{"version":2.0,"a":"1"}""", "Y {")]
    [InlineData("""{"version":3,"kind":"q","last":false}""", "Unknown {")]
    [InlineData("""{"version":"1","kind":"x"}""", "X {")]
    [InlineData("""{"kind":"zz","kind":"x"}""", "X {")]
    public void A_constant_with_another_value_rules_an_object_out(string json, string expected)
    {
        var client = Snippet.Schemas(UnionAssert.Written(Constants)).Run().Compile();

        Assert.StartsWith(expected, client.Read("A", json).ToString());
    }

    [Theory]
    [InlineData("""{"status":"new","x":1}""", "X {")]
    [InlineData("""{"status":"new","y":1}""", "Y {")]
    [InlineData("""{"mood":"new","x":1}""", "X {")]
    public void A_vocabulary_that_no_other_contradicts_rules_none_out(string json, string expected) => UnionAssert.Reads(
        """
        A: {oneOf: [→X, →Y]}
        X: {type: object, required: [x], properties: {status: →Status, mood: {type: string, enum: [good, bad]}, x: {type: integer}}}
        Y: {type: object, required: [y], properties: {status: →Status, y: {type: integer}}}
        Status: {type: string, enum: [open, closed]}
        """,
        "A",
        json,
        expected);

    [Theory]
    [InlineData("""{"a":"1","b":"2"}""", "X {")]
    [InlineData("""{"a":"1"}""", "Y {")]
    public void What_is_required_without_being_described_is_required(string json, string expected) => UnionAssert.Reads(
        """
        A: {oneOf: [→X, →Y]}
        X: {type: object, required: [b], properties: {a: {type: string}}}
        Y: {type: object, properties: {a: {type: string}}}
        """,
        "A",
        json,
        expected);

    [Theory]
    [InlineData("""{"type":"hound"}""", "Dog {")]
    [InlineData("""{"type":""}""", "Cat {")]
    [InlineData("""{"type":"Cow"}""", "Cow {")]
    [InlineData("""{"type":"Dog"}""", "Unknown {")]
    [InlineData("""{}""", "Unknown {")]
    [InlineData("""{"type":null}""", "Unknown {")]
    public void The_mapping_and_the_names_come_before_constants_that_all_have_alike(string json, string expected)
    {
        var client = Snippet.Schemas(UnionAssert.Written(Mapped)).Run().Compile();

        Assert.StartsWith(expected, client.Read("Pet", json).ToString());
    }

    [Theory]
    [InlineData("R1", "R1 {")]
    [InlineData("R2", "R2 {")]
    [InlineData("R3", "Unknown {")]
    public void A_text_that_all_of_them_allow_takes_nothing_from_their_names(string kind, string expected) => UnionAssert.Reads(
        """
        Kind: {type: string, enum: [R1, R2, R3]}
        Pet: {oneOf: [→R1, →R2], discriminator: {propertyName: kind}}
        R1: {type: object, required: [kind], properties: {kind: →Kind, a: {type: integer}}}
        R2: {type: object, required: [kind], properties: {kind: →Kind, a: {type: integer}}}
        """,
        "Pet",
        $$"""{"kind":"{{kind}}","a":1}""",
        expected);

    /// <summary>"Unless a mapping is present for that value" (OpenAPI 3.1.1, Discriminator Object).</summary>
    [Theory]
    [InlineData("dog", "Dog {")]
    [InlineData("Dog", "Dog {")]
    [InlineData("Cat", "Cow {")]
    [InlineData("tom", "Cat {")]
    [InlineData("Cow", "Cow {")]
    [InlineData("Hen", "Unknown {")]
    [InlineData("Pig", "Pig {")]
    [InlineData("DOG", "Unknown {")]
    public void A_name_stands_for_its_schema_beside_a_mapping_that_does_not_say_otherwise(string type, string expected) => UnionAssert.Reads(
        """
        Pet:
          oneOf: [→Dog, →Cat, →Cow, →Hen, →Pig]
          discriminator: {propertyName: type, mapping: {dog: Dog, Cat: Cow, tom: Cat, cow: Cow, hen: Hen, Hen: Fox}}
        Dog: {type: object, required: [type], properties: {type: {type: string}, name: {type: string}}}
        Cat: {type: object, required: [type], properties: {type: {type: string}, name: {type: string}}}
        Cow: {type: object, required: [type], properties: {type: {type: string}, name: {type: string}}}
        Hen: {type: object, required: [type], properties: {type: {type: string}, name: {type: string}}}
        Pig: {type: object, required: [type], properties: {type: {type: string}, name: {type: string}}}
        Fox: {type: object, properties: {type: {type: string}}}
        """,
        "Pet",
        $$"""{"type":"{{type}}","name":"a"}""",
        expected,
        allows: "GALE1255");

    [Theory]
    [InlineData("Either", """{"kind":"c","name":"a"}""", "Cat { Value = Cat {")]
    [InlineData("Either", """{"name":"a","kind":"d"}""", "Dog { Value = Dog {")]
    [InlineData("Either", """{"kind":"Dog","name":"a"}""", "Dog { Value = Dog {")]
    [InlineData("Either", """{"kind":"Puppy","name":"a"}""", "Dog { Value = Puppy {")]
    [InlineData("Either", """{"kind":"bird","name":"a"}""", "Unknown {")]
    [InlineData("Either", """{"name":"a"}""", "Unknown {")]
    [InlineData("Some", """{"kind":"c","name":"a"}""", "Cat { Value = Cat {")]
    [InlineData("Some", """{"kind":"d","name":"a"}""", "Pet { Value = Dog {")]
    [InlineData("Some", """{"kind":"bird","name":"a"}""", "Pet { Value = Pet {")]
    [InlineData("Breed", """{"kind":"d","breed":"p","name":"a"}""", "Pug { Value = Pug {")]
    [InlineData("Breed", """{"kind":"d","breed":"Corgi","name":"a"}""", "Corgi { Value = Corgi {")]
    public void Kinds_of_one_object_are_told_by_its_discriminator(string type, string json, string expected) => UnionAssert.Reads(
        """
        Pet: {type: object, discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}, properties: {kind: {type: string}, name: {type: string}}}
        Cat: {allOf: [→Pet]}
        Dog: {allOf: [→Pet]}
        Puppy: {allOf: [→Dog]}
        Hound: {allOf: [→Pet], discriminator: {propertyName: breed, mapping: {p: Pug}}, properties: {breed: {type: string}}}
        Pug: {allOf: [→Hound]}
        Corgi: {allOf: [→Hound]}
        Either: {oneOf: [→Cat, →Dog]}
        Some: {anyOf: [→Pet, →Cat]}
        Breed: {oneOf: [→Corgi, →Pug]}
        """,
        type,
        json,
        expected);

    [Fact]
    public void A_name_beside_a_mapping_is_read_and_not_written() => Assert.Equal(
        """Dog {"kind":"dog"} Dog""",
        Code.Run(
            """
            Pet: {type: object, discriminator: {propertyName: kind, mapping: {dog: Dog}}, properties: {kind: {type: string}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {name: {type: string}}}]}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            """,
            """
            var read = JsonSerializer.Deserialize<Pet>("{\"kind\":\"Dog\"}")!;
            return $"{read.GetType().Name} {JsonSerializer.Serialize<Pet>(new Dog())} {((Dog)read).Kind}";
            """));

    [Fact]
    public void Two_of_one_name_have_what_their_mapping_says()
    {
        var run = Snippet.Schemas("Pet: {oneOf: [{$ref: 'a.yaml#/Dog'}, {$ref: 'b.yaml#/Dog'}], discriminator: {propertyName: type, mapping: {a: 'a.yaml#/Dog', b: 'b.yaml#/Dog'}}}")
            .WithFile("a.yaml", "Dog: {type: object, properties: {type: {type: string}, one: {type: string}}}")
            .WithFile("b.yaml", "Dog: {type: object, properties: {type: {type: string}, other: {type: string}}}")
            .Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id.StartsWith("GALE12", StringComparison.Ordinal));
        Assert.StartsWith("Unknown {", run.Compile().Read("Pet", """{"type":"Dog"}""").ToString());
    }

    [Theory]
    [InlineData("""{"type":"Dog","name":"a"}""", "Dog {")]
    [InlineData("""{"type":"cat","name":"a"}""", "Cat {")]
    public void An_alias_keeps_its_name(string json, string expected)
    {
        var client = Snippet.Schemas(UnionAssert.Written(
            """
            Pet: {oneOf: [→Dog, →Cat], discriminator: {propertyName: type, mapping: {cat: Tiger}}}
            Dog: {$ref: '#/components/schemas/Wolf'}
            Cat: {$ref: '#/components/schemas/Tiger'}
            Wolf: {type: object, properties: {type: {type: string}, name: {type: string}}}
            Tiger: {type: object, properties: {type: {type: string}, name: {type: string}}}
            """)).Run().Compile();

        Assert.StartsWith(expected.Replace("Dog", "Wolf").Replace("Cat", "Tiger"), client.Read("Pet", json).ToString());
    }

    [Theory]
    [InlineData("""{"type":"a"}""", "Dog {")]
    [InlineData("""{"type":"b"}""", "Cat {")]
    [InlineData("""{"type":"c"}""", "Cow {")]
    public void A_mapping_refers_into_other_files_to_whole_files_and_into_schemas(string json, string expected)
    {
        var run = Snippet.Schemas(
            """
            Pet:
              oneOf: [{$ref: 'dog.yaml'}, {$ref: 'more.yaml#/Cat'}, {$ref: '#/components/schemas/Pet/$defs/Cow'}]
              discriminator: {propertyName: type, mapping: {a: dog.yaml, b: 'more.yaml#/Cat', c: '#/components/schemas/Pet/$defs/Cow'}}
              $defs: {Cow: {title: Cow, type: object, properties: {type: {type: string}}}}
            """)
            .WithFile("dog.yaml", "title: Dog\ntype: object\nproperties: {type: {type: string}}\n")
            .WithFile("more.yaml", "Cat: {title: Cat, type: object, properties: {type: {type: string}}}\n")
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith(expected, run.Compile().Read("Pet", json).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{"type":"dog"}""", "Dog {")]
    [InlineData("""{"type":"dog","type":"cat"}""", "Cat {")]
    [InlineData("""{"type":"cow","horns":1}""", "Horned {")]
    [InlineData("""{"type":"cow","tail":1}""", "Tailed {")]
    [InlineData("""{"type":"cow"}""", "Unknown {")]
    public void What_the_discriminator_does_not_tell_is_told_by_its_members(string json, string expected)
    {
        var run = Snippet.Schemas(UnionAssert.Written(
            """
            Pet:
              oneOf:
                - →Dog
                - →Cat
                - {title: Horned, type: object, required: [horns], properties: {type: {type: string}, horns: {type: integer}}}
                - {title: Tailed, type: object, required: [tail], properties: {type: {type: string}, tail: {type: integer}}}
              discriminator: {propertyName: type, mapping: {dog: Dog, cat: Cat}}
            Dog: {type: object, properties: {type: {type: string}}}
            Cat: {type: object, properties: {type: {type: string}}}
            """)).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("GALE1209", diagnostic.Id);
        Assert.Contains("'type' does not tell Horned and Tailed apart", diagnostic.GetMessage());
        Assert.StartsWith(expected, run.Compile().Read("Pet", json).ToString());
    }

    [Theory]
    [InlineData("""{"type":"Apple","a":"1"}""", "Wallet { Value = Apple {")]
    [InlineData("""{"type":"google_pay","g":"1"}""", "Wallet { Value = Google {")]
    [InlineData("""{"type":"card"}""", "Card {")]
    [InlineData("""{"type":"Wallet"}""", "Unknown {")]
    public void A_union_in_a_union_has_the_texts_of_its_own_alternatives(string json, string expected) => UnionAssert.Reads(
        """
        Payment: {oneOf: [→Wallet, →Card], discriminator: {propertyName: type, mapping: {card: Card}}}
        Wallet: {oneOf: [→Apple, →Google], discriminator: {propertyName: type, mapping: {google_pay: Google}}}
        Apple: {type: object, properties: {type: {type: string}, a: {type: string}}}
        Google: {type: object, properties: {type: {type: string}, g: {type: string}}}
        Card: {type: object, properties: {type: {type: string}}}
        """,
        "Payment",
        json,
        expected);
}
