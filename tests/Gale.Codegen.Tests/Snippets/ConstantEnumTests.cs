using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Vocabularies of fractions, and of values of several kinds: each keeps its literal, and nothing unknown is lost.</summary>
public class ConstantEnumTests
{
    private static readonly TestProject Pet = Snippet.Schemas(
        """
        Pet:
          type: object
          required: [mixed]
          properties:
            mixed: {enum: [1, a, true, 0.50, '1']}
            perhaps: {enum: [1, a, null]}
            rate: {type: number, enum: [0.5, -1.5, 1e50]}
            huge: {type: integer, enum: [18446744073709551615, 1]}
            prices: {type: array, items: {type: number, enum: [0.5, 1.5]}}
            gaps: {type: array, items: {type: [number, 'null'], enum: [0.5, null]}}
            by_year: {type: object, additionalProperties: {enum: [0.5, x]}}
            either: {oneOf: [{type: number, enum: [0.5]}, {type: string}]}
        """);

    [Fact]
    public void They_have_names_and_a_place_for_what_comes_later()
    {
        var run = Pet.Run();

        Assert.Equal(["Unknown = 0", "Value1 = 1", "A = 2", "True = 3", "Value0_5 = 4", "_1 = 5"], run.Values("PetMixed"));
        Assert.Equal(["Unknown = 0", "Value0_5 = 1", "ValueMinus1_5 = 2", "Value1e50 = 3"], run.Values("PetRate"));
        Assert.Equal(["Unknown = 0", "Value18446744073709551615 = 1", "Value1 = 2"], run.Values("PetHuge"));
        Assert.Equal(
            [
                "public required PetMixed Mixed",
                "public PetPerhaps? Perhaps",
                "public PetRate? Rate",
                "public PetHuge? Huge",
                "public IReadOnlyList<PetPrice>? Prices",
                "public IReadOnlyList<PetGap?>? Gaps",
                "public IReadOnlyDictionary<string, PetByYearValue>? ByYear",
                "public PetEither? Either",
            ],
            run.Members("Pet"));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Values_come_back_as_they_came_known_or_not()
    {
        var client = Pet.Run().Compile();

        foreach (var json in new[]
        {
            """{"mixed":1,"perhaps":null,"rate":0.5,"huge":18446744073709551615,"prices":[1.5,0.5],"gaps":[0.5,null],"by_year":{"2024":0.5},"either":0.5}""",
            """{"mixed":true,"perhaps":"a","rate":-1.5,"huge":2,"prices":[1.5,7,0.25],"gaps":[9.75,null],"by_year":{"2024":"x","2025":false,"2026":"y"},"either":"0.5"}""",
            """{"mixed":"1","rate":2.50,"either":1}""",
            """{"mixed":false}""",
            """{"mixed":"b"}""",
            """{"mixed":18446744073709551616}""",
        })
        {
            Assert.Equal(json, client.RoundTrip("Pet", json));
        }
    }

    [Fact]
    public void A_number_counts_by_its_value() => Assert.Equal(
        """{"mixed":0.5,"rate":1e50,"prices":[0.5]}""",
        Pet.Run().Compile().RoundTrip("Pet", """{"mixed":5e-1,"rate":10e49,"prices":[0.50]}"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void A_list_an_object_or_a_null_is_an_error(string value) =>
        Assert.Throws<System.Text.Json.JsonException>(() => Pet.Run().Compile().Read("Pet", $$"""{"mixed":{{value}}}"""));

    [Fact]
    public void Equal_records_have_equal_unknown_values()
    {
        var client = Pet.Run().Compile();
        var pet = client.Read("Pet", """{"mixed":1,"prices":[7],"by_year":{"a":8}}""");

        Assert.Equal(pet, client.Read("Pet", """{"mixed":1,"prices":[7.0],"by_year":{"a":8}}"""));
        Assert.NotEqual(pet, client.Read("Pet", """{"mixed":1,"prices":[8],"by_year":{"a":8}}"""));
        Assert.NotEqual(pet, client.Read("Pet", """{"mixed":1,"prices":[7],"by_year":{"a":9}}"""));
    }

    [Fact]
    public void A_value_that_is_only_sent_is_its_literal_in_every_place()
    {
        const string Rate = "{enum: [0.50, a, true]}";
        var exchange = Exchange.Of(
            Snippet.Paths(
                $$$"""
                /pets/{a}:
                  get:
                    operationId: listPets
                    tags: [Pets]
                    parameters:
                      - {name: a, in: path, required: true, schema: {{{Rate}}}}
                      - {name: b, in: query, schema: {{{Rate}}}}
                      - {name: c, in: query, schema: {type: array, items: {{{Rate}}}}}
                      - {name: X-D, in: header, schema: {{{Rate}}}}
                    requestBody: {required: true, content: {application/json: {schema: {type: array, items: {{{Rate}}} }} }}
                    responses: {'204': {description: Done}}
                """),
            "ListPetsA.Value0_5, [ListPetsRequestItem.Value0_5, ListPetsRequestItem.A, ListPetsRequestItem.True], new ListPetsOptions { B = ListPetsB.True, C = [ListPetsCItem.Value0_5, ListPetsCItem.A], XD = ListPetsXD.Value0_5 }");

        Assert.Equal("/pets/0.5?b=true&c=0.5&c=a", exchange.Target);
        Assert.Equal("0.5", exchange.Header("X-D"));
        Assert.Equal("application/json\n[0.5,\"a\",true]", exchange.Body);
    }

    [Theory]
    [InlineData("type: number, enum: [0, 7, 19]", "5.5")]
    [InlineData("type: number, format: decimal, enum: [1.0, 2.0]", "1.25")]
    [InlineData("enum: [0, 7]", "\"x\"")]
    [InlineData("type: number, const: 1", "1.5")]
    [InlineData("type: integer, enum: [1, 2]", "3000000000")]
    public void A_value_that_comes_later_is_kept(string schema, string value)
    {
        var client = Snippet.Members($"value: {{{schema}}}").Run().Compile();

        Assert.Equal($$"""{"value":{{value}}}""", client.RoundTrip("Pet", $$"""{"value":{{value}}}"""));
    }

    [Theory]
    [InlineData("oneOf: [{type: integer, enum: [1, 2]}, {type: string, enum: [one]}]")]
    [InlineData("anyOf: [{type: integer, const: 0}, {type: string, const: none}]")]
    [InlineData("oneOf: [{type: boolean, const: false}, {type: string, const: auto}]")]
    public void Alternatives_that_are_constants_of_several_types_contradict_nothing(string schema) =>
        Assert.Empty(Snippet.Members($"value: {{{schema}}}").Run().Diagnostics);

    [Theory]
    [InlineData("type: boolean, enum: [true]", "bool", "true")]
    [InlineData("const: true", "bool", "true")]
    [InlineData("enum: [true, false, null]", "bool", "null")]
    public void Booleans_are_booleans(string schema, string type, string value)
    {
        var run = Snippet.Members($"value: {{{schema}}}").Run();

        Assert.Equal([$"public {type}? Value"], run.Members("Pet"));
        Assert.Empty(run.Diagnostics);
        Assert.Equal($$"""{"value":{{value}}}""", run.Compile().RoundTrip("Pet", $$"""{"value":{{value}}}"""));
    }

    [Theory]
    [InlineData("type: integer, enum: [low, 2]", "\"low\"")]
    [InlineData("type: integer, enum: [1, 1.5]", "1.5")]
    [InlineData("type: boolean, enum: [yes, no]", "true")]
    [InlineData("type: [number, 'null'], const: '1.5'", "\"1.5\"")]
    [InlineData("type: number, enum: ['1.5', '2']", "1.5")]
    public void What_contradicts_its_type_is_read_either_way(string schema, string value)
    {
        var run = Snippet.Members($"value: {{{schema}}}").Run();

        Assert.Equal($$"""{"value":{{value}}}""", run.Compile().RoundTrip("Pet", $$"""{"value":{{value}}}"""));
        Assert.Equal("""{"value":7}""", run.Compile().RoundTrip("Pet", """{"value":7}"""));
    }

    [Fact]
    public void Numbers_in_quotes_are_sent_as_the_numbers_that_their_type_says() => Assert.Equal(
        """{"value":2,"flags":5} Value1_5 Unknown""",
        Code.Run(
            "Pet: {type: object, properties: {value: {type: integer, enum: ['1', '2']}, flags: {type: integer, enum: ['1', '4']}, rate: {type: number, enum: ['1.5']}}}",
            """
            Pet number = JsonSerializer.Deserialize<Pet>("{\"rate\":1.5}")!, text = JsonSerializer.Deserialize<Pet>("{\"rate\":\"1.5\"}")!;
            return $"{JsonSerializer.Serialize(new Pet { Value = PetValue.Value2, Flags = PetFlags.Value1 | PetFlags.Value4 })} {number.Rate} {text.Rate}";
            """));
}
