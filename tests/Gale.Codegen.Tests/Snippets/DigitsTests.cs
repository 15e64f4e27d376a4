using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>More digits than .NET's types have are not lost: the value is the nearest, and what came is written back.</summary>
public class DigitsTests
{
    private static readonly TestProject Pet = Snippet.Pet(
        """
        type: object
        required: [weight, price, born, none]
        properties:
          weight: {type: number}
          price: {type: number, format: decimal}
          born: {type: string, format: date-time}
          none: {type: [number, 'null']}
          length: {type: number, format: float}
          fed: {type: string, format: time-local}
          share: {type: string, format: decimal}
          most: {type: [number, 'null']}
          all: {type: array, items: {type: number}}
          gaps: {type: array, items: {type: [number, 'null'], format: decimal}}
          by_day: {type: object, additionalProperties: {type: array, items: {type: string, format: date-time}}}
          either: {oneOf: [{type: string}, {type: integer}, {type: number}]}
          money: {oneOf: [{type: string}, {type: integer}, {type: number, format: decimal}]}
          both: {oneOf: [{type: string}, {type: number, format: decimal}, {type: number, format: double}]}
          inner: {oneOf: [{type: [boolean, number]}, {type: integer}]}
        additionalProperties: {type: number}
        """);

    private const string Required = "\"weight\":1,\"price\":1.10,\"born\":\"2026-01-02T03:04:05Z\",\"none\":null";

    [Theory]
    [InlineData("\"weight\":9007199254740993", "\"weight\":1")]
    [InlineData("\"price\":3.3333333333333333333333333333333333", "\"price\":1.10")]
    [InlineData("\"born\":\"2026-01-02T03:04:05.123456789Z\"", "\"born\":\"2026-01-02T03:04:05Z\"")]
    [InlineData("\"none\":0.1234567890123456789", "\"none\":null")]
    public void Required_members_are_written_as_they_came(string member, string without)
    {
        var json = "{" + Required.Replace(without, member, StringComparison.Ordinal) + "}";

        Assert.Equal(json, Pet.Run().Compile().RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("{type: string, format: uuid}", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8")]
    [InlineData("{type: string, format: duration}", "P0D")]
    [InlineData("{type: string, format: duration}", "P1Y0M")]
    [InlineData("{type: string, format: duration}", "PT1.50S")]
    [InlineData("{type: string, format: duration}", "P01D")]
    [InlineData("{type: string, format: int64}", "00042")]
    [InlineData("{type: string, format: uint64}", "+7")]
    [InlineData("{type: string, format: decimal}", "+1.50")]
    public void So_is_one_of_several_texts_for_one_value(string schema, string text)
    {
        var client = Snippet.Pet($"type: object\nrequired: [one]\nproperties: {{one: {schema}, two: {schema}, all: {{type: array, items: {schema}}}, map: {{type: object, additionalProperties: {schema}}}, either: {{oneOf: [{schema}, {{type: boolean}}]}}}}").Run().Compile();
        var json = $$$"""{"one":"{{{text}}}","two":"{{{text}}}","all":["{{{text}}}"],"map":{"a":"{{{text}}}"},"either":"{{{text}}}"}""";

        JsonAssert.Same(json, client.RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("\"length\":0.10000000149011612,\"fed\":\"03:04:05.123456789\",\"share\":\"0.3333333333333333333333333333333333\",\"most\":1e-400")]
    [InlineData("\"all\":[1,9007199254740993],\"gaps\":[null,3.3333333333333333333333333333333333],\"by_day\":{\"a\":[\"2026-01-02T03:04:05.000000001Z\"]}")]
    [InlineData("\"more\":0.1234567890123456789")]
    [InlineData("\"either\":9007199254740993")]
    [InlineData("\"either\":0.1234567890123456789")]
    [InlineData("\"either\":1.0")]
    [InlineData("\"either\":12345678901234567891.0")]
    [InlineData("\"both\":0.12345678901234567891")]
    [InlineData("\"money\":9007199254740993.25")]
    [InlineData("\"money\":3.3333333333333333333333333333333333")]
    [InlineData("\"inner\":9007199254740993")]
    [InlineData("\"inner\":9007199254740993.5")]
    public void Optional_members_lists_maps_and_alternatives_are_written_as_they_came(string members)
    {
        var json = $"{{{Required},{members}}}";

        Assert.Equal(json, Pet.Run().Compile().RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("\"either\":9007199254740993", "Either = Integer { Value = 9007199254740993 }")]
    [InlineData("\"either\":1", "Either = Integer { Value = 1 }")]
    [InlineData("\"either\":1.0", "Either = Number { Value = 1 }")]
    [InlineData("\"either\":12345678901234567890", "Either = Number { Value = 1.2345678901234567E+19 }")]
    [InlineData("\"either\":1.5", "Either = Number { Value = 1.5 }")]
    [InlineData("\"either\":1e300", "Either = Number { Value = 1E+300 }")]
    [InlineData("\"either\":0.1234567890123456789", "Either = Number { Value = 0.12345678901234568 }")]
    [InlineData("\"money\":9007199254740993", "Money = Number { Value = 9007199254740993 }")]
    [InlineData("\"money\":0.1234567890123456789", "Money = Number { Value = 0.1234567890123456789 }")]
    [InlineData("\"both\":1e300", "Both = Number { Value = 1E+300 }")]
    [InlineData("\"inner\":9007199254740993", "Inner = Integer { Value = 9007199254740993 }")]
    public void What_has_all_the_digits_of_a_number_goes_before_what_has_not(string member, string expected) =>
        Assert.Contains(expected, Pet.Run().Compile().Read("Pet", $"{{{Required},{member}}}").ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_member_that_was_set_anew_is_written_as_it_was_set()
    {
        var project = Pet with
        {
            Code = """
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default };

                    public static string Run()
                    {
                        var pet = JsonSerializer.Deserialize<Pet>("{\"weight\":9007199254740993,\"price\":1,\"born\":\"2026-01-02T03:04:05.123456789Z\",\"none\":null,\"either\":0.1234567890123456789}", Options)!;
                        var same = pet with { Weight = pet.Weight, Either = (PetEither.Number)pet.Either! with { Value = 0.12345678901234568 } };
                        var other = pet with { Weight = 2, Born = pet.Born.AddTicks(1), Either = (PetEither.Number)pet.Either! with { Value = 2 } };
                        return string.Join("\n", JsonSerializer.Serialize(same, Options), JsonSerializer.Serialize(other, Options), pet == same, pet with { Unmapped = null } == pet);
                    }
                }
                """,
        };

        Assert.Equal(
            """
            {"weight":9007199254740993,"price":1,"born":"2026-01-02T03:04:05.123456789Z","none":null,"either":0.1234567890123456789}
            {"weight":2,"price":1,"born":"2026-01-02T03:04:05.1234568Z","none":null,"either":2.0}
            True
            False
            """,
            project.Run().Compile().Run());
    }

    [Theory]
    [InlineData("{anyOf: [{type: integer}, {type: integer, enum: [1, 2]}]}", "public long? Value", "9007199254740993")]
    [InlineData("{anyOf: [{type: integer}, {type: number, enum: [0.5, 18446744073709551616]}]}", "public decimal? Value", "18446744073709551617")]
    [InlineData("{anyOf: [{type: integer}, {type: number, enum: [1e40]}]}", "public double? Value", "1E+40")]
    [InlineData("{anyOf: [{type: integer, format: int32}, {type: number, format: decimal}]}", "public decimal? Value", "9007199254740993.5")]
    [InlineData("{anyOf: [{type: integer, format: uint64}, {type: number, format: float}]}", "public double? Value", "1E+39")]
    [InlineData("{type: [integer, number]}", "public double? Value", "9007199254740993")]
    public void Numbers_alone_are_of_the_type_that_has_the_digits_of_all(string schema, string member, string number)
    {
        var run = Snippet.Members($"value: {schema}").Run();
        var json = $"{{\"value\":{number}}}";

        Assert.Equal([member], run.Members("Pet"));
        Assert.Equal(json, run.Compile().RoundTrip("Pet", json));
    }

    [Fact]
    public void A_setting_that_makes_numbers_decimals_has_its_say()
    {
        var project = Snippet.Members("value: {oneOf: [{type: string}, {type: integer}, {type: number}]}") with { Specs = [new GaleSpec("pets.yaml") { Number = "decimal" }] };
        const string Json = """{"value":9007199254740993.25}""";

        Assert.Equal(Json, project.Run().Compile().RoundTrip("Pet", Json));
    }

    [Theory]
    [InlineData("{\"size\":3000000000}", "/size: Expected an integer of 32 bits")]
    [InlineData("{\"all\":[1,1e19]}", "/all/1: Expected an integer of 64 bits")]
    [InlineData("{\"price\":1e30}", "/price: Expected a number that fits a decimal")]
    [InlineData("{\"weight\":1e400}", "/weight: Expected a number that fits a double")]
    public void What_is_beyond_the_range_of_its_type_is_an_error_that_says_where(string json, string expected)
    {
        var project = Snippet.Operation(
            "responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}",
            """
            Pet:
              type: object
              properties:
                size: {type: integer, format: int32}
                all: {type: array, items: {type: integer}}
                price: {type: number, format: decimal}
                weight: {type: number}
            """);
        var answer = $"new StringContent(\"{json.Replace("\"", "\\\"", StringComparison.Ordinal)}\", System.Text.Encoding.UTF8, \"application/json\")";

        var error = Assert.ThrowsAny<Exception>(() => Exchange.Of(project, "", answer: answer));

        Assert.Contains(expected, error.InnerException!.Message, StringComparison.Ordinal);
    }
}
