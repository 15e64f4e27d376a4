using System.Text.Json;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>
/// <c>oneOf</c>, <c>anyOf</c> and several types: which alternative a value is, that nothing of it is lost, and how code makes one.
/// </summary>
public class UnionTests
{
    private const string ByMembers =
        """
        Means: {anyOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}, {$ref: '#/components/schemas/Note'}]}
        Card: {type: object, required: [number], properties: {number: {type: string}, network: {type: string}}}
        Bank: {type: object, required: [number, code], properties: {number: {type: string}, code: {type: string}}}
        Note: {type: object, properties: {text: {type: string}, by: {type: string}}}
        """;

    private const string ByKind =
        """
        Value:
          oneOf:
            - {type: string}
            - {type: number, format: decimal}
            - {type: boolean}
            - {type: array, items: {type: string}}
            - {type: object, additionalProperties: {type: integer}}
        """;

    private const string ByDiscriminator =
        """
        Event:
          oneOf: [{$ref: '#/components/schemas/OrderEvent'}, {$ref: '#/components/schemas/RefundEvent'}]
          discriminator:
            propertyName: type
            mapping:
              order.created: '#/components/schemas/OrderEvent'
              order.failed: OrderEvent
              refund.succeeded: '#/components/schemas/RefundEvent'
        OrderEvent: {type: object, required: [type, id], properties: {type: {type: string}, id: {type: string}}}
        RefundEvent: {type: object, required: [type, id], properties: {type: {type: string}, id: {type: string}}}
        """;

    [Theory]
    [InlineData("""{"number":"1","network":"visa"}""", "Card {")]
    [InlineData("""{"number":"1","code":"2"}""", "Bank {")]
    [InlineData("""{"text":"hi"}""", "Note {")]
    [InlineData("""{}""", "Note {")]
    [InlineData("""{"by":"me","number":{"a":[1,{"code":2}]},"text":"hi"}""", "Note {")]
    [InlineData("""{"number":"1","code":"2","later":[{"number":null}]}""", "Bank {")]
    [InlineData("""["number"]""", "Unknown { Raw = *** }")]
    [InlineData("\"number\"", "Unknown { Raw = *** }")]
    public void Objects_are_told_apart_by_the_members_they_require_and_know(string json, string expected) =>
        Reads(ByMembers, "Means", json, expected);

    [Theory]
    [InlineData("\"text\"", "Text { Value = text }")]
    [InlineData("12.30", "Number { Value = 12.30 }")]
    [InlineData("true", "Boolean { Value = True }")]
    [InlineData("false", "Boolean { Value = False }")]
    [InlineData("""["a","b"]""", "List {")]
    [InlineData("""{"a":1}""", "Map {")]
    public void Kinds_of_values_are_told_apart_by_their_first_character(string json, string expected) =>
        Reads(ByKind, "Value", json, expected);

    [Theory]
    [InlineData("""{"type":"order.created","id":"1"}""", "OrderEvent {")]
    [InlineData("""{"id":"1","nested":{"type":"refund.succeeded"},"type":"order.failed"}""", "OrderEvent {")]
    [InlineData("""{"id":"1","type":"refund\u002esucceeded"}""", "RefundEvent {")]
    [InlineData("""{"id":"1","type":"order.shipped"}""", "Unknown { Raw = *** }")]
    [InlineData("""{"id":"1","type":7}""", "Unknown { Raw = *** }")]
    [InlineData("""{"id":"1"}""", "Unknown { Raw = *** }")]
    public void A_discriminator_decides_whatever_its_place_and_an_unknown_one_is_kept_as_it_came(string json, string expected) =>
        Reads(ByDiscriminator, "Event", json, expected);

    [Theory]
    [InlineData("""{"kind":"dog","name":"Rex"}""", "Dog {")]
    [InlineData("""{"name":"Tom","kind":"cat"}""", "Cat {")]
    [InlineData("""{"kind":"cow","name":"Bess"}""", "Unknown {")]
    public void A_required_member_that_is_a_constant_in_each_object_discriminates_without_being_declared_to(string json, string expected) => Reads(
        """
        Pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]}
        Dog: {type: object, required: [name, kind], properties: {name: {type: string}, kind: {const: dog}}}
        Cat: {type: object, required: [name, kind], properties: {name: {type: string}, kind: {type: string, enum: [cat, kitten]}}}
        """,
        "Pet",
        json,
        expected);

    [Theory]
    [InlineData("""{"petType":"Dog","name":"Rex"}""", "Dog {")]
    [InlineData("""{"petType":"Cat","name":"Tom"}""", "Cat {")]
    public void Without_a_mapping_the_names_of_the_schemas_are_the_texts_of_the_discriminator(string json, string expected) => Reads(
        """
        Pet: {oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: petType}}
        Dog: {type: object, properties: {petType: {type: string}, name: {type: string}}}
        Cat: {type: object, properties: {petType: {type: string}, name: {type: string}}}
        """,
        "Pet",
        json,
        expected);

    [Theory]
    [InlineData("\"small\"", "Size { Value = Small }")]
    [InlineData("\"huge\"", "Unknown { Raw = *** }")]
    [InlineData("12", "Integer { Value = 12 }")]
    public void A_vocabulary_beside_other_kinds_leaves_a_text_that_it_does_not_know_to_Unknown(string json, string expected) => Reads(
        """
        Fit: {oneOf: [{$ref: '#/components/schemas/Size'}, {type: integer}]}
        Size: {type: string, enum: [small, large]}
        """,
        "Fit",
        json,
        expected);

    [Theory]
    [InlineData("\"small\"", "Size { Value = Small }")]
    [InlineData("\"huge\"", "Text { Value = huge }")]
    [InlineData("12", "Integer { Value = 12 }")]
    public void A_vocabulary_goes_before_any_text_wherever_it_stands(string json, string expected) => Reads(
        """
        Fit: {oneOf: [{type: string}, {$ref: '#/components/schemas/Size'}, {type: integer}]}
        Size: {type: string, enum: [small, large]}
        """,
        "Fit",
        json,
        expected);

    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: string, enum: [a, b]}]}", "public PetValue? Value")]
    [InlineData("{anyOf: [{type: string, enum: [a]}, {type: string, enum: [a, b]}]}", "public PetValue? Value")]
    [InlineData("{oneOf: [{type: string, format: uuid}, {type: string}]}", "public string? Value")]
    [InlineData("{oneOf: [{type: string, format: uuid}, {type: string, format: uuid}]}", "public Guid? Value")]
    [InlineData("{oneOf: [{type: integer}, {type: number}]}", "public double? Value")]
    [InlineData("{oneOf: [{type: integer, format: int32}, {type: integer}]}", "public long? Value")]
    [InlineData("{oneOf: [{type: integer}, {type: 'null'}]}", "public long? Value")]
    [InlineData("{oneOf: [{type: string}, {}]}", "public JsonElement? Value")]
    [InlineData("{type: [integer, number]}", "public double? Value")]
    [InlineData("{type: [integer, string, 'null']}", "public PetValue? Value")]
    [InlineData("{oneOf: [{type: integer}, {type: string}, {type: 'null'}]}", "public PetValue? Value")]
    public void What_JSON_cannot_tell_apart_is_one_type(string schema, string member)
    {
        var run = Snippet.Members($"value: {schema}").Run();

        Assert.Equal([member], run.Members("Pet"));
        Assert.Empty(run.Diagnostics);
        run.Compile();
    }

    [Theory]
    [InlineData("""{"value":"c"}""")]
    [InlineData("""{"value":"a"}""")]
    public void A_vocabulary_beside_any_text_is_an_open_enum(string json)
    {
        var client = Snippet.Members("value: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}").Run().Compile();

        Assert.Equal(json, client.RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":"one"}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{}""")]
    [InlineData("""{"id":[1,{"a":null}]}""")]
    public void A_nullable_union_tells_null_from_absence_and_keeps_what_is_none_of_its_alternatives(string json) => Assert.Equal(
        json,
        Snippet.Members("id: {type: [string, integer, 'null']}").Run().Compile().RoundTrip("Pet", json));

    [Fact]
    public void Null_where_the_document_has_none_is_no_alternative()
    {
        var client = Snippet.Schemas(ByKind + "\nPet: {type: object, required: [value], properties: {value: {$ref: '#/components/schemas/Value'}}}").Run().Compile();

        var error = Assert.Throws<JsonException>(() => client.Read("Pet", """{"value":null}"""));

        Assert.StartsWith("Expected a value, found null.", error.Message);
    }

    [Fact]
    public void Alternatives_may_lead_back_to_the_union_and_to_other_unions()
    {
        const string Json = """{"and":[{"not":{"is":"a"}},{"is":["b",{"is":"c"}]},7]}""";
        var run = Snippet.Schemas(
            """
            Test: {oneOf: [{$ref: '#/components/schemas/Both'}, {$ref: '#/components/schemas/Nor'}, {$ref: '#/components/schemas/Single'}, {type: integer}, {$ref: '#/components/schemas/Test'}]}
            Both: {type: object, required: [and], properties: {and: {type: array, items: {$ref: '#/components/schemas/Test'}}}}
            Nor: {type: object, required: [not], properties: {not: {$ref: '#/components/schemas/Test'}}}
            Single: {type: object, required: [is], properties: {is: {$ref: '#/components/schemas/Operand'}}}
            Operand: {oneOf: [{type: string}, {type: array, items: {oneOf: [{type: string}, {$ref: '#/components/schemas/Test'}]}}]}
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Json, run.Compile().RoundTrip("Test", Json));
    }

    [Fact]
    public void A_union_of_unions_reads_through_both()
    {
        const string Schemas =
            """
            Payment: {oneOf: [{$ref: '#/components/schemas/Wallet'}, {$ref: '#/components/schemas/Card'}]}
            Wallet: {oneOf: [{$ref: '#/components/schemas/Apple'}, {$ref: '#/components/schemas/Google'}]}
            Apple: {type: object, required: [apple], properties: {apple: {type: string}}}
            Google: {type: object, required: [google], properties: {google: {type: string}}}
            Card: {type: object, required: [card], properties: {card: {type: string}}}
            """;

        Reads(Schemas, "Payment", """{"google":"g"}""", "Wallet { Value = Google {");
        Reads(Schemas, "Payment", """{"card":"c"}""", "Card {");
    }

    [Theory]
    [InlineData("-4761761406566054780")]
    [InlineData("18446744073709551615")]
    [InlineData("\"a\"")]
    public void Integers_with_and_without_a_sign_keep_all_their_digits(string json) => Assert.Equal(
        json,
        Snippet.Schemas("Id: {anyOf: [{type: string}, {type: integer, format: uint64}, {type: integer, format: int64}]}").Run().Compile().RoundTrip("Id", json));

    [Theory]
    [InlineData("\"a\"", "Either { Value = Text {")]
    [InlineData("1", "Either { Value = Integer {")]
    [InlineData("""{"inner":"a"}""", "Either { Value = Inner {")]
    [InlineData("""{"outer":"a"}""", "Outer {")]
    public void An_alternative_that_is_a_union_is_tried_wherever_one_of_its_own_may_begin(string json, string expected) => Reads(
        """
        Whole: {oneOf: [→Either, →Outer, {type: boolean}, {type: string, enum: [all]}]}
        Either: {oneOf: [{type: string}, {type: integer}, →Inner]}
        Inner: {type: object, required: [inner], properties: {inner: {type: string}}}
        Outer: {type: object, required: [outer], properties: {outer: {type: string}}}
        """,
        "Whole",
        json,
        expected);

    [Theory]
    [InlineData("""{"kind":"card","number":"4"}""", "Card {")]
    [InlineData("""{"kind":"bank"}""", "Bank {")]
    public void An_alternative_that_the_document_names_twice_counts_once(string json, string expected) => Reads(
        """
        Means: {oneOf: [→Card, →Bank, →Card]}
        Card: {type: object, required: [kind], properties: {kind: {const: card}, number: {type: string}}}
        Bank: {type: object, required: [kind], properties: {kind: {const: bank}}}
        """,
        "Means",
        json,
        expected);

    [Fact]
    public void Code_makes_a_union_from_a_value_and_takes_it_apart_with_a_switch()
    {
        var project = Snippet.Schemas(ByKind + "\n" + ByMembers) with
        {
            Code = """
            using Shop.PetsApi;

            public static class Program
            {
                public static string Run()
                {
                    Value text = "a", number = 1.5m;
                    Means card = new Card { Number = "4" };
                    return $"{Say(text)} {Say(number)} {(card is Means.Card { Value.Number: "4" })} {card == new Means.Card(new Card { Number = "4" })}";
                }

                private static string Say(Value value) => value switch
                {
                    Value.Text(var text) => "text " + text,
                    Value.Number(var number) => "number " + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    Value.Boolean or Value.List or Value.Map => "other",
                    _ => "newer",
                };
            }
            """,
        };

        Assert.Equal("text a number 1.5 True True", project.Run().Compile().Run());
    }

    [Theory]
    [InlineData("""["a","b"]""")]
    [InlineData("""{"a":1,"b":2}""")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void What_is_read_twice_is_equal(string inner)
    {
        var client = Snippet.Schemas(ByKind + "\nPet: {type: object, properties: {value: {$ref: '#/components/schemas/Value'}, other: {oneOf: [{type: string}, {type: boolean}]}}}").Run().Compile();
        var json = "{\"value\":" + inner + ",\"other\":{\"x\":[" + inner + "]}}";
        var (first, second) = (client.Read("Pet", json), client.Read("Pet", json));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void A_secret_alternative_is_not_printed()
    {
        var client = Snippet.Schemas("Key: {oneOf: [{type: string, format: password}, {type: integer}]}").Run().Compile();

        Assert.Equal("Text { Value = *** }", client.Read("Key", "\"s3cret\"").ToString());
    }

    [Fact]
    public void An_alternative_by_itself_is_written_without_its_wrapping()
    {
        var project = Snippet.Schemas(ByKind) with
        {
            Code = """
            public static class Program
            {
                public static string Run() => System.Text.Json.JsonSerializer.Serialize(new Shop.PetsApi.Value.Text("a"))
                    + System.Text.Json.JsonSerializer.Deserialize<Shop.PetsApi.Value.Text>("\"b\"")!.Value;
            }
            """,
        };

        Assert.Equal("\"a\"b", project.Run().Compile().Run());
    }

    [Theory]
    [InlineData("Value: {oneOf: [{$ref: '#/components/schemas/Unknown'}, {type: string}]}\nUnknown: {type: object, properties: {id: {type: string}}}", "Value", """{"id":"1"}""", "UnknownCase {")]
    [InlineData("Text: {oneOf: [{type: string}, {type: integer}]}", "Text", "\"a\"", "TextCase {")]
    [InlineData("Kind: {oneOf: [{title: Kind, type: object, required: [kind], properties: {kind: {type: string}}}, {title: Kind, type: object, required: [word], properties: {word: {type: string}}}]}", "Kind", """{"word":"a"}""", "Kind2 {")]
    public void Alternatives_that_want_a_taken_name_get_another(string schemas, string type, string json, string expected) => Reads(schemas, type, json, expected);

    private static void Reads(string schemas, string type, string json, string expected) => UnionAssert.Reads(schemas, type, json, expected);
}
