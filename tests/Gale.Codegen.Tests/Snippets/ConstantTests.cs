using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What has but one value: whoever makes the object need not write it, and what is read is what came.</summary>
public class ConstantTests
{
    private static readonly TestProject Events = Snippet.Schemas(
        """
        Event:
          type: object
          required: [type, version, final, rate, name, currency, old]
          properties:
            type: {const: payment.created}
            version: {type: integer, const: 2}
            final: {type: boolean, const: true}
            rate: {type: number, enum: [0.5]}
            name: {type: string}
            currency: {$ref: '#/components/schemas/Currency'}
            old: {const: true, deprecated: true, nullable: true}
            note: {const: hello}
            open: {anyOf: [{const: a}, {type: string}]}
        Currency: {type: string, enum: [EUR]}
        """);

    [Fact]
    public void A_required_constant_is_there_without_being_written()
    {
        var project = Events with
        {
            Code = """
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default };

                    public static string Run() => JsonSerializer.Serialize(new Event { Name = "a", Old = null }, Options);
                }
                """,
        };
        var run = project.Run();

        Assert.Equal(
            [
                "public EventType Type",
                "public EventVersion Version",
                "public bool Final",
                "public EventRate Rate",
                "public required string Name",
                "public Currency Currency",
                "public required bool? Old",
                "public EventNote? Note",
                "public EventOpen? Open",
            ],
            run.Members("Event").Select(member => member.Split(" = ")[0]));
        Assert.Equal("""{"type":"payment.created","version":2,"final":true,"rate":0.5,"name":"a","currency":"EUR","old":null}""", run.Compile().Run());
    }

    [Theory]
    [InlineData("""{"type":"payment.created","version":2,"final":true,"rate":0.5,"name":"a","currency":"EUR","old":true}""")]
    [InlineData("""{"type":"payment.closed","version":3,"final":false,"rate":0.75,"name":"a","currency":"USD","old":null,"note":"bye"}""")]
    public void What_came_is_written_back(string json) => Assert.Equal(json, Events.Run().Compile().RoundTrip("Event", json));

    [Fact]
    public void Its_absence_is_still_an_error()
    {
        var client = Events.Run().Compile();

        var missing = Assert.Throws<System.Text.Json.JsonException>(() => client.Read("Event", """{"version":2,"final":true,"rate":0.5,"name":"a","currency":"EUR","old":null}"""));
        Assert.Contains("type", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kinds_of_a_union_tell_themselves()
    {
        var project = Snippet.Schemas(
            """
            Means:
              oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Wallet'}]
            Card: {type: object, required: [kind, number], properties: {kind: {const: card}, number: {type: string}}}
            Wallet: {type: object, required: [kind, number], properties: {kind: {const: wallet}, number: {type: string}}}
            """) with
        {
            Code = """
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default };

                    public static string Run()
                    {
                        var json = JsonSerializer.Serialize<Means>(new Means.Wallet(new() { Number = "1" }), Options);
                        return json + JsonSerializer.Deserialize<Means>(json, Options)!.GetType().Name;
                    }
                }
                """,
        };

        Assert.Equal("""{"kind":"wallet","number":"1"}Wallet""", project.Run().Compile().Run());
    }

    [Theory]
    [InlineData("const: null", "null")]
    [InlineData("const: {a: [1]}", """{"a":[1]}""")]
    [InlineData("const: []", "[]")]
    [InlineData("const: ''", "\"\"")]
    [InlineData("const: \"a\\n\\\"b\\\\\"", "\"a\\n\\\"b\\\\\"")]
    [InlineData("const: -1.50", "-1.5")]
    [InlineData("const: 1e400", "1e400")]
    [InlineData("type: string, const: 1.0", "\"1.0\"")]
    public void A_constant_may_be_any_JSON(string schema, string value)
    {
        var client = Snippet.Pet($"type: object\nrequired: [value]\nproperties: {{value: {{{schema}}}}}").Run().Compile();
        var json = $$"""{"value":{{value}}}""";

        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(json), System.Text.Json.Nodes.JsonNode.Parse(client.RoundTrip("Pet", json))));
    }

    [Fact]
    public void A_constant_may_be_all_that_a_schema_says() =>
        Assert.Equal("\"dog\"", Snippet.Schemas("Kind: {const: dog}").Run().Compile().RoundTrip("Kind", "\"dog\""));

    [Fact]
    public void A_constant_beside_an_enum_is_all_that_is_left_of_it_with_its_own_name()
    {
        var run = Snippet.Members("kind: {type: string, enum: [dog, wolf], const: wolf, x-enum-varnames: [Tame, Wild]}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Unknown = 0", "Wild = 1"], run.Values("PetKind"));
        run.Compile();
    }

    [Fact]
    public void A_constant_that_the_enum_beside_it_does_not_have_is_told() =>
        FaultyProject.Document(schemas: "Pet: {type: object, properties: {kind: {type: string, enum: [dog], »const: cat}}}").Reports("GALE1256").Compile();
}
