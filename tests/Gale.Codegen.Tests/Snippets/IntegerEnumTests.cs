using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Vocabularies of integers: the numbers of the enum are those on the wire, and a number that nobody knows stays one.</summary>
public class IntegerEnumTests
{
    private static readonly TestProject Pet = Snippet.Schemas(
        """
        Pet:
          type: object
          required: [urgency, level]
          properties:
            urgency: {$ref: '#/components/schemas/Priority'}
            level: {type: [integer, 'null'], enum: [-1, 0, null]}
            size: {type: integer, nullable: true, enum: [1, 2, null]}
            last: {$ref: '#/components/schemas/Priority'}
            before: {type: array, items: {$ref: '#/components/schemas/Priority'}}
            gaps: {type: array, items: {type: [integer, 'null'], enum: [0, 1, null]}}
            by_year: {type: object, additionalProperties: {$ref: '#/components/schemas/Priority'}}
            either: {oneOf: [{type: integer, enum: [0]}, {type: string}]}
        Priority:
          type: integer
          enum: [0, 1, 20]
        """);

    [Fact]
    public void The_numbers_are_the_values()
    {
        var run = Pet.Run();

        Assert.Equal(["Value0 = 0", "Value1 = 1", "Value20 = 20"], run.Values("Priority"));
        Assert.Equal(["ValueMinus1 = -1", "Value0 = 0"], run.Values("PetLevel"));
        Assert.Equal(
            [
                "public required Priority Urgency",
                "public required PetLevel? Level",
                "public PetSize? Size",
                "public Priority? Last",
                "public IReadOnlyList<Priority>? Before",
                "public IReadOnlyList<PetGap?>? Gaps",
                "public IReadOnlyDictionary<string, Priority>? ByYear",
                "public PetEither? Either",
            ],
            run.Members("Pet"));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Numbers_come_back_as_they_came_known_or_not()
    {
        var client = Pet.Run().Compile();

        foreach (var json in new[]
        {
            """{"urgency":20,"level":-1,"size":2,"last":0,"before":[1,0],"gaps":[0,null],"by_year":{"2024":0}}""",
            """{"urgency":7,"level":null,"size":null,"last":-2147483648,"before":[0,99],"gaps":[5,null],"by_year":{"2024":1,"2025":8}}""",
            """{"urgency":0,"level":5,"either":7}""",
            """{"urgency":0,"level":5,"either":"7"}""",
        })
        {
            Assert.Equal(json, client.RoundTrip("Pet", json));
        }
    }

    [Fact]
    public void An_integer_may_be_written_as_any_number_without_fraction() => Assert.Equal(
        """{"urgency":1,"level":0}""",
        Pet.Run().Compile().RoundTrip("Pet", """{"urgency":1.0,"level":0e3}"""));

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("9223372036854775808")]
    public void What_is_no_such_number_is_an_error(string value) => Assert.Throws<System.Text.Json.JsonException>(
        () => Pet.Run().Compile().Read("Pet", $$"""{"urgency":{{value}},"level":0}"""));

    [Theory]
    [InlineData("type: integer, enum: [1, 2147483648]", " : long", "Value1 = 1|Value2147483648 = 2147483648")]
    [InlineData("type: integer, format: int64, enum: [1]", " : long", "Value1 = 1")]
    [InlineData("type: integer, enum: [-9223372036854775808, 9223372036854775807]", " : long", "ValueMinus9223372036854775808 = long.MinValue|Value9223372036854775807 = 9223372036854775807")]
    [InlineData("type: integer, format: int32, enum: [1, 1.0, 1e0, 2e3, 0x1F, +7, -0]", "", "Value1 = 1|Value2000 = 2000|Value31 = 31|Value7 = 7|Value0 = 0")]
    [InlineData("type: number, enum: [1, 2.0]", "", "Unknown = 0|Value1 = 1|Value2 = 2")]
    [InlineData("type: integer, enum: ['1', \"2\", 3, 'x']", null, null)]
    [InlineData("type: integer, enum: ['1', \"2\", 3]", " : long", "Value1 = 1|Value2 = 2|Value3 = 3")]
    [InlineData("type: integer, const: 3", " : long", "Value3 = 3")]
    [InlineData("const: 3", "", "Unknown = 0|Value3 = 1")]
    public void Integers_are_taken_for_what_they_are(string schema, string? underlying, string? values)
    {
        var run = Snippet.Schemas($"Level: {{{schema}}}").Run();

        run.Compile();
        if (underlying is null)
        {
            Assert.Equal(["Unknown = 0", "Value1 = 1", "Value2 = 2", "Value3 = 3", "X = 4"], run.Values("Level"));
            return;
        }

        Assert.Contains($"public enum Level{underlying}\n", run.Declaration("Level"), StringComparison.Ordinal);
        Assert.Equal(values!.Split('|'), run.Values("Level"));
    }

    [Theory]
    [InlineData("type: integer, enum: [1, 2, 3], x-enum-varnames: [low, HIGH]", "Low = 1|High = 2|Value3 = 3")]
    [InlineData("type: integer, enum: [1, 2], x-enum-varnames: {'2': Two}", "Value1 = 1|Two = 2")]
    [InlineData("type: integer, enum: [1, 2], x-enumNames: [Low, High]", "Low = 1|High = 2")]
    [InlineData("type: integer, enum: [1, 2], x-ms-enum: {name: level, values: [{value: 2, name: High}, {value: 1, name: Low}]}", "Low = 1|High = 2")]
    [InlineData("type: integer, oneOf: [{const: 1, title: Low}, {const: 2, title: very high}]", "Low = 1|VeryHigh = 2")]
    [InlineData("anyOf: [{type: integer, enum: [1], title: Low}, {type: integer, enum: [2, 3], x-enum-varnames: [B, C]}]", "Low = 1|B = 2|C = 3")]
    [InlineData("type: integer, enum: [1, 2], x-enum-varnames: [Same, same]", "Same = 1|Same2 = 2")]
    public void The_document_may_choose_the_names(string schema, string values)
    {
        var run = Snippet.Schemas($"Level: {{{schema}}}").Run();

        Assert.Equal(values.Split('|'), run.Values("Level"));
        run.Compile();
    }

    [Fact]
    public void Alternatives_that_are_constants_describe_the_values()
    {
        var run = Snippet.Members(
            """
            level:
              oneOf:
                - {const: 1, title: Low, description: Can <wait>.}
                - {const: 2, title: High, deprecated: true, description: "Use Low: High is deprecated."}
                - {type: 'null'}
            """).Run();

        Assert.Equal(["public PetLevel? Level"], run.Members("Pet"));
        Assert.Equal("<summary>Can &lt;wait&gt;.</summary>", run.Documentation("Low"));
        Assert.Contains("[global::System.Obsolete(\"Use Low: High is deprecated.\", DiagnosticId = \"GALE5201\")]", run.Declaration("PetLevel"), StringComparison.Ordinal);
        Assert.Equal("""{"level":null}""", run.Compile().RoundTrip("Pet", """{"level":null}"""));
    }

    [Fact]
    public void Parameters_send_the_number()
    {
        const string Level = "{type: integer, enum: [1, 2]}";
        var exchange = Exchange.Of(
            Snippet.Paths(
                $$$"""
                /pets/{a}:
                  get:
                    operationId: listPets
                    tags: [Pets]
                    parameters:
                      - {name: a, in: path, required: true, schema: {{{Level}}}}
                      - {name: b, in: query, required: true, schema: {{{Level}}}}
                      - {name: c, in: query, schema: {{{Level}}}}
                      - {name: d, in: query, schema: {type: array, items: {{{Level}}}}}
                      - {name: e, in: query, schema: {{{Level}}}}
                      - {name: X-F, in: header, schema: {{{Level}}}}
                      - {name: g, in: cookie, schema: {{{Level}}}}
                    responses: {'204': {description: Done}}
                """),
            "ListPetsA.Value2, (ListPetsB)7, new ListPetsOptions { C = ListPetsC.Value1, D = [ListPetsDItem.Value1, (ListPetsDItem)(-3)], XF = ListPetsXF.Value1, G = ListPetsG.Value2 }");

        Assert.Equal("/pets/2?b=7&c=1&d=1&d=-3", exchange.Target);
        Assert.Equal("1", exchange.Header("X-F"));
        Assert.Equal("g=2", exchange.Header("Cookie"));
    }

    [Fact]
    public void Bodies_forms_and_headers_hold_the_number()
    {
        var project = Snippet.Paths(
            """
            /pets:
              post:
                operationId: listPets
                tags: [Pets]
                requestBody:
                  required: true
                  content:
                    application/x-www-form-urlencoded:
                      schema: {type: object, required: [level], properties: {level: {$ref: '#/components/schemas/Level'}}}
                responses:
                  '200':
                    description: OK
                    headers: {X-Level: {schema: {$ref: '#/components/schemas/Level'}}}
                    content: {application/json: {schema: {$ref: '#/components/schemas/Level'}}}
            """,
            "Level: {type: integer, enum: [1, 2]}");
        var run = project.Run();

        Assert.Equal("Task<Level> ListPetsAsync(ListPetsRequest body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.Equal(["public Level? XLevel"], run.Members("PetsHeaders"));
        Assert.Equal(
            "application/x-www-form-urlencoded\nlevel=9",
            Exchange.Of(project, "new() { Level = (Level)9 }", answer: "new StringContent(\"7\")").Body);
    }

    [Fact]
    public void Lists_of_them_are_known_to_the_resolver()
    {
        var project = Snippet.Schemas("Level: {type: integer, enum: [0, 1]}") with
        {
            Code = """
                using System.Collections.Generic;
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default };

                    public static string Run() => JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Level>>("[0,5]", Options), Options)
                        + JsonSerializer.Serialize(JsonSerializer.Deserialize<Level?>("null", Options), Options)
                        + JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<string, Level>>("{\"a\":0}", Options), Options);
                }
                """,
        };

        Assert.Equal("""[0,5]null{"a":0}""", project.Run().Compile().Run());
    }
}
