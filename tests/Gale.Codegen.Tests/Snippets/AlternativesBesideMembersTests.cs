using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Members beside alternatives: each alternative has them.</summary>
public class AlternativesBesideMembersTests
{
    private const string Payment =
        """
        Payment:
          type: object
          required: [id]
          properties: {id: {type: string}}
          KEYWORD:
            - {title: Card, required: [number], properties: {number: {type: string}}}
            - →Bank
        Bank: {type: object, required: [iban], properties: {iban: {type: string}}}
        """;

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void Each_alternative_has_the_members_beside_it(string keyword)
    {
        var run = Run(Payment.Replace("KEYWORD", keyword, StringComparison.Ordinal));

        Assert.Equal(["public required string Id", "public required string Number"], run.Members("PaymentCard"));
        Assert.Equal(["public required string Id", "public required string Iban"], run.Members("PaymentBank"));
        Reads(run, "Payment", """{"id":"1","number":"4111"}""", "Card { Value = PaymentCard { Id = 1, Number = 4111");
        Reads(run, "Payment", """{"id":"1","iban":"DE"}""", "Bank { Value = PaymentBank { Id = 1, Iban = DE");
        Reads(run, "Payment", """{"id":"1","other":[1]}""", "Unknown { Raw");
    }

    [Theory]
    [InlineData("allOf: [→Base, {oneOf: [→Cat, →Dog]}]")]
    [InlineData("allOf: [{oneOf: [→Cat, →Dog]}, →Base]")]
    [InlineData("allOf: [{oneOf: [→Cat, →Dog]}], properties: {id: {type: string}}, required: [id]")]
    [InlineData("allOf: [→Base], oneOf: [→Cat, →Dog]")]
    [InlineData("allOf: [→Either], properties: {id: {type: string}}, required: [id]")]
    [InlineData("$ref: '#/components/schemas/Either', properties: {id: {type: string}}, required: [id]")]
    [InlineData("properties: {id: {type: string}}, required: [id], oneOf: [{allOf: [→Cat]}, {allOf: [→Dog]}]")]
    public void However_they_come_to_stand_beside_each_other(string pet)
    {
        var run = Run(
            """
            Pet: { PET }
            Base: {type: object, required: [id], properties: {id: {type: string}}}
            Either: {oneOf: [→Cat, →Dog]}
            Cat: {type: object, required: [lives], properties: {lives: {type: integer}}}
            Dog: {type: object, required: [breed], properties: {breed: {type: string}}}
            """.Replace("PET", pet, StringComparison.Ordinal));

        Assert.Equal(["public required long Lives", "public required string Id"], run.Members("PetCat").Order(StringComparer.Ordinal));
        Reads(run, "Pet", """{"id":"1","lives":9}""", "Cat { Value = PetCat {");
        Reads(run, "Pet", """{"id":"1","breed":"pug","new":1}""", "Dog { Value = PetDog {");
    }

    [Fact]
    public void An_alternative_that_has_the_members_already_stays_what_it_is()
    {
        var run = Run(
            """
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}, name: {type: string}}
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: Dog}}
              oneOf: [→Cat, →Dog]
            Cat: {allOf: [→Pet, {type: object, properties: {lives: {type: integer}}}]}
            Dog: {allOf: [→Animal]}
            Animal: {allOf: [→Pet], properties: {breed: {type: string}}}
            Owner: {type: object, properties: {cat: →Cat, pet: →Pet}}
            """);

        Assert.DoesNotContain("PetCat", run.Models());
        Reads(run, "Pet", """{"kind":"cat","name":"Tom","lives":9}""", "Cat { Value = Cat { Kind = cat, Name = Tom, Lives = 9");
        Reads(run, "Pet", """{"kind":"dog","breed":"pug"}""", "Animal { Value = Animal { Kind = dog, Name = , Breed = pug");
        Reads(run, "Owner", """{"cat":{"kind":"cat"},"pet":{"kind":"dog"}}""", "Owner { Cat = Cat { Kind = cat");
    }

    [Fact]
    public void A_discriminator_tells_alternatives_that_were_given_the_members()
    {
        var run = Run(
            """
            Pet:
              type: object
              required: [kind, id]
              properties: {kind: {type: string}, id: {type: string}}
              discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat', d: Dog}}
              oneOf: [→Cat, →Dog]
            Cat: {type: object, properties: {name: {type: string}}}
            Dog: {type: object, properties: {name: {type: string}}}
            """);

        Reads(run, "Pet", """{"kind":"d","id":"1","name":"Rex"}""", "Dog { Value = PetDog {");
        Reads(run, "Pet", """{"kind":"c","id":"1","name":"Tom"}""", "Cat { Value = PetCat {");
        Reads(run, "Pet", """{"kind":"x","id":"1"}""", "Unknown {");
    }

    [Fact]
    public void A_choice_beside_a_choice_is_one_in_each_alternative()
    {
        const string Schemas =
            """
            Order: { KEYWORDS }
            Cash: {type: object, required: [cash], properties: {cash: {type: integer}}}
            Card: {type: object, required: [card], properties: {card: {type: string}}}
            Post: {type: object, required: [post], properties: {post: {type: string}}}
            Shop: {type: object, required: [shop], properties: {shop: {type: string}}}
            """;
        foreach (var keywords in new[]
        {
            "allOf: [{oneOf: [→Cash, →Card]}, {oneOf: [→Post, →Shop]}]",
            "allOf: [{anyOf: [→Cash, →Card]}, {anyOf: [→Post, →Shop]}], properties: {id: {type: string}}",
            "oneOf: [→Cash, →Card], anyOf: [→Post, →Shop]",
            "allOf: [{oneOf: [→Cash, →Card]}, {anyOf: [→Post, →Shop]}, {oneOf: [→Cash, →Card]}]",
            "allOf: [{oneOf: [→Cash, →Card]}, {anyOf: [→Post, →Shop]}, {oneOf: [{properties: {x: {type: string}}}, {properties: {y: {type: string}}}]}]",
        })
        {
            var run = Run(Schemas.Replace("KEYWORDS", keywords, StringComparison.Ordinal));
            Reads(run, "Order", """{"cash":1,"post":"p"}""", null);
            Reads(run, "Order", """{"card":"c","shop":"s"}""", null);
            var text = run.Compile().Read("Order", """{"card":"c","shop":"s"}""").ToString()!;
            Assert.Contains("Card = c", text, StringComparison.Ordinal);
            Assert.Contains("Shop = s", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("oneOf: [{properties: {b: {type: string}}}]")]
    [InlineData("anyOf: [→Other]")]
    [InlineData("oneOf: [→Other, {type: 'null'}]")]
    [InlineData("allOf: [{oneOf: [→Other]}]")]
    public void One_alternative_is_no_choice(string keyword)
    {
        var run = Run($"Pet: {{properties: {{a: {{type: string}}}}, {keyword}}}\nOther: {{type: object, properties: {{b: {{type: string}}}}}}\nOwner: {{type: object, properties: {{pet: →Pet}}}}");

        Assert.Equal(["public string? A", "public string? B"], run.Members("Pet").Order(StringComparer.Ordinal));
        Reads(run, "Owner", """{"pet":{"a":"1","b":"2"}}""", "Owner { Pet = Pet { A = 1, B = 2");
    }

    [Theory]
    [InlineData("type: [object, 'null'], properties: {a: {type: string}}, oneOf: [→Cat, →Dog]")]
    [InlineData("type: object, nullable: true, properties: {a: {type: string}}, oneOf: [→Cat, →Dog]")]
    [InlineData("properties: {a: {type: string}}, oneOf: [→Cat, →Dog, {type: 'null'}]")]
    [InlineData("properties: {a: {type: string}}, oneOf: [→Cat, →Dog, {const: null}]")]
    [InlineData("properties: {a: {type: string}}, oneOf: [→Cat, {type: object, nullable: true, required: [dog], properties: {dog: {type: string}}}]")]
    public void Null_beside_them_stays_null(string pet)
    {
        var run = Run(
            """
            Owner: {type: object, required: [pet], properties: {pet: { PET } } }
            Cat: {type: object, required: [cat], properties: {cat: {type: string}}}
            Dog: {type: object, required: [dog], properties: {dog: {type: string}}}
            """.Replace("PET", pet, StringComparison.Ordinal));

        Assert.Equal(["public required OwnerPet? Pet"], run.Members("Owner"));
        Reads(run, "Owner", """{"pet":null}""", "Owner { Pet = ,");
        Reads(run, "Owner", """{"pet":{"a":"1","dog":"2"}}""", "Owner { Pet = ");
    }

    [Fact]
    public void What_is_no_object_has_no_members()
    {
        var run = Run("Pet: {properties: {a: {type: string}}, oneOf: [{type: string}, {required: [b], properties: {b: {type: integer}}}, →Words]}\nWords: {type: array, items: {type: string}}");

        Reads(run, "Pet", "\"x\"", "Text { Value = x");
        Reads(run, "Pet", """{"a":"1","b":2}""", "Option2 { Value = PetOption2 { A = 1, B = 2");
        Reads(run, "Pet", """["x"]""", null);
    }

    [Theory]
    [InlineData("[object, array]", """{"a":"1"}""", "Object { Value = PetValueObject { A = 1")]
    [InlineData("[object, array]", """[1,{"a":"1"}]""", "List { Value = [1, ")]
    [InlineData("[object, string, 'null']", "\"x\"", "Text { Value = x")]
    [InlineData("[object, string, 'null']", """{"a":"1","b":2}""", "Object { Value = PetValueObject { A = 1")]
    [InlineData("[integer, object]", "1", "Integer { Value = 1")]
    public void A_value_that_may_be_an_object_has_members_when_it_is_one(string types, string json, string expected)
    {
        var run = Run($"Pet: {{type: object, properties: {{value: {{type: {types}, properties: {{a: {{type: string}}}}}}}}}}");

        Assert.Equal(["public PetValue? Value"], run.Members("Pet"));
        Reads(run, "Pet", $$"""{"value":{{json}}}""", "Pet { Value = " + expected);
    }

    [Fact]
    public void An_alternative_says_more_precisely_what_a_member_is()
    {
        var run = Run(
            """
            Event:
              type: object
              required: [type]
              properties: {type: {type: string}, at: {type: string, format: date-time}}
              oneOf:
                - {title: Opened, properties: {type: {const: opened}, by: {type: string}}}
                - {title: Closed, properties: {type: {const: closed}}}
            """);

        Reads(run, "Event", """{"type":"closed","at":"2026-01-02T03:04:05Z"}""", "Closed {");
        Reads(run, "Event", """{"type":"opened","by":"me"}""", "Opened {");
        Reads(run, "Event", """{"type":"new"}""", "Unknown {");
    }

    [Fact]
    public void They_may_lead_to_each_other()
    {
        var run = Run(
            """
            Node: {type: object, properties: {id: {type: string}, next: →Node}, oneOf: [→Leaf, {title: Branch, required: [nodes], properties: {nodes: {type: array, items: →Node}}}]}
            Leaf: {type: object, required: [leaf], properties: {leaf: {type: boolean}, parent: →Node}}
            """);

        Reads(run, "Node", """{"id":"1","nodes":[{"leaf":true,"parent":{"nodes":[]}}],"next":{"leaf":false}}""", "Branch { Value = NodeBranch {");
    }

    [Theory]
    [InlineData("One: {type: object, properties: {a: {type: string}}, oneOf: [→One, →Leaf]}")]
    [InlineData("One: {properties: {a: {type: string}}, oneOf: [→Two, →Leaf]}\nTwo: {properties: {b: {type: string}}, oneOf: [→One, →Leaf]}")]
    [InlineData("One: {allOf: [→Two, {oneOf: [→One, →Leaf]}]}\nTwo: {properties: {b: {type: string}}, anyOf: [→One, →Leaf]}")]
    public void A_choice_that_goes_on_for_ever_ends_somewhere_and_loses_nothing(string schemas)
    {
        var run = Snippet.Schemas(UnionAssert.Written($"{schemas}\nLeaf: {{type: object, required: [leaf], properties: {{leaf: {{type: boolean}}}}}}")).Run();

        Assert.InRange(run.Models().Count(), 3, 300);
        Reads(run, "One", """{"a":"1","b":"2","leaf":true}""", "");
    }

    [Fact]
    public void What_would_be_too_much_is_one_record_that_keeps_what_comes()
    {
        var members = string.Join(", ", Enumerable.Range(1, 100).Select(number => $"m{number}: {{type: string}}"));
        var alternatives = string.Join(", ", Enumerable.Range(1, 50).Select(number => $"{{required: [a{number}], properties: {{a{number}: {{type: string}}}}}}"));
        var run = Snippet.Pet($"type: object\nproperties: {{{members}}}\noneOf: [{alternatives}]").Run();

        Assert.Equal("GALE1208", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("""{"m1":"x","a7":"y"}""", run.Compile().RoundTrip("Pet", """{"m1":"x","a7":"y"}"""));
    }

    [Fact]
    public void Each_direction_has_its_own()
    {
        var run = Snippet.Paths(
            """
            /pets:
              put:
                operationId: putPet
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            """,
            UnionAssert.Written(
                """
                Pet: {type: object, properties: {id: {type: string, readOnly: true}}, oneOf: [→Cat, →Dog]}
                Cat: {type: object, required: [cat], properties: {cat: {type: string}}}
                Dog: {type: object, required: [dog], properties: {dog: {type: string}}}
                """)).Run();

        Assert.Equal(["public required string Cat"], run.Members("PetCatInput").Select(member => member.Replace("CatValue", "Cat", StringComparison.Ordinal)));
        Assert.Contains("PetInput", run.Models());
        run.Compile();
    }

    private static GeneratorRun Run(string schemas)
    {
        var run = Snippet.Schemas(UnionAssert.Written(schemas)).Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        return run;
    }

    private static void Reads(GeneratorRun run, string type, string json, string? expected)
    {
        var client = run.Compile();
        var value = client.Read(type, json);

        Assert.StartsWith(expected ?? "", value.ToString());
        Assert.DoesNotContain(expected is null ? "Unknown" : "\0", value.ToString(), StringComparison.Ordinal);
        Assert.Equal(value, client.Read(type, json));
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(json), System.Text.Json.Nodes.JsonNode.Parse(client.RoundTrip(type, json))), client.RoundTrip(type, json));
    }

    [Theory]
    [InlineData("\"a\"", "Text { Value = a }")]
    [InlineData("1", "Integer { Value = 1 }")]
    [InlineData("[\"a\"]", "List { Value = [a] }")]
    [InlineData("{\"p\":\"a\"}", "Object { Value = ")]
    public void Of_several_types_each_is_called_after_its_type(string json, string expected) => UnionAssert.Reads(
        "Pet: {type: [string, integer, array, object, 'null'], items: {type: string}, properties: {p: {type: string}}}", "Pet", json, expected);

    [Fact]
    public void Of_several_types_with_values_only_the_values_are_left()
    {
        var run = Snippet.Schemas("Pet: {type: object, properties: {value: {type: [string, object], enum: [a, b], properties: {p: {type: string}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Unknown = 0", "A = 1", "B = 2"], run.Values("PetValue"));
        Assert.Equal("""{"value":"b"}""", run.Compile().RoundTrip("Pet", """{"value":"b"}"""));
    }
}
