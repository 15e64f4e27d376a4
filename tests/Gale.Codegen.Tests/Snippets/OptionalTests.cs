using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Members of a request that may be absent, null or a value, and who sends it says which.</summary>
public class OptionalTests
{
    private const string Change =
        """
        Change:
          type: object
          required: [id, note]
          properties:
            id: {type: string}
            note: {type: [string, 'null']}
            name: {type: [string, 'null']}
            age: {type: [integer, 'null'], format: int32}
            born: {type: [string, 'null'], format: date}
            mode: {oneOf: [{$ref: '#/components/schemas/Mode'}, {type: 'null'}]}
            tags: {type: [array, 'null'], items: {type: string}}
            grid: {type: [array, 'null'], items: {type: array, items: {type: integer}}}
            meta: {type: [object, 'null'], additionalProperties: {type: string}}
            lists: {type: [object, 'null'], additionalProperties: {type: array, items: {type: string}}}
            photo: {type: [string, 'null'], format: byte}
            owner: {oneOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}
            price: {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}
            plain: {type: string}
            any: {}
        Owner: {type: object, required: [name], properties: {name: {type: string}}}
        Mode: {type: string, enum: [slow, fast]}
        """;

    [Fact]
    public void Each_kind_of_member_has_its_declaration() => Assert.Equal(
        [
            "public required string Id",
            "public required string? Note",
            "public Optional<string?> Name",
            "public Optional<int?> Age",
            "public Optional<DateOnly?> Born",
            "public Optional<Mode?> Mode",
            "public OptionalList<string> Tags",
            "public OptionalList<IReadOnlyList<long>> Grid",
            "public OptionalMap<string> Meta",
            "public OptionalMap<IReadOnlyList<string>> Lists",
            "public Optional<byte[]?> Photo",
            "public Optional<Owner?> Owner",
            "public Optional<ChangePrice?> Price",
            "public string? Plain",
            "public JsonElement? Any",
        ],
        Sent().Run().Members("Change"));

    [Theory]
    [InlineData("", "")]
    [InlineData("Name = null", ",\"name\":null")]
    [InlineData("Name = \"Rex\"", ",\"name\":\"Rex\"")]
    [InlineData("Age = null", ",\"age\":null")]
    [InlineData("Age = 7", ",\"age\":7")]
    [InlineData("Born = new System.DateOnly(2026, 1, 2)", ",\"born\":\"2026-01-02\"")]
    [InlineData("Mode = Mode.Fast", ",\"mode\":\"fast\"")]
    [InlineData("Mode = null", ",\"mode\":null")]
    [InlineData("Tags = [\"a\", \"b\"]", ",\"tags\":[\"a\",\"b\"]")]
    [InlineData("Tags = []", ",\"tags\":[]")]
    [InlineData("Tags = null", ",\"tags\":null")]
    [InlineData("Tags = new System.Collections.Generic.List<string> { \"a\" }", ",\"tags\":[\"a\"]")]
    [InlineData("Tags = new(new[] { \"a\" })", ",\"tags\":[\"a\"]")]
    [InlineData("Grid = [[1, 2], []]", ",\"grid\":[[1,2],[]]")]
    [InlineData("Meta = new System.Collections.Generic.Dictionary<string, string> { [\"k\"] = \"v\" }", ",\"meta\":{\"k\":\"v\"}")]
    [InlineData("Meta = null", ",\"meta\":null")]
    [InlineData("Photo = new byte[] { 1, 2 }", ",\"photo\":\"AQI=\"")]
    [InlineData("Owner = new Owner { Name = \"a\" }", ",\"owner\":{\"name\":\"a\"}")]
    [InlineData("Owner = null", ",\"owner\":null")]
    [InlineData("Price = new ChangePrice.Integer(5)", ",\"price\":5")]
    [InlineData("Price = null", ",\"price\":null")]
    [InlineData("Plain = null", "")]
    public void What_is_set_is_sent_also_null_and_nothing_else_is(string members, string sent) => Assert.Equal(
        $"application/json\n{{\"id\":\"1\",\"note\":null{sent}}}",
        Exchange.Of(Sent(), $$"""new Change { Id = "1", Note = null, {{members}} }""").Body);

    [Fact]
    public void What_was_set_can_be_absent_again() => Assert.Equal(
        """{"id":"1","note":null}""",
        Code.Run(Sent(), """return JsonSerializer.Serialize(new Change { Id = "1", Note = null, Name = "a", Tags = ["b"] } with { Name = default, Tags = default });"""));

    [Theory]
    [InlineData("""{"id":"1","note":null}""")]
    [InlineData("""{"id":"1","note":"n","name":null,"age":null,"born":null,"mode":null,"tags":null,"grid":null,"meta":null,"lists":null,"photo":null,"owner":null,"price":null}""")]
    [InlineData("""{"id":"1","note":"n","name":"a","age":1,"born":"2026-01-02","mode":"slow","tags":["b"],"grid":[[1],[2,3]],"meta":{"k":"v"},"lists":{"k":["v"]},"photo":"AQI=","owner":{"name":"x"},"price":"y"}""")]
    public void What_is_read_is_written_back(string json)
    {
        var client = Sent().Run().Compile();

        Assert.Equal(json, client.RoundTrip("Change", json));
        Assert.Equal(client.Read("Change", json), client.Read("Change", json));
        Assert.Equal(client.Read("Change", json).GetHashCode(), client.Read("Change", json).GetHashCode());
    }

    [Theory]
    [InlineData("name", "null", "\"a\"")]
    [InlineData("tags", "[\"a\"]", "[\"b\"]")]
    [InlineData("grid", "[[1]]", "[[2]]")]
    [InlineData("lists", "{\"a\":[\"b\"]}", "{\"a\":[\"c\"]}")]
    [InlineData("photo", "\"AQI=\"", "\"AQM=\"")]
    public void Records_compare_by_what_their_members_hold_and_absent_is_not_null(string member, string one, string other)
    {
        var client = Sent().Run().Compile();

        Assert.NotEqual(Read($",\"{member}\":{one}"), Read($",\"{member}\":{other}"));
        Assert.NotEqual(Read($",\"{member}\":null"), Read(""));

        object Read(string rest) => client.Read("Change", $$"""{"id":"1","note":null{{rest}}}""");
    }

    [Fact]
    public void Nobody_changes_what_was_set() => Assert.Equal(
        """{"id":"1","note":null,"tags":["a"],"grid":[[1]],"lists":{"a":["b"]}}""",
        Code.Run(
            Sent(),
            """
            var tags = new List<string> { "a" };
            var row = new List<long> { 1 };
            var list = new List<string> { "b" };
            var change = new Change { Id = "1", Note = null, Tags = tags, Grid = [row], Lists = new Dictionary<string, IReadOnlyList<string>> { ["a"] = list } };
            tags.Add("x");
            row.Add(2);
            list.Add("y");
            return JsonSerializer.Serialize(change);
            """));

    [Fact]
    public void What_is_set_can_be_looked_at() => Assert.Equal(
        "True a|False |True |2 a,b|null|",
        Code.Run(
            Sent(),
            """
            var change = new Change { Id = "1", Note = null, Name = "a", Age = null, Tags = ["a", "b"] };
            var items = new List<string>();
            foreach (var tag in change.Tags)
            {
                items.Add(tag);
            }

            foreach (var row in change.Grid)
            {
                items.Add("none");
            }

            return $"{change.Name.IsPresent} {change.Name.Value}|{change.Born.IsPresent} {change.Born.Value}|{change.Age.IsPresent} {change.Age.Value}"
                + $"|{change.Tags.Value!.Count} {string.Join(",", items)}|{change.Age}|{change.Born}";
            """));

    [Fact]
    public void A_secret_is_not_printed() => Assert.Equal(
        "Change { Pin = ***, Name = , Unmapped =  }",
        Code.Run(
            Sent("Change: {type: object, properties: {pin: {type: [string, 'null'], format: password}, name: {type: [string, 'null']}}}"),
            """return new Change { Pin = "1234" }.ToString();"""));

    [Fact]
    public void A_schema_that_is_also_read_has_two_shapes()
    {
        var run = Snippet.SentAndRead("Pet: {type: object, required: [id], properties: {id: {type: string}, name: {type: [string, 'null']}, owner: {$ref: '#/components/schemas/Owner'}}}\nOwner: {type: object, properties: {name: {type: string}}}", "Pet").Run();

        Assert.Equal(["public required string Id", "public string? Name", "public Owner? Owner"], run.Members("Pet"));
        Assert.Equal(["public required string Id", "public Optional<string?> Name", "public Owner? Owner"], run.Members("PetInput"));
        Assert.Equal("Task<Pet> ListPetsAsync(PetInput body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Fact]
    public void A_list_with_items_that_may_be_absent_or_null_is_sent_so()
    {
        var project = Sent("Change: {type: object, properties: {range: {type: array, prefixItems: [{type: integer}, {type: [integer, 'null']}], minItems: 1}}}");

        Assert.Equal(["public required long Item1", "public Optional<long?> Item2", "public IReadOnlyList<JsonElement>? FurtherItems"], project.Run().Members("ChangeRange"));
        Assert.Equal("application/json\n{\"range\":[1]}", Exchange.Of(project, "new Change { Range = new() { Item1 = 1 } }").Body);
        Assert.Equal("application/json\n{\"range\":[1,null]}", Exchange.Of(project, "new Change { Range = new() { Item1 = 1, Item2 = null } }").Body);
        Assert.Equal("application/json\n{\"range\":[1,2]}", Exchange.Of(project, "new Change { Range = new() { Item1 = 1, Item2 = 2 } }").Body);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void A_form_has_no_null(string mediaType)
    {
        var run = Sent("Change: {type: object, properties: {name: {type: [string, 'null']}}}", mediaType).Run();

        Assert.Equal(["public string? Name"], run.Members("Change"));
        run.Compile();
    }

    [Fact]
    public void What_a_part_of_a_form_has_as_JSON_has_a_null()
    {
        var run = Sent("Change: {type: object, properties: {inner: {type: object, properties: {name: {type: [string, 'null']}}}}}", "multipart/form-data").Run();

        Assert.Equal(["public Optional<string?> Name"], run.Members("ChangeInner"));
        run.Compile();
    }

    [Fact]
    public void A_parameter_has_no_null_unless_it_is_JSON()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: filter, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: json, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Json'}}}}
            responses: {'204': {description: OK}}
            """,
            "Filter: {type: object, properties: {name: {type: [string, 'null']}}}\nJson: {type: object, properties: {name: {type: [string, 'null']}}}").Run();

        Assert.Equal(["public string? Name"], run.Members("Filter"));
        Assert.Equal(["public Optional<string?> Name"], run.Members("Json"));
        run.Compile();
    }

    [Fact]
    public void What_a_webhook_brings_remembers_its_nulls_by_itself()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            webhooks:
              changed: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'204': {description: OK}}}}
            components: {schemas: {Pet: {type: object, properties: {name: {type: [string, 'null']}}}}}
            """).Run();

        Assert.Equal(["public string? Name"], run.Members("Pet"));
        Assert.Equal("""{"name":null}""", run.Compile().RoundTrip("Pet", """{"name":null}"""));
    }

    private static TestProject Sent(string schemas = Change, string mediaType = "application/json") => Snippet.Operation(
        $$"""
        requestBody: {required: true, content: { {{mediaType}}: {schema: {$ref: '#/components/schemas/Change'} } } }
        responses: { '204': {description: OK} }
        """,
        schemas);
}
