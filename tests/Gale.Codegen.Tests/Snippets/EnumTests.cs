using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Vocabularies: an unknown value is never mistaken for a known one, and its text is not lost.</summary>
public class EnumTests
{
    private static readonly TestProject Pet = Snippet.Schemas(
        """
        Pet:
          type: object
          required: [status]
          properties:
            status: {$ref: '#/components/schemas/Status'}
            before: {type: array, items: {$ref: '#/components/schemas/Status'}}
            by_year: {type: object, additionalProperties: {$ref: '#/components/schemas/Status'}}
        Status:
          type: string
          enum: [UNPAID, PARTIALLY_REFUNDED, paid]
        """);

    [Fact]
    public void A_vocabulary_that_is_read_has_a_place_for_what_comes_later()
    {
        Assert.Equal(["Unknown = 0", "Unpaid = 1", "PartiallyRefunded = 2", "Paid = 3"], Pet.Run().Values("Status"));
        Assert.Equal(
            ["public required Status Status", "public IReadOnlyList<Status>? Before", "public IReadOnlyDictionary<string, Status>? ByYear"],
            Pet.Run().Members("Pet"));
    }

    [Theory]
    [InlineData("""{"status":"paid","before":["UNPAID"],"by_year":{"2024":"UNPAID"}}""")]
    [InlineData("""{"status":"DISPUTED"}""")]
    [InlineData("""{"status":"PAID"}""")]
    [InlineData("""{"status":"paid","before":["UNPAID","SENT","sent"],"by_year":{"2024":"LOST","2025":"paid"}}""")]
    public void Values_come_back_as_they_came_known_or_not(string json) =>
        Assert.Equal(json, Pet.Run().Compile().RoundTrip("Pet", json));

    [Theory]
    [InlineData("[created, -created, +created]", "Created MinusCreated PlusCreated")]
    [InlineData("[active, '!active']", "Active NotActive")]
    [InlineData("[A, A+, A-, AB+, a++]", "A APlus AMinus AbPlus APlusPlus")]
    [InlineData("['<18', '18-64', '>=65', '-1']", "Less18 _18_64 GreaterEqual65 Minus1")]
    [InlineData("[INF, -INF, NaN]", "Inf MinusInf NaN")]
    [InlineData("[a b, a_b, 'a*b', ab]", "AB AB3 AB2 Ab")]
    [InlineData("[$x, x]", "X2 X")]
    [InlineData("['+', '-', '--', '']", "Plus Minus MinusMinus Empty")]
    [InlineData("['- a', 'a -']", "A2 A")]
    public void Signs_of_values_are_words_and_who_loses_less_has_the_name(string values, string names) => Assert.Equal(
        names.Split(' ').Order(StringComparer.Ordinal),
        Snippet.Schemas($"Pet: {{type: object, properties: {{x: {{type: string, enum: {values}}}}}}}").Run().Values("PetX").Select(value => value.Split(' ')[0]).Where(name => name != "Unknown").Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_sent_is_what_the_name_says() => Assert.Equal(
        "/pets?sort=-created",
        Exchange.Of(Snippet.Operation("parameters: [{name: sort, in: query, schema: {type: string, enum: [created, -created]}}]\nresponses: {'204': {description: Done}}"), "new ListPetsOptions { Sort = ListPetsSort.MinusCreated }").Target);

    [Fact]
    public void A_vocabulary_in_what_no_operation_has_is_read_as_if_one_had_it()
    {
        var client = Snippet.Paths(
            "/pets: {get: {operationId: listPets, parameters: [{name: status, in: query, schema: {$ref: '#/components/schemas/Status'}}], responses: {'204': {description: Done}}}}",
            "Status: {type: string, enum: [paid, failed]}\nWebhookEvent: {type: object, properties: {status: {$ref: '#/components/schemas/Status'}}}").Run().Compile();

        Assert.Equal("""{"status":"refunded"}""", client.RoundTrip("WebhookEvent", """{"status":"refunded"}"""));
    }

    [Fact]
    public void A_value_that_is_only_sent_has_no_unknown()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}
            responses: {'204': {description: Done}}
            """).Run();

        Assert.Equal(["Asc = 1", "Desc = 2"], run.Values("ListPetsSort"));
        run.Compile();
    }

    [Theory]
    [InlineData("[unknown, known]", "Unknown = 0|UnknownValue = 1|Known = 2")]
    [InlineData("[unknown, UnknownValue]", "Unknown = 0|UnknownValueValue = 1|UnknownValue = 2")]
    [InlineData("[+1, -1]", "Unknown = 0|Plus1 = 1|Minus1 = 2")]
    [InlineData("['', ' ']", "Unknown = 0|Empty = 1|Space = 2")]
    [InlineData("['<', '<=', '>']", "Unknown = 0|Less = 1|LessEqual = 2|Greater = 3")]
    [InlineData("['1', '10']", "Unknown = 0|_1 = 1|_10 = 2")]
    [InlineData("[class, Equals, ToString]", "Unknown = 0|Class = 1|Equals = 2|ToString = 3")]
    [InlineData("[a_b, aB, a-b]", "Unknown = 0|AB3 = 1|AB = 2|AB2 = 3")]
    [InlineData("[same, same]", "Unknown = 0|Same = 1")]
    public void Values_have_names(string values, string expected)
    {
        var run = Snippet.Schemas($"Status:\n  type: string\n  enum: {values}").Run();

        Assert.Equal(expected.Split('|'), run.Values("Status"));
        run.Compile();
    }

    [Fact]
    public void The_document_may_choose_the_names()
    {
        var run = Snippet.Schemas(
            """
            Status:
              type: string
              enum: ['1', '2', '3']
              x-enum-varnames: [in_stock, Sold]
              x-enum-descriptions: [Can be bought.]
            """).Run();

        Assert.Equal(["Unknown = 0", "InStock = 1", "Sold = 2", "_3 = 3"], run.Values("Status"));
        Assert.Equal("<summary>Can be bought.</summary>", run.Documentation("InStock"));
        run.Compile();
    }

    [Fact]
    public void Texts_and_values_turn_into_each_other()
    {
        var project = Pet with
        {
            Code = """
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run() => $"{Status.PartiallyRefunded.ToText()} {StatusNames.Parse("UNPAID")} {StatusNames.Parse("unpaid")}";
                }
                """,
        };

        Assert.Equal("PARTIALLY_REFUNDED Unpaid Unknown", project.Run().Compile().Run());
    }

    [Theory]
    [InlineData("new Pet { Status = Status.Unknown }", "Pet.Status")]
    [InlineData("read with { Unmapped = null }", "Pet.Status")]
    [InlineData("new Pet { Status = (Status)99 }", "Status")]
    public void An_unknown_value_without_its_text_is_not_written(string pet, string named)
    {
        var project = Pet with
        {
            Code = $$"""
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var options = new JsonSerializerOptions { TypeInfoResolver = PetsJsonResolver.Default };
                        var read = JsonSerializer.Deserialize<Pet>("{\"status\":\"LOST\"}", options)!;
                        try
                        {
                            return JsonSerializer.Serialize({{pet}}, options) + read;
                        }
                        catch (JsonException exception)
                        {
                            return exception.Message;
                        }
                    }
                }
                """,
        };

        Assert.Contains(named, (string)project.Run().Compile().Run()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_is_a_vocabulary_of_one() =>
        Assert.Equal(["Unknown = 0", "Dog = 1"], Snippet.Members("kind: {const: dog}").Run().Values("PetKind"));

    [Fact]
    public void Null_among_the_values_makes_the_member_nullable_and_no_value()
    {
        var project = Snippet.Members("size: {type: [string, 'null'], enum: [small, null]}");

        Assert.Equal(["Unknown = 0", "Small = 1"], project.Run().Values("PetSize"));
        Assert.Equal("""{"size":null}""", project.Run().Compile().RoundTrip("Pet", """{"size":null}"""));
    }
}
