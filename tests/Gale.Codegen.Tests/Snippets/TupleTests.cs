using System.Text.Json;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Lists whose first items have a meaning each: <c>prefixItems</c>, and the list under <c>items</c> of older drafts.</summary>
public class TupleTests
{
    [Theory]
    [InlineData("{type: array, prefixItems: [{type: number}, {type: number}], items: false}", "IReadOnlyList<double>", "[1.5,2]")]
    [InlineData("{type: array, prefixItems: [{type: number}, {type: number, description: Latitude}], maxItems: 2}", "IReadOnlyList<double>", "[1.5,2]")]
    [InlineData("{prefixItems: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Pet'}], maxItems: 2}", "IReadOnlyList<Pet>", "[{},{}]")]
    [InlineData("{type: array, items: [{type: string}, {type: string}], additionalItems: false}", "IReadOnlyList<string>", """["a"]""")]
    [InlineData("{type: array, items: [{type: string}], additionalItems: {type: string}}", "IReadOnlyList<string>", """["a","b"]""")]
    [InlineData("{type: array, items: []}", "IReadOnlyList<JsonElement>", """["a",1]""")]
    public void Items_of_one_type_are_a_list_of_it(string schema, string type, string value)
    {
        var run = Snippet.Members($"value: {schema}").Run();

        Assert.Equal([$"public {type}? Value"], run.Members("Pet"));
        Assert.Equal($$"""{"value":{{value}}}""", run.Compile().RoundTrip("Pet", $$"""{"value":{{value}}}"""));
    }

    [Theory]
    [InlineData("prefixItems: [{type: string}, {type: integer}]", "string? Item1|long? Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a",1]""", """["a"]""", "[]", """[null,1,{"x":[]},null]""", """["a",null]""", "[null]")]
    [InlineData("prefixItems: [{type: number}, {type: number}]", "double? Item1|double? Item2|IReadOnlyList<JsonElement>? FurtherItems", "[1.5,2]", """[1.5,2,"more"]""")]
    [InlineData("prefixItems: [{type: string}, {type: integer}], minItems: 1", "required string Item1|long? Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a",1]""", """["a"]""", """["a",null,2]""")]
    [InlineData("prefixItems: [{type: string}, {type: integer}], minItems: 2, items: false", "required string Item1|required long Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a",1]""", """["a",1,"more"]""")]
    [InlineData("prefixItems: [{type: [string, 'null']}, {type: [integer, 'null']}], minItems: 2", "required string? Item1|required long? Item2|IReadOnlyList<JsonElement>? FurtherItems", "[null,null]", """["a",1]""")]
    [InlineData("prefixItems: [{type: string}], items: {type: integer}", "string? Item1|IReadOnlyList<long>? FurtherItems", """["a",1,2]""", """["a"]""")]
    [InlineData("prefixItems: [{type: string}], items: {type: array, items: {type: string}}", "string? Item1|IReadOnlyList<IReadOnlyList<string>>? FurtherItems", """["a",["b"],[]]""")]
    [InlineData("prefixItems: [{type: array, items: {type: string}}, {type: object, additionalProperties: {type: integer}}, {}], minItems: 1", "required IReadOnlyList<string> Item1|IReadOnlyDictionary<string, long>? Item2|JsonElement? Item3|IReadOnlyList<JsonElement>? FurtherItems", """[["a"],{"b":1},null]""", "[[]]", """[[],null,[[]],[[]]]""")]
    [InlineData("items: [{type: string}, {type: boolean}], additionalItems: {type: number}", "string? Item1|bool? Item2|IReadOnlyList<double>? FurtherItems", """["a",true,1.5]""")]
    [InlineData("prefixItems: [{type: string, title: Name}, {type: integer, x-csharp-name: Age}, {type: string, title: Name}]", "string? Name|long? Age|string? Name2|IReadOnlyList<JsonElement>? FurtherItems", """["a",1,"b"]""")]
    [InlineData("prefixItems: [{type: string, title: further items}, {type: integer, title: value}]", "string? FurtherItemsValue|long? Value|IReadOnlyList<JsonElement>? FurtherItems", """["a",1]""")]
    [InlineData("prefixItems: [{type: string}, {$ref: '#/components/schemas/Pet'}]", "string? Item1|Pet? Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a",{"value":["b",{}]}]""")]
    [InlineData("prefixItems: [{type: string}, {type: object, properties: {x: {type: string}}}]", "string? Item1|PetValueItem2? Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a",{"x":"y"}]""")]
    [InlineData("prefixItems: [{type: string}, {oneOf: [{type: string}, {type: integer}]}]", "string? Item1|PetValueItem2? Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a",1]""", """["a","b"]""")]
    public void Items_of_several_types_are_a_record_that_is_a_list_in_JSON(string schema, string members, params string[] values)
    {
        var run = Snippet.Members($"value: {{type: array, {schema}}}").Run();
        var client = run.Compile();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        Assert.Equal(members.Split('|').Select(member => $"public {member}"), run.Members("PetValue"));
        foreach (var value in values)
        {
            var json = $$"""{"value":{{value}}}""";
            Assert.Equal(json, client.RoundTrip("Pet", json));
            Assert.Equal(client.Read("Pet", json), client.Read("Pet", json));
            Assert.Equal(client.Read("Pet", json).GetHashCode(), client.Read("Pet", json).GetHashCode());
        }
    }

    [Theory]
    [InlineData("""{"value":[]}""", "item 1")]
    [InlineData("""{"value":["a"]}""", "item 2")]
    [InlineData("""{"value":{}}""", "an array")]
    [InlineData("""{"value":[1,2]}""", "a string")]
    [InlineData("""{"value":[null,2]}""", "a string")]
    public void What_is_none_is_an_error_that_says_why(string json, string reason)
    {
        var client = Snippet.Members("value: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2}").Run().Compile();

        Assert.Contains(reason, Assert.Throws<JsonException>(() => client.Read("Pet", json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Point'}}", "IReadOnlyList<Point>?", """[["a",1],["b",2]]""")]
    [InlineData("{type: object, additionalProperties: {$ref: '#/components/schemas/Point'}}", "IReadOnlyDictionary<string, Point>?", """{"x":["a",1]}""")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Point'}, {type: 'null'}]}", "Point?", "null")]
    [InlineData("{type: [array, 'null'], prefixItems: [{type: string}, {type: integer}]}", "PetValue?", "null")]
    [InlineData("{type: array, prefixItems: [{$ref: '#/components/schemas/Point'}, {type: string}]}", "PetValue?", """[["a",1],"b"]""")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Point'}, {type: string}, {type: object, properties: {x: {type: string}}}]}", "PetValue?", """["a",1]""")]
    [InlineData("{$ref: '#/components/schemas/Chain'}", "Chain?", """["a",["b",["c"]]]""")]
    public void They_stand_wherever_a_type_does(string schema, string type, string value)
    {
        var run = Snippet.Schemas(
            $"Pet: {{type: object, properties: {{value: {schema}}}}}\nPoint: {{type: array, prefixItems: [{{type: string}}, {{type: integer}}], minItems: 2}}\nChain: {{type: array, prefixItems: [{{type: string}}, {{$ref: '#/components/schemas/Chain'}}]}}").Run();
        var json = $$"""{"value":{{value}}}""";

        Assert.Empty(run.Diagnostics);
        Assert.Equal([$"public {type} Value"], run.Members("Pet"));
        Assert.Equal(json, run.Compile().RoundTrip("Pet", json));
        Assert.DoesNotContain("Unknown", run.Compile().Read("Pet", json).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prefixItems: [{enum: [circle]}, {type: number}], minItems: 2", "required PetValueItem1 Item1|required double Item2|IReadOnlyList<JsonElement>? FurtherItems", """["circle",1]""", """["new",1]""")]
    [InlineData("prefixItems: [{enum: [a]}, {enum: [b]}]", "PetValueItem1? Item1|PetValueItem2? Item2|IReadOnlyList<JsonElement>? FurtherItems", """["a"]""", """["x","y"]""", """["x",null]""", """[null,"y"]""", "[]")]
    [InlineData("prefixItems: [{enum: [a, null]}, {enum: [1, 2]}, {enum: [1.5, true]}], minItems: 3", "required PetValueItem1? Item1|required PetValueItem2 Item2|required PetValueItem3 Item3|IReadOnlyList<JsonElement>? FurtherItems", """["x",7,"z"]""", """[null,1,1.5]""")]
    [InlineData("prefixItems: [{type: integer}], items: {enum: [a]}", "long? Item1|IReadOnlyList<PetValueFurtherItem>? FurtherItems", """[1,"a","x","a","y"]""", "[1]")]
    [InlineData("prefixItems: [{type: integer}], items: {enum: [a, null]}", "long? Item1|IReadOnlyList<PetValueFurtherItem?>? FurtherItems", """[1,"a",null,"y"]""")]
    [InlineData("prefixItems: [{type: string, enum: [a]}, {type: number}, {type: string, format: date-time}], minItems: 2, items: {type: [number, 'null']}", "required PetValueItem1 Item1|required double Item2|DateTimeOffset? Item3|IReadOnlyList<double?>? FurtherItems", """["a",0.1234567890123456789012345]""", """["a",1,"2026-02-25T14:30:00.123456789Z",null,0.1234567890123456789012345,2]""")]
    public void An_enum_among_them_keeps_the_text_that_it_does_not_know(string schema, string members, params string[] values)
    {
        var run = Snippet.Members($"value: {{type: array, {schema}}}").Run();
        var client = run.Compile();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(members.Split('|').Select(member => $"public {member}"), run.Members("PetValue"));
        foreach (var json in values.Select(value => $$"""{"value":{{value}}}"""))
        {
            Assert.Equal(json, client.RoundTrip("Pet", json));
            Assert.Equal(client.Read("Pet", json), client.Read("Pet", json));
        }
    }

    [Fact]
    public void An_unknown_enum_among_them_whose_text_is_not_at_hand_is_not_written() => Assert.Equal(
        "Pet.Item1 is Unknown and the text that it was read from is not at hand. Set a value that the document names, or keep Unmapped. Pet { Item1 = Unknown, Item2 = ***, FurtherItems = , Unmapped = { 0 = *** } } A",
        Code.Run(
            "Pet: {type: array, prefixItems: [{enum: [a]}, {type: string, format: password}], minItems: 2}",
            """"
            var pet = JsonSerializer.Deserialize<Pet>("""["new","s3cret"]""")!;
            try
            {
                return JsonSerializer.Serialize(pet with { Unmapped = null });
            }
            catch (JsonException exception)
            {
                return $"{exception.Message} {pet} {JsonSerializer.Deserialize<Pet>(JsonSerializer.Serialize(pet with { Item1 = PetItem1.A }))!.Item1}";
            }
            """"));

    [Fact]
    public void An_enum_among_them_that_is_only_sent_has_no_unknown()
    {
        var project = Snippet.Operation(
            """
            parameters: [{name: sort, in: query, required: true, schema: {type: array, prefixItems: [{enum: [asc, desc]}, {type: integer}], minItems: 2}}]
            responses: {'204': {description: Done}}
            """);

        Assert.Equal("/pets?sort=desc&sort=1", Exchange.Of(project, "new ListPetsSort { Item1 = ListPetsSortItem1.Desc, Item2 = 1 }").Target);
    }

    [Fact]
    public void Secrets_are_not_printed() => Assert.Equal(
        "Pet { Item1 = ***, Item2 = 1, FurtherItems =  }",
        Snippet.Pet("type: array\nprefixItems: [{type: string, format: password}, {type: integer}]").Run().Compile().Read("Pet", """["s3cret",1]""").ToString());

    [Fact]
    public void They_are_made_copied_and_compared_like_other_records()
    {
        var project = Snippet.Pet("type: array\nprefixItems: [{type: string}, {type: array, items: {type: integer}}]\nminItems: 1\nitems: {type: integer}") with
        {
            Code = """
                using System.Collections.Generic;
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var further = new List<long> { 3 };
                        var pet = new Pet { Item1 = "a", FurtherItems = further };
                        further.Clear();
                        return $"{JsonSerializer.Serialize(pet)} {pet == pet with { FurtherItems = [3] }} {pet with { FurtherItems = [] } == new Pet { Item1 = "a" }} {JsonSerializer.Serialize(new Pet { Item1 = "a" })}";
                    }
                }
                """,
        };

        Assert.Equal("""["a",null,3] True True ["a"]""", project.Run().Compile().Run());
    }

    [Fact]
    public void Each_direction_has_its_own()
    {
        var run = Snippet.Paths(
            """
            /pets:
              put:
                operationId: putPet
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pair'}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pair'}}}}}
            """,
            """
            Pair: {type: array, prefixItems: [{$ref: '#/components/schemas/Pet'}, {type: string}], items: {$ref: '#/components/schemas/Pet'}}
            Pet: {type: object, properties: {id: {type: string, readOnly: true}, name: {type: string}}}
            """).Run();

        Assert.Equal(["public PetInput? Item1", "public string? Item2", "public IReadOnlyList<PetInput>? FurtherItems"], run.Members("PairInput"));
        Assert.Equal("Task<Pair> PutPetAsync(PairInput body, CancellationToken cancellationToken = default)", run.Method("PutPetAsync"));
        run.Compile();
    }

    [Fact]
    public void In_a_query_they_are_sent_as_a_list()
    {
        var exchange = Exchange.Of(
            Snippet.Operation(
                "parameters: [{name: range, in: query, required: true, explode: false, schema: {$ref: '#/components/schemas/Range'}}]\nresponses: {'204': {description: Done}}",
                "Range: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2}"),
            "new Range { Item1 = \"a\", Item2 = 2 }");

        Assert.Equal("/pets?range=a,2", exchange.Target);
    }

    [Fact]
    public void More_of_them_than_anybody_names_are_a_list_of_any_JSON()
    {
        var items = string.Join(", ", Enumerable.Range(0, 65).Select(number => number % 2 == 0 ? "{type: string}" : "{type: integer}"));
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{»value: {{type: array, prefixItems: [{items}]}}}}}}").Reports("GALE1201");

        Assert.Equal(["public IReadOnlyList<JsonElement>? Value"], run.Members("Pet"));
    }
}
